import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LineChart } from "./line-chart";

const base = { years: [1990, 2024], window: [2004, 2008], write: String, label: "Migrant stock" } as const;
const stock = [318, 263, 218, 209, 220, 230, 239].map((value, index) => ({ year: 1990 + 5 * index, value }));

test.each([
  ["five-yearly", <LineChart key="a" {...base} points={stock} max={318} gap={5} dots />],
  [
    "with-a-hole",
    <LineChart
      key="b"
      {...base}
      points={[2001, 2002, 2005, 2006].map((year, index) => ({ year, value: 40 + index }))}
      max={43}
      gap={1}
    />,
  ],
  ["one-point", <LineChart key="c" {...base} points={[{ year: 2010, value: 5 }]} max={5} gap={1} />],
])("a line chart is drawn: %s", async (name, chart) => {
  await expect(renderToStaticMarkup(chart).replaceAll("><", ">\n<")).toMatchFileSnapshot(`snapshots/${name}.svg`);
});
