import { csvParseRows } from "d3";
import { strFromU8, unzipSync } from "fflate";
import { isValidElement, type ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { chartSvg } from "@/components/embed/chart-file";
import { figureOf } from "@/components/embed/figure-of";
import { textOf } from "@/components/embed/tree";
import { languages } from "@/data/address/language";
import { emptyState, type State } from "@/data/address/state";
import { type Chart, charts, tableOf } from "@/data/charts/registry";
import { readerIn } from "@/data/messages/reader";
import { csvOf, jsonOf, workbookOf } from "./sheet";

const look = { theme: "light", width: 960, layout: 960, title: true, source: true } as const;

/** All charts but those of countries, of which a few stand for 250 alike. */
const few = new Set(["country-alb", "country-fra", "country-tjk", "country-tuv", "country-grl"]);
const tried = [...charts.values()].filter(({ id, kind }) => kind !== "country" || few.has(id));
const cases = languages.flatMap((language) => tried.map((chart) => ({ language, id: chart.id, chart })));

const inState = (state: Partial<State>): State => ({ ...emptyState, ...state });

/** The rows of the body of a table in a tree, each as the words of its cells. */
function tableRows(node: ReactNode): string[][] {
  if (Array.isArray(node)) return node.flatMap(tableRows);
  if (!isValidElement<{ children?: ReactNode }>(node)) return [];
  if (typeof node.type === "function") return tableRows((node.type as (props: unknown) => ReactNode)(node.props));
  if (node.type === "thead") return [];
  if (node.type === "tr") return [[node.props.children].flat(2).map(textOf)];
  return tableRows(node.props.children);
}

/** The cells of a sheet of a workbook as texts. */
function sheetRows(workbook: Uint8Array, sheet: number): string[][] {
  const files = unzipSync(workbook);
  const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const plain = (text = "") =>
    text
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'")
      .replaceAll("&amp;", "&");
  const shared = [...read("xl/sharedStrings.xml").matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/gs)].map(([, text]) =>
    plain(text),
  );
  return [...read(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row = ""]) => {
    const cells: string[] = [];
    for (const [, marks = "", inner = ""] of row.matchAll(/<c([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const letters = /r="([A-Z]+)/.exec(marks)?.[1] ?? "A";
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const value = /<(?:v|t)[^>]*>(.*?)<\/(?:v|t)>/s.exec(inner)?.[1] ?? "";
      cells[column] = marks.includes('t="s"') ? (shared[Number(value)] ?? "") : plain(value);
    }
    return Array.from(cells, (cell) => cell ?? "");
  });
}

describe.each(cases)("$language $id", ({ language, chart }) => {
  const reader = readerIn(language);
  const table = tableOf(reader, chart, emptyState);
  const cells = table.rows.map((row) => table.columns.map(({ key }) => row[key] ?? null));

  test("has the same rows as CSV, JSON and workbook", async () => {
    expect(table.rows.length).toBeGreaterThan(0);
    const texts = cells.map((row) => row.map((cell) => String(cell ?? "")));
    const [head, ...lines] = csvParseRows(csvOf(table));
    expect(head).toEqual(table.columns.map(({ key }) => key));
    expect(lines).toEqual(texts);
    const words = { title: "t", subtitle: "", summary: "s", source: "", disclaimer: null, page: "/en" };
    expect(JSON.parse(jsonOf(reader, chart.id, words, table)).rows).toEqual(table.rows);
    const [heads = [], ...sheet] = sheetRows(await workbookOf(reader, words, table), 1);
    expect(heads).toEqual(table.columns.map(({ label }) => label));
    // A workbook leaves out empty cells.
    expect(sheet.map((row) => texts[0]?.map((_, index) => row[index] ?? ""))).toEqual(texts);
  });

  test("draws these numbers", async () => {
    const drawn = await chartSvg(reader, chart, emptyState, look);
    expect(drawn?.svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(drawn?.svg).not.toMatch(/var\(--|class=|undefined|NaN|<script|<style/);
    for (const expected of numbersOf(chart, table.rows, reader.number))
      expect(drawn?.svg).toContain(`>${expected}</text>`);
  });

  test("agrees with the table of its page", () => {
    const found = figureOf(reader, chart, emptyState);
    const rows = tableRows(found?.figure.table?.content);
    const [name, number] = pageColumns[chart.kind] ?? [];
    if (rows.length === 0 || !name) return;
    expect(rows.map(([first]) => first?.trim()).sort()).toEqual(table.rows.map((row) => String(row[name])).sort());
    if (number)
      for (const row of table.rows)
        expect(rows).toContainEqual(expect.arrayContaining([String(row[name]), reader.number(Number(row[number]))]));
  });
});

/** The columns of a chart that stand first and as a number in the table of its page. */
const pageColumns: Partial<Record<Chart["kind"], [name: string, number?: string]>> = {
  "activities-map": ["country", "activities"],
  "ratifications-count-map": ["country"],
  "partnerships-map": ["country"],
  donor: ["country"],
};

type Row = Record<string, string | number | null>;

/** Numbers that a drawing writes out, made from the rows. */
function numbersOf({ kind }: Chart, rows: Row[], write: (value: number) => string): string[] {
  const countBy = (key: string) => {
    const counts = new Map<unknown, number>();
    for (const row of rows) counts.set(row[key], (counts.get(row[key]) ?? 0) + 1);
    return [...counts.values()].map(write);
  };
  switch (kind) {
    case "activities-map": {
      const bins = [
        [1, 1],
        [2, 2],
        [3, 4],
        [5, 999],
      ] as const;
      return bins.map(([from, to]) =>
        write(rows.filter(({ activities }) => Number(activities) >= from && Number(activities) <= to).length),
      );
    }
    case "elements-progress":
    case "element":
      return rows.flatMap(({ completed, ongoing, planned }) =>
        [completed, ongoing, planned].flatMap((count) => (count ? [write(Number(count))] : [])),
      );
    case "ratifications-map":
    case "partner":
      return countBy("class");
    case "ratifications-count-map":
      return countBy("instruments");
    case "donor":
      return [write(rows.length)];
    case "donors-by-region":
      return rows.flatMap((row) =>
        Object.values(row).flatMap((value) => (typeof value === "number" ? [String(value)] : [])),
      );
    default:
      return [];
  }
}

test("a chart follows the state of its address", async () => {
  const reader = readerIn("en");
  const chart = charts.get("ratifications-map-c97") as Chart;
  const state = inState({ on: "2008-03-06" });
  const rows = tableOf(reader, chart, state).rows;
  expect(rows.filter((row) => row.in_force === "yes")).toHaveLength(46);
  expect(rows).toHaveLength(47);
  const drawn = await chartSvg(reader, chart, state, look);
  expect(drawn?.words.title).toContain("47");
  expect(drawn?.svg).toContain(">46</text>");
});

test("a state that leaves nothing to draw has no drawing", async () => {
  const chart = charts.get("projects-timeline") as Chart;
  expect(
    await chartSvg(readerIn("en"), chart, inState({ donor: ["japan"], element: ["multilateral-framework"] }), look),
  ).toBeNull();
});

test("a workbook says where its rows come from", async () => {
  const reader = readerIn("fr");
  const words = {
    title: "Titre",
    subtitle: "Quoi",
    summary: "Phrase.",
    source: "Source : X.",
    disclaimer: "Frontières.",
    page: "/fr/elements",
  };
  const about = sheetRows(
    await workbookOf(reader, words, { columns: [{ key: "a", label: "A & B", type: "number" }], rows: [{ a: 1 }] }),
    2,
  );
  expect(about).toContainEqual(["Sources", "Source : X."]);
  expect(about.flat()).toContain("A & B");
});
