import writeWorkbook from "write-excel-file/node";
import type { ChartWords } from "@/components/embed/chart-words";
import { siteAddress } from "@/data/address/site";
import { csvLines } from "@/data/api/csv";
import { isDrawn } from "@/data/charts/drawn";
import { chartSchemaAddress } from "@/data/charts/file-schema";
import type { Chart, ChartTable, Value } from "@/data/charts/registry";
import type { Reader } from "@/data/messages/reader";

/** The rows of a chart as CSV; the first line has the keys of the columns, which are the same in every language. */
export function csvOf({ columns, rows }: ChartTable): string {
  return csvLines([columns.map(({ key }) => key), ...rows.map((row) => columns.map(({ key }) => row[key]))]);
}

/** The words around a chart with the address of its page in full. */
function aboutOf(reader: Reader, words: ChartWords) {
  const { title, subtitle, summary, source, disclaimer, page } = words;
  return {
    title,
    subtitle,
    summary,
    source,
    disclaimer,
    page: new URL(page, siteAddress).href,
    publisher: publisherOf(reader),
  };
}

function publisherOf({ t }: Reader): string {
  return `${t("site.name")} – ${t("chart.badge")}`;
}

/** The chart as JSON, as its schema says: its words, its columns with their types, and its rows. */
export function jsonOf(reader: Reader, { id, kind }: Chart, words: ChartWords, { columns, rows }: ChartTable): string {
  return JSON.stringify({
    $schema: new URL(chartSchemaAddress, siteAddress).href,
    chart: id,
    language: reader.language,
    ...aboutOf(reader, words),
    columns: columns.map((column) => ({ ...column, drawn: isDrawn(kind, column) })),
    rows,
  });
}

const bold = { fontWeight: "bold" } as const;

/** The chart as a workbook: its rows, and a sheet that says what they are, where they come from and what each column means. */
export async function workbookOf(
  reader: Reader,
  words: ChartWords,
  { columns, rows }: ChartTable,
): Promise<Uint8Array<ArrayBuffer>> {
  const { t } = reader;
  const { publisher, page } = aboutOf(reader, words);
  const about = [
    ["chart.about.title", words.title],
    ["chart.about.subtitle", words.subtitle],
    ["chart.about.summary", words.summary],
    ["chart.about.source", words.source],
    ["chart.about.disclaimer", words.disclaimer],
    ["chart.about.page", page],
    ["chart.about.made", publisher],
  ] as const;
  const buffer = await writeWorkbook([
    {
      sheet: t("chart.sheet.data"),
      stickyRowsCount: 1,
      columns: columns.map(({ key, label, type }) => ({
        width: widthOf(type, [label, ...rows.map((row) => row[key] ?? null)]),
      })),
      data: [
        columns.map(({ label }) => ({ value: label, ...bold })),
        ...rows.map((row) => columns.map(({ key }) => cellOf(row[key] ?? null))),
      ],
    },
    {
      sheet: t("chart.sheet.about"),
      columns: [{ width: 26 }, { width: 110 }],
      data: [
        ...about.flatMap(([key, value]) =>
          value
            ? [
                [
                  { value: t(key), ...bold },
                  { value, wrap: true },
                ],
              ]
            : [],
        ),
        [],
        [{ value: t("chart.about.columns"), ...bold }, { value: t("chart.about.empty") }],
        ...columns.map(({ key, label }) => [{ value: key }, { value: label }]),
      ],
    },
  ]).toBuffer();
  return new Uint8Array(buffer);
}

/** A value as a cell of its own kind; dates stay texts, because a year alone is no day. */
function cellOf(value: Value) {
  if (value === null) return null;
  return typeof value === "number" ? { value, type: Number } : { value, type: String };
}

function widthOf(type: string, values: Value[]): number {
  const longest = Math.max(...values.map((value) => String(value ?? "").length));
  return Math.min(type === "text" ? 48 : 24, longest + 3);
}
