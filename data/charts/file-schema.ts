import { z } from "zod";
import { languages } from "../address/language";

/** The address of the JSON Schema of chart files. */
export const chartSchemaAddress = "/api/chart.schema.json";

const Column = z.strictObject({
  key: z.string().min(1).describe("Name of the field in each row; the same in every language"),
  label: z.string().min(1).describe("Heading in the language of the file"),
  type: z
    .enum(["text", "number", "date"])
    .describe("date: as exact as its source, yyyy, yyyy-mm or yyyy-mm-dd; number: never a text"),
  drawn: z.boolean().describe("Whether the drawing shows it; the other columns are in the data only"),
});

/** A chart as JSON: `/charts/{lang}/{chart}.json`. */
export const ChartFile = z
  .strictObject({
    $schema: z.url().describe("Address of this schema"),
    chart: z.string().min(1).describe("Id of the chart"),
    language: z.enum(languages),
    title: z.string().min(1),
    subtitle: z.string().describe("What is measured; may be empty"),
    summary: z.string().min(1).describe("What the chart shows, in one sentence"),
    source: z.string().describe("Reports with their paragraphs, and registers"),
    disclaimer: z.string().nullable().describe("Note on boundaries and names; null where none are drawn"),
    page: z.url().describe("The page of the atlas that shows this view"),
    publisher: z.string().min(1),
    columns: z.array(Column).min(1),
    rows: z
      .array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))
      .describe("A value for the key of every column; null: not known or not stated, never zero"),
  })
  .describe("A chart of the Migrant Workers Action Atlas: what it says, its columns and its rows");
export type ChartFile = z.infer<typeof ChartFile>;

/** The JSON Schema (2020-12) of chart files; `site` is where it is served. */
export function chartFileSchema(site: URL) {
  const { $schema, ...schema } = z.toJSONSchema(ChartFile);
  return { $schema, $id: new URL(chartSchemaAddress, site).href, title: "Chart file", ...schema };
}
