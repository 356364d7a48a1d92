import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type DatedMark, DatedRow } from "./dated-rows";
import { PrecisionKey } from "./precision-key";
import { timeScale } from "./time-scale";

const scale = timeScale(2004, 2008);
const window = { start: "2004-06", end: "2008-02" };
const mark = (id: string, start: string, more: Partial<DatedMark> = {}): DatedMark => ({
  id,
  label: `Activity ${id}`,
  title: `Activity ${id}, ${start}`,
  href: `/en/activities/${id}`,
  start,
  end: null,
  fill: "completed",
  ...more,
});
const long = "Five further ratifications of Convention No. 97 with the technical support of the Office";

test.each<[name: string, marks: DatedMark[]]>([
  ["precisions", [mark("day", "2005-10-31", { end: "2005-11-02" }), mark("month", "2006-03"), mark("year", "2007")]],
  [
    "ongoing-and-planned",
    [mark("a", "2007-04", { end: "2008-02-18", fill: "ongoing" }), mark("b", "2008", { fill: "planned" })],
  ],
  ["several-in-one-mark", [mark("c", "2007-09", { more: "(3)" }), mark("d", "2007-10")]],
  [
    "long-labels",
    [mark("e", "2005", { end: "2007", label: long, more: "(2)" }), mark("f", "2006-03", { label: long })],
  ],
  ["no-dates", []],
])("DatedRow, %s", async (name, marks) => {
  const markup = renderToStaticMarkup(<DatedRow scale={scale} marks={marks} window={window} />);
  await expect(markup).toMatchFileSnapshot(`snapshots/${name}.svg`);
});

test("DatedRow cuts a label where neither side has room for it, never the number of its activities", () => {
  const markup = renderToStaticMarkup(
    <DatedRow scale={scale} window={window} marks={[mark("g", "2005", { end: "2007", label: long, more: "(2)" })]} />,
  );
  expect(markup).toContain("Five further… (2)</text>");
});

test("PrecisionKey", async () => {
  const markup = renderToStaticMarkup(
    <PrecisionKey
      label="How exact a date is"
      entries={[
        { precision: "day", label: "day known" },
        { precision: "month", label: "month known" },
        { precision: "year", label: "year only" },
      ]}
    />,
  );
  await expect(markup).toMatchFileSnapshot("snapshots/precision-key.html");
});
