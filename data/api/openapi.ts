import { z } from "zod";
import { ChartFile } from "../charts/file-schema";
import {
  type DatasetId,
  type Datasets,
  Day,
  datasetIds,
  IndicatorMeta,
  Meta,
  OriginalText,
  PageSource,
  PartialDate,
  ReportSource,
  rowSchemas,
  Text,
} from "../schema";
import { fieldsOf, MembershipOn, RatificationOn, SourcedIndicator } from "./fields";
import { type FilterName, isDated } from "./filters";
import { filePaths, keptHeaders, type Parameter, reference, responses, sharedResponses } from "./openapi-files";
import { type KnownFilterValues, maxLimit, parametersOf, validValues } from "./question";
import { Status } from "./status";

const ProblemDetails = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    parameter: z.string().describe("Parameter, or part of the address, that was not understood"),
    value: z.string().describe("Its value"),
    near: z.array(z.string()).describe("Valid values that look like it"),
  })
  .describe("Why there is no answer (RFC 9457)");

const paging = {
  on: PartialDate.optional().describe("Date asked, where one was"),
  unknown: z
    .array(z.string())
    .optional()
    .describe("Ids of which the dates do not tell whether they belong to the rows"),
  total: z.int().describe("Rows that fit, over all pages"),
  next: z.string().nullable().describe("Address of the next page; null on the last"),
};

const files = { Problem: ProblemDetails, ChartFile, Status };
const shared = { Text, OriginalText, ReportSource, PageSource, PartialDate, Day, ...files };
const metas = { Meta: Meta.extend(paging), IndicatorMeta: IndicatorMeta.extend(paging) };
const dated = { "ratifications-on": RatificationOn, "memberships-on": MembershipOn };

/** Every schema that answers use, as JSON Schema; the parts that several share are written once. */
export function jsonSchemas() {
  const registry = z.registry<{ id: string }>();
  const rows = { ...rowSchemas, indicators: SourcedIndicator };
  for (const [id, schema] of Object.entries({ ...shared, ...metas, ...rows, ...dated })) registry.add(schema, { id });
  const written = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: "input" }).schemas;
  return Object.fromEntries(Object.entries(written).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]));
}

const descriptions: Record<string, string> = {
  element: "Heading of the report",
  status: "Status when the report was signed",
  type: "Code of list activity-type",
  donor: "Donor",
  partner: "Partner",
  region: "Region, of the ILO or as a report names it; datasets of single countries take ILO regions only",
  country: "ISO 3166-1 alpha-3 code, in lower case",
  instrument: "Instrument",
  organisation: "Organization with members",
  series: "Series of indicators",
  countable: "true: only what headlines count (activities and outcomes); false: only what they leave out",
  on: "Date yyyy, yyyy-mm or yyyy-mm-dd (a year or month means its end), or today",
  fields: "Fields wanted, with commas between; all when absent",
  limit: "Rows of one answer; absent: 1000 as JSON, all as CSV",
  offset: "Rows to leave out at the start",
};

function parameter(name: string, dataset: DatasetId, known: KnownFilterValues): Parameter {
  return {
    name,
    in: "query",
    description: descriptions[name],
    ...(name === "fields" ? { explode: false, style: "form" } : {}),
    schema: parameterSchema(name, dataset, known),
  };
}

function parameterSchema(name: string, dataset: DatasetId, known: KnownFilterValues) {
  if (name === "on") return { type: "string", examples: ["2008-03-06"] };
  if (name === "limit") return { type: "integer", minimum: 1, maximum: maxLimit };
  if (name === "offset") return { type: "integer", minimum: 0, default: 0 };
  if (name === "fields") return { type: "array", items: { enum: fieldsOf(dataset, isDated(dataset)) } };
  const values = [...validValues(dataset, name as FilterName, known)];
  return { type: "array", items: values.length > 60 ? { type: "string" } : { enum: values } };
}

function rowsOf(dataset: DatasetId) {
  return isDated(dataset) ? { anyOf: [reference(dataset), reference(`${dataset}-on`)] } : reference(dataset);
}

function operation(dataset: DatasetId, format: "json" | "csv", datasets: Datasets, known: KnownFilterValues) {
  const { title, description } = datasets[dataset].meta;
  const meta = reference(dataset === "indicators" ? "IndicatorMeta" : "Meta");
  const rows = {
    type: "object",
    required: ["meta", "rows"],
    properties: { meta, rows: { type: "array", items: rowsOf(dataset) } },
  };
  const wrong = { "400": reference("BadRequest", "responses") };
  const answers =
    format === "csv"
      ? responses("The rows, with a head line", "text/csv", { type: "string" }, wrong)
      : responses("What the dataset is, and its rows", "application/json", rows, wrong);
  return {
    operationId: `${dataset}-${format}`,
    tags: [dataset],
    summary: `${title.en}, ${format.toUpperCase()}`,
    description: description.en,
    parameters: parametersOf(dataset).map((name) => parameter(name, dataset, known)),
    responses: {
      ...answers,
      "200": { ...answers["200"], headers: { ...answers["200"].headers, Link: reference("Link", "headers") } },
    },
  };
}

/** The description of the API as OpenAPI 3.1, made from the schemas that check the data. */
export function openApi(datasets: Datasets, known: KnownFilterValues, version: string) {
  const paths = datasetIds.flatMap((dataset) =>
    (["json", "csv"] as const).map(
      (format) => [`/api/v1/${dataset}.${format}`, { get: operation(dataset, format, datasets, known) }] as const,
    ),
  );
  return {
    openapi: "3.1.0",
    info: {
      title: "Migrant Workers Action Atlas: data",
      version,
      description:
        "Every dataset of the atlas. Filters combine: one of the values of a filter, and every filter. Parameters and values that are not known are refused by name. Fields left out by `fields` are absent from the rows.",
      license: {
        name: "CC BY 4.0 unless the meta of a dataset says otherwise",
        url: "https://creativecommons.org/licenses/by/4.0/",
      },
    },
    servers: [{ url: "/" }],
    tags: [
      ...datasetIds.map((name) => ({ name, description: datasets[name].meta.description.en })),
      { name: "files", description: "Files beside the datasets" },
    ],
    paths: { ...Object.fromEntries(paths), ...filePaths },
    components: { schemas: jsonSchemas(), responses: sharedResponses, headers: keptHeaders },
  };
}
