import { z } from "zod";

const Value = z
  .union([z.string(), z.number()])
  .nullable()
  .describe(
    "null: not known or not stated, never zero. A date is as exact as its source: yyyy, yyyy-mm or yyyy-mm-dd.",
  );

/** A chart as JSON: what it says, its columns, its rows. */
export const ChartJson = z.strictObject({
  $schema: z.url().describe("Address of this schema"),
  chart: z.string().describe("Id of the chart, as in its address"),
  language: z.enum(["en", "fr", "es"]),
  title: z.string(),
  subtitle: z.string().describe("What is measured, with the filters in force"),
  summary: z.string().describe("The chart in one sentence, for use as alternative text"),
  source: z.string().describe("Source line, with paragraphs of the report or the pages read"),
  disclaimer: z.string().nullable().describe("Note on boundaries and names; null where none are drawn"),
  page: z.url().describe("The same view in the atlas"),
  publisher: z.string(),
  columns: z.array(
    z.strictObject({
      key: z.string().describe("The same in every language"),
      label: z.string(),
      type: z.enum(["text", "number", "date"]),
      drawn: z.boolean().describe("Whether the drawing shows it; the other columns are in the data only"),
    }),
  ),
  rows: z.array(z.record(z.string(), Value)).describe("One for each thing drawn; every row has every column"),
});

/** Address of the schema, from the root. */
export const chartSchemaPath = "/charts/schema.json";
