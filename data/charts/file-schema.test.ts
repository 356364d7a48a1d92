import { expect, test } from "vitest";
import { z } from "zod";
import { ChartFile, chartFileSchema } from "./file-schema";

const schema = chartFileSchema(new URL("https://atlas.example"));

test("chartFileSchema() is a JSON Schema 2020-12 with an address, which describes every field", () => {
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://atlas.example/api/chart.schema.json",
    required: Object.keys(ChartFile.shape),
    additionalProperties: false,
  });
});

test("it refuses a file with a field too many or a value of another kind", () => {
  const read = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
  const file = {
    $schema: "https://atlas.example/api/chart.schema.json",
    chart: "donor-spain",
    language: "en",
    title: "T",
    subtitle: "",
    summary: "S",
    source: "",
    disclaimer: null,
    page: "https://atlas.example/en",
    publisher: "P",
    columns: [{ key: "iso3", label: "Code", type: "text", drawn: true }],
    rows: [{ iso3: "ALB" }],
  };
  expect(read.safeParse(file).success).toBe(true);
  for (const wrong of [{ extra: 1 }, { language: "de" }, { rows: [{ iso3: true }] }, { columns: [] }])
    expect(read.safeParse({ ...file, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
});
