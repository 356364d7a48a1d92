import { languages } from "../address/language";
import { chartSchemaAddress } from "../charts/file-schema";
import { archiveAddress } from "./changes";

/** A parameter of an address. */
export type Parameter = {
  name: string;
  in: "path" | "query";
  description?: string;
  required?: boolean;
  explode?: boolean;
  style?: string;
  schema: object;
};

/** How a response refers to a schema or a shared response. */
export function reference(name: string, kind: "schemas" | "responses" | "headers" = "schemas") {
  return { $ref: `#/components/${kind}/${name}` };
}

/** Headers of every answer that may be kept. */
export const keptHeaders = {
  ETag: { description: "Entity tag; send it back with If-None-Match", schema: { type: "string" } },
  Link: { description: 'Address of the next page, rel="next"', schema: { type: "string" } },
};

/** Responses that most addresses share. */
export const sharedResponses = {
  NotModified: {
    description: "The reader has it already (If-None-Match)",
    headers: { ETag: reference("ETag", "headers") },
  },
  BadRequest: problem("A parameter or value is not known"),
  NotFound: problem("Nothing has this address"),
  NotAllowed: problem("Only GET, HEAD and OPTIONS are allowed"),
};

function problem(description: string) {
  return { description, content: { "application/problem+json": { schema: reference("Problem") } } };
}

/** The responses of an address: its content, and what may go wrong. */
export function responses(description: string, type: string, schema: object, wrong: Record<string, object> = {}) {
  return {
    "200": { description, headers: { ETag: reference("ETag", "headers") }, content: { [type]: { schema } } },
    "304": reference("NotModified", "responses"),
    ...wrong,
    "405": reference("NotAllowed", "responses"),
  };
}

const language: Parameter = { name: "lang", in: "path", required: true, schema: { enum: languages } };

function get(operationId: string, summary: string, answers: object, parameters: Parameter[] = []) {
  return {
    get: {
      operationId,
      tags: ["files"],
      summary,
      ...(parameters.length > 0 ? { parameters } : {}),
      responses: answers,
    },
  };
}

const missing = { "404": reference("NotFound", "responses") };

/** The files beside the datasets: everything in one archive, charts, feeds, the state of the site. */
export const filePaths = {
  [archiveAddress]: get(
    "archive",
    "Everything in one archive: CSV, JSON, dictionary, licences, data package",
    responses("A ZIP archive", "application/zip", {}),
  ),
  "/charts/{lang}/{chart}.json": get(
    "chart-json",
    "The numbers of a chart; svg, png, pdf, csv and xlsx are had in the same way",
    responses("The chart", "application/json", reference("ChartFile"), {
      "400": reference("BadRequest", "responses"),
      ...missing,
    }),
    [
      language,
      { name: "chart", in: "path", required: true, schema: { type: "string", examples: ["ratifications-map-c97"] } },
      {
        name: "on",
        in: "query",
        description: "Date of the chart; it takes the filters of its page too",
        schema: { type: "string", examples: ["2008-03-06"] },
      },
    ],
  ),
  [chartSchemaAddress]: get(
    "chart-schema",
    "JSON Schema of the JSON files of charts",
    responses("A JSON Schema (2020-12)", "application/schema+json", { type: "object" }),
  ),
  "/feeds/{lang}.atom": get(
    "feed",
    "Changes of the data as an Atom feed",
    responses("An Atom feed (RFC 4287)", "application/atom+xml", { type: "string" }, missing),
    [language],
  ),
  "/status.json": get(
    "status",
    "Version, instant of the build, and records and hash of each dataset",
    responses("The state of the site", "application/json", reference("Status")),
  ),
};
