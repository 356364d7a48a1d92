import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { World } from "@/data/geometry/world";
import type { LegendEntry } from "../legend/legend";
import { countByYear } from "../steps/layout";
import { timeScale } from "../timeline/time-scale";
import { ChartFile, type ChartFileProps, type Drawing } from "./chart-file";

/** Two neighbours and an island, drawn small. */
const geometry: World = {
  width: 400,
  height: 200,
  shapes: { AAA: "M20,20l120,0 0,100-120,0z", BBB: "M140,20l90,0 0,100-90,0z" },
  neutral: "",
  borders: "M140,20l0,50",
  undetermined: "M140,70l0,50",
  apart: [],
  markers: [{ iso3: "CCC", x: 330, y: 150, px: 350, py: 160, leader: true }],
  markers_narrow: [{ iso3: "CCC", x: 330, y: 150, px: 340, py: 150, leader: false }],
  centroids: { AAA: [80, 70], BBB: [185, 70], CCC: [330, 150] },
  bounds: {},
  regions: {} as World["regions"],
  not_drawn: [],
  projection: {} as World["projection"],
};
const window = { start: "2004-06", end: "2008-02" };
const scale = timeScale(2004, 2008);
const years = countByYear(
  [
    { date: "1991-05-02", credited: false },
    { date: "2006", credited: true },
  ],
  1990,
  2010,
);

const map: Drawing = {
  kind: "map",
  props: {
    geometry,
    areas: [
      { iso3: "AAA", fill: "in-force", label: "Aaa: in force", href: "/aaa", callout: "Aaa 7" },
      { iso3: "BBB", fill: "not-yet-in-force", label: "Bbb: not yet in force", href: "/bbb", outlined: true },
      { iso3: "CCC", fill: "none", label: "Ccc: not ratified", href: "/ccc" },
    ],
  },
};
const matrix: Drawing = {
  kind: "matrix",
  props: {
    columns: [
      { id: "africa", label: "Africa" },
      { id: "asia", label: "Asia and the Pacific" },
    ],
    rows: [
      {
        id: "spain",
        label: "Spain",
        focus: true,
        total: 5,
        cells: [
          { value: 4, label: "Spain, Africa: 4 activities" },
          { value: 1, label: "Spain, Asia and the Pacific: 1 activity" },
        ],
      },
      {
        id: "japan",
        label: "Japan",
        note: "implied",
        total: 0,
        cells: [
          { value: null, label: "" },
          { value: 0, label: "" },
        ],
      },
    ],
    totalLabel: "Activities",
  },
};
const status: Drawing = {
  kind: "status",
  props: {
    longest: 46,
    rows: [
      {
        id: "a",
        label: "5. Capacity building",
        title: "5. Capacity building: 27, 16, 3",
        parts: [
          { fill: "completed", count: 27, text: "27" },
          { fill: "ongoing", count: 16, text: "16" },
          { fill: "planned", count: 3, text: "3" },
        ],
      },
      { id: "b", label: "6. Social dialogue", title: "6. Social dialogue: none", parts: [] },
    ],
  },
};
const drawings: Record<string, Drawing> = {
  map,
  matrix,
  status,
  steps: {
    kind: "steps",
    props: {
      scale: timeScale(1990, 2010),
      years,
      at: { day: "2008-03-06", value: 2, label: "6 March 2008: 2" },
      window: { ...window, label: "Reporting window", note: "June 2004 to February 2008" },
      readTo: "2009-12-31",
      inForce: { day: "1992-07-01", label: "In force", note: "1 July 1992" },
      end: { label: "2 parties", note: "read to 2009" },
      perYear: { label: "Per year", note: "hollow: day not read" },
      yearLabel: ({ year, total }) => `${year}: ${total}`,
    },
  },
  totals: {
    kind: "totals",
    props: {
      scale: timeScale(1990, 2010),
      series: [
        { id: "c97", label: "C97: 2", years },
        { id: "c143", label: "C143: 2", years },
      ],
      window: { ...window, label: "Reporting window" },
      yearTitle: (id, { year, total }) => `${id}, ${year}: ${total}`,
    },
  },
  dated: {
    kind: "dated",
    props: {
      scale,
      window,
      undated: "Date not stated",
      note: "Reporting window, June 2004 to February 2008",
      rows: [
        {
          id: "a",
          label: "1. Multilateral framework",
          undated: "1 of 3",
          marks: [
            {
              id: "m",
              label: "Tripartite meeting of experts",
              title: "Meeting, 31 October 2005, completed",
              href: "",
              start: "2005-10-31",
              end: "2005-11-02",
              fill: "completed",
            },
            {
              id: "n",
              label: "Course",
              more: "(2)",
              title: "Course, 2007, planned",
              href: "",
              start: "2007",
              end: null,
              fill: "planned",
            },
          ],
        },
      ],
    },
  },
  spans: {
    kind: "spans",
    props: {
      scale,
      window,
      groups: [
        {
          id: "report",
          title: "In the report",
          rows: [
            {
              id: "a",
              label: "A project",
              href: "",
              title: "A project: 2004 to 2006",
              start: "2004",
              end: "2006",
              fill: "completed",
            },
            {
              id: "b",
              label: "Another",
              href: "",
              title: "Another: from 2008",
              start: "2008",
              end: null,
              fill: "planned",
            },
          ],
        },
      ],
    },
  },
  stretches: {
    kind: "stretches",
    props: {
      scale: timeScale(1949, 2026),
      window,
      rows: [
        {
          id: "c97",
          label: "C97",
          text: "C97: in force since 1968",
          stretches: [{ from: "1968-01-01", to: "2026-01-01", fill: "in-force" }],
        },
        { id: "c143", label: "C143", text: "C143: not ratified", stretches: [] },
      ],
    },
  },
};

const legend: LegendEntry[] = [
  { fill: "completed", label: "Completed", count: "27" },
  { fill: "planned", label: "Planned" },
];

function draw(drawing: Drawing, more: Partial<ChartFileProps> = {}): string {
  return renderToStaticMarkup(
    <ChartFile
      title="What the chart shows"
      subtitle="What is measured"
      summary="The chart in a sentence."
      legend={legend}
      drawing={drawing}
      source="Source: GB.301/4, paras 5–48."
      badge={{ name: "Atlas", text: "Independent" }}
      language="en"
      width={600}
      shows={{ title: true, source: true }}
      {...more}
    />,
  ).replaceAll("><", ">\n<");
}

test.each(Object.entries(drawings))("a file draws: %s", async (name, drawing) => {
  await expect(draw(drawing)).toMatchFileSnapshot(`snapshots/${name}.svg`);
});

test.each<[name: string, drawing: Drawing, more: Partial<ChartFileProps>]>([
  ["matrix-narrow", matrix, { width: 320 }],
  ["status-narrow", status, { width: 320 }],
  ["map-wide-with-names", map, { width: 960 }],
  ["map-social", map, { width: 1000, height: 525, scale: 1.2 }],
  ["without-words", status, { legend: [], shows: { title: false, source: false } }],
])("a file draws: %s", async (name, drawing, more) => {
  await expect(draw(drawing, more)).toMatchFileSnapshot(`snapshots/${name}.svg`);
});

test("a drawing in a fixed format never leaves it", () => {
  const rows = Array.from({ length: 30 }, (_, index) => ({
    id: `r${index}`,
    label: `Row ${index}`,
    title: "",
    parts: [],
  }));
  const markup = draw({ kind: "status", props: { longest: 1, rows } }, { width: 1000, height: 525 });
  expect(markup).toMatch(/^<svg [^>]*height="525"/);
  expect(markup).toContain('overflow="hidden"');
});
