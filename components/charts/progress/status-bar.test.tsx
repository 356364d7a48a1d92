import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { readerIn } from "@/data/messages/reader";
import { StatusBar, type StatusCount } from "./status-bar";

const counts = (completed: number, ongoing: number, planned: number): StatusCount[] =>
  Object.entries({ completed, ongoing, planned }).map(([status, count]) => ({
    status: status as StatusCount["status"],
    count,
    href: `/en/activities?status=${status}`,
    label: `${status}: ${count}`,
  }));

test.each<[name: string, counts: StatusCount[], total: number]>([
  ["longest-row", counts(27, 16, 3), 46],
  ["short-row", counts(7, 2, 1), 46],
  ["one-status", counts(7, 0, 0), 46],
  ["nothing", counts(0, 0, 0), 46],
])("StatusBar, %s", async (name, shown, total) => {
  const markup = renderToStaticMarkup(<StatusBar reader={readerIn("en")} counts={shown} total={total} />);
  await expect(markup).toMatchFileSnapshot(`snapshots/${name}.svg`);
});
