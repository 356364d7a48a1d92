import { Resvg } from "@resvg/resvg-js";
import { csvParseRows, rollup } from "d3";
import PDFDocument from "pdfkit";
import { isValidElement, type ReactNode } from "react";
import { describe, expect, test, vi } from "vitest";
import { chartSvg } from "@/components/embed/chart-file";
import { figureOf } from "@/components/embed/figure-of";
import { textOf } from "@/components/embed/tree";
import { dateRange } from "@/components/ui/date-range";
import { languages } from "@/data/address/language";
import { emptyState, type State } from "@/data/address/state";
import { isDrawn } from "@/data/charts/drawn";
import { ChartFile } from "@/data/charts/file-schema";
import { type Chart, type ChartTable, charts, tableOf, type Value } from "@/data/charts/registry";
import { type Reader, readerIn } from "@/data/messages/reader";
import { fontFiles } from "./fonts";
import { plain, sheetRows } from "./open-workbook";
import { csvOf, jsonOf, workbookOf } from "./sheet";

// The first drawing of a language takes all its words in.
vi.setConfig({ testTimeout: 60_000 });

const look = { theme: "light", width: 960, layout: 960, title: true, source: true } as const;

const cases = languages.flatMap((language) => [...charts.values()].map((chart) => ({ language, id: chart.id, chart })));

/** Every letter that the drawings write, gathered while they are tested. */
const letters = new Set<string>();

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

/** Words of a drawing: its labels, titles and description, without the marks of the text. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<(text|title|desc)[^>]*>([^<]*)</g)].map(([, , words = ""]) => plain(words));
}

/** The columns of a chart that stand first and as a number in the table of its page. */
const pageColumns: Partial<Record<Chart["kind"], [name: string, number?: string]>> = {
  "activities-map": ["country", "activities"],
  "ratifications-count-map": ["country"],
  "partnerships-map": ["country"],
  donor: ["country"],
};

describe.each(cases)("$language $id", ({ language, chart }) => {
  const reader = readerIn(language);
  const table = tableOf(reader, chart, emptyState);

  test("has the same rows as CSV, JSON and workbook", async () => {
    expect(table.rows.length).toBeGreaterThan(0);
    const texts = table.rows.map((row) => table.columns.map(({ key }) => String(row[key] ?? "")));
    const [head, ...lines] = csvParseRows(csvOf(table));
    expect(head).toEqual(table.columns.map(({ key }) => key));
    expect(lines).toEqual(texts);
    const words = { title: "t", subtitle: "", summary: "s", source: "", disclaimer: null, page: "/en" };
    expect(ChartFile.parse(JSON.parse(jsonOf(reader, chart, words, table))).rows).toEqual(table.rows);
    const [heads = [], ...sheet] = sheetRows(await workbookOf(reader, words, table), 1);
    expect(heads).toEqual(table.columns.map(({ label }) => label));
    // A workbook leaves out empty cells.
    expect(sheet.map((row) => texts[0]?.map((_, index) => row[index] ?? ""))).toEqual(texts);
  });

  test("draws these rows, and stands alone", async () => {
    const drawn = await chartSvg(reader, chart, emptyState, look);
    const svg = drawn?.svg ?? "";
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(faultsOf(svg)).toEqual([]);
    const texts = textsOf(svg);
    for (const letter of texts.join("")) letters.add(letter);
    expect(texts).toContain(drawn?.words.title);
    expect(texts).toContain(drawn?.words.summary);
    // Whole sentences are broken into lines.
    const together = texts.join(" ");
    expect(together).toContain(drawn?.words.source);
    if (svg.includes("data-iso3")) expect(together).toContain(reader.t("chart.boundaries"));
    const lower = texts.map((words) => words.toLowerCase());
    const missing = drawnWords(reader, chart, table).filter(
      (row) => !lower.some((words) => row.every((word) => words.includes(word.toLowerCase()))),
    );
    expect(missing).toEqual([]);
    expect(legendCounts(chart, table.rows, reader.number).filter((count) => !texts.includes(count))).toEqual([]);
  });

  const [name, number] = pageColumns[chart.kind] ?? [];
  if (!name) return;
  test("agrees with the table of its page", () => {
    const rows = tableRows(figureOf(reader, chart, emptyState)?.figure.table?.content);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(([first]) => first?.trim()).sort()).toEqual(table.rows.map((row) => String(row[name])).sort());
    if (number)
      for (const row of table.rows)
        expect(rows).toContainEqual(expect.arrayContaining([String(row[name]), reader.number(Number(row[number]))]));
  });
});

/** What keeps a drawing from standing alone: what it refers to outside itself, or what a page would have to add. */
function faultsOf(svg: string): string[] {
  const bad =
    /var\(--|\sclass=|undefined|NaN|<script|<style|<image|<foreignObject|@import|\son\w+=|(?:href|src)="(?!#)/g;
  const outside = [...svg.matchAll(/url\((?!#)[^)]*\)|https?:\/\/(?!www\.w3\.org\/2000\/svg")[^"<\s]*/g)];
  const ids = new Set([...svg.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
  const lost = [...svg.matchAll(/url\(#([^)]*)\)/g)].flatMap(([whole, id]) => (ids.has(id) ? [] : [whole]));
  const fonts = [...svg.matchAll(/font-family="([^"]*)"/g)].flatMap(([, stack = ""]) =>
    stack.endsWith(", sans-serif") ? [] : [stack],
  );
  return [...[...svg.matchAll(bad), ...outside].map(([fault]) => fault), ...lost, ...fonts];
}

type Row = Record<string, Value>;

/** For each row of a table, the words that the drawing must have together in one of its texts: those of the columns it draws. */
function drawnWords(reader: Reader, chart: Chart, { columns, rows }: ChartTable): string[][] {
  const drawn = columns.filter((column) => isDrawn(chart.kind, column));
  const written = (row: Row) =>
    drawn.flatMap(({ key, type, label }) => {
      const value = row[key];
      if (value === null || value === undefined || value === "no") return [];
      if (value === "yes" || value === "unknown") return [label];
      // A year is no quantity.
      if (type === "number") return [key === "year" ? String(value) : reader.number(Number(value))];
      return [type === "date" ? reader.date(String(value)) : String(value)];
    });
  switch (chart.kind) {
    case "donors-by-region":
    case "donor-reach":
    case "partner-reach":
      return rows.flatMap((row) => {
        const name = String(row.name ?? row.heading);
        const cells = drawn.filter(({ key, type }) => type === "number" && row[key] !== null);
        return cells.map(({ key, label }) =>
          key === "total" ? [String(row.total)] : [name, label, reader.number(Number(row[key]))],
        );
      });
    case "activities-timeline":
      return rows.map(({ title, start, end, status }) => [
        String(title),
        dateRange(reader, { start: start as string, end: end as string | null }),
        String(status),
      ]);
    case "projects-timeline":
      // The others stand in a list of their own.
      return rows.filter(({ start, end }) => start !== null || end !== null).map(written);
    case "ratifications-timeline":
      return rows.map((row) => written(chart.of ? { ...row, instrument: null } : row));
    default:
      return rows.map(written);
  }
}

/** The numbers of a map's key, counted from the rows. */
function legendCounts({ kind }: Chart, rows: Row[], write: (value: number) => string): string[] {
  const countBy = (key: string) =>
    [
      ...rollup(
        rows,
        (own) => own.length,
        (row) => row[key],
      ).values(),
    ].map(write);
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
    case "ratifications-map":
    case "partner":
      return countBy("class");
    case "ratifications-count-map":
      return countBy("instruments");
    case "donor":
      return [write(rows.length)];
    default:
      return [];
  }
}

type Opened = { _font: { font: { hasGlyphForCodePoint: (code: number) => boolean } } };

// A letter that the font lacks would be left out of a picture without a word.
test.each(Object.entries(fontFiles))(
  "the font of pictures and documents has every letter drawn: %s",
  (_weight, file) => {
    const { font } = (new PDFDocument({ font: file }) as unknown as Opened)._font;
    expect(letters.size).toBeGreaterThan(90);
    expect([...letters].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))).toEqual([]);
  },
);

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
