import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { timeScale } from "../timeline/time-scale";
import { type SpanRow, Spans } from "./spans";

const row = (id: string, more: Partial<SpanRow>): SpanRow => ({
  id,
  label: `Project ${id}`,
  href: `/en/projects/${id}`,
  title: `Project ${id}: period`,
  start: null,
  end: null,
  fill: "completed",
  ...more,
});

const states: Record<string, SpanRow[]> = {
  "both-ends": [
    row("years", { start: "2004", end: "2006" }),
    row("days", { start: "2006-01-01", end: "2009-04-30", fill: "elsewhere" }),
  ],
  "one-end": [
    row("no-end", { start: "2008", fill: "planned" }),
    row("no-start", { end: "2007-05", fill: "elsewhere" }),
  ],
  "long-label": [
    row("long", {
      label: "Labour migration for development and integration in East Africa, West Africa and North Africa",
      start: "2004-06",
    }),
  ],
};

test.each(Object.keys(states))("spans: %s", async (name) => {
  const markup = renderToStaticMarkup(
    <Spans
      id="spans"
      scale={timeScale(2004, 2009)}
      window={{ start: "2004-06", end: "2008-02" }}
      groups={[{ id: "report", title: "In the report", rows: states[name] ?? [] }]}
    />,
  );
  await expect(markup.replaceAll("><", ">\n<")).toMatchFileSnapshot(`snapshots/${name}.html`);
});
