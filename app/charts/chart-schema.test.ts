import { expect, test } from "vitest";
import { z } from "zod";
import { languages } from "@/data/address/language";
import { isProblem } from "@/data/api/problem";
import { type ChartFile, chartFileSchema } from "@/data/charts/file-schema";
import { chartKinds, charts } from "@/data/charts/ids";
import { readChartRequest } from "@/data/charts/request";
import { isPartialDate } from "@/data/schema/partial-date";
import { chartFile } from "./file";

const schema = chartFileSchema(new URL("https://atlas.example"));
const published = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);

/** What a value of each type of column looks like; null is always allowed. */
const fits = {
  text: (value: unknown) => typeof value === "string",
  number: (value: unknown) => typeof value === "number",
  date: (value: unknown) => typeof value === "string" && isPartialDate(value),
};

/** One chart of each kind, the languages taking turns. */
const cases = chartKinds.map((kind, index) => ({
  id: [...charts.values()].find((chart) => chart.kind === kind)?.id ?? "",
  language: languages[index % languages.length] ?? "en",
}));

test.each(cases)("the chart $id as JSON ($language) fits the published schema", async ({ id, language }) => {
  const request = readChartRequest(language, id, new URLSearchParams());
  if ("status" in request) throw new Error(`${id}: ${request.parameter}`);
  const made = await chartFile(request, "json");
  if (isProblem(made)) throw new Error(made.detail);
  const file = JSON.parse(String(made.text)) as ChartFile;
  expect(published.safeParse(file).error?.issues ?? []).toEqual([]);
  for (const row of file.rows) {
    expect(Object.keys(row)).toEqual(file.columns.map(({ key }) => key));
    for (const { key, type } of file.columns) {
      const value = row[key] ?? null;
      if (value !== null) expect(fits[type](value), `${key}: ${value}`).toBe(true);
    }
  }
});
