import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { timeScale } from "../timeline/time-scale";
import { type SpanRow, SpanRows } from "./span-rows";

const rows: SpanRow[] = [
  {
    id: "c97",
    label: "C97",
    href: "/en/ratifications/c97",
    text: "C97: in force since 1968",
    stretches: [
      { from: "1967-01-01", to: "1968-01-01", fill: "registered-unknown" },
      { from: "1968-01-01", to: "2026-01-01", fill: "in-force" },
    ],
  },
  { id: "c143", label: "C143", text: "C143: not ratified", stretches: [] },
];

test.each([
  ["rows", rows],
  ["empty", rows.slice(1)],
])("span rows are drawn: %s", async (name, drawn) => {
  const markup = renderToStaticMarkup(
    <SpanRows id="spans" scale={timeScale(1949, 2026)} rows={drawn} window={{ start: "2004-06", end: "2008-02" }} />,
  );
  await expect(markup.replaceAll("><", ">\n<")).toMatchFileSnapshot(`snapshots/${name}.html`);
});
