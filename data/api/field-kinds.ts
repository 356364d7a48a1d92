import type { DatasetId } from "../schema";
import { isDated } from "./filters";
import { jsonSchemas } from "./openapi";

/** What a reader meets in a field: a text of three languages, a date, a number, yes or no, a list, an object, a code, words. */
export type FieldKind = "text" | "date" | "number" | "flag" | "list" | "object" | "code" | "string";

/** The fields of a dataset, in the order of its CSV, with their kind; those that only a date adds come last. */
export type FieldNote = { field: string; kind: FieldKind };

type Part = {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  pattern?: string;
  anyOf?: Part[];
  oneOf?: Part[];
  allOf?: Part[];
};

const written = jsonSchemas();

/** Tells the fields of a dataset and their kinds, read from its JSON Schema. */
export function fieldKinds(dataset: DatasetId): FieldNote[] {
  const schema = written[isDated(dataset) ? `${dataset}-on` : dataset] as { properties: Record<string, Part> };
  return Object.entries(schema.properties).map(([field, part]) => ({ field, kind: kindOf(part) }));
}

const namedKinds: Record<string, FieldKind> = { Text: "text", PartialDate: "date", Day: "date" };

function kindOf(part: Part): FieldKind {
  const inner = (part.anyOf ?? part.oneOf ?? part.allOf)?.find(({ type }) => type !== "null");
  if (inner) return kindOf(inner);
  if (part.$ref) return namedKinds[part.$ref.split("/").at(-1) ?? ""] ?? "object";
  if (part.type === "array") return "list";
  if (part.type === "integer" || part.type === "number") return "number";
  if (part.type === "boolean") return "flag";
  if (part.type === "string") return part.enum || part.pattern ? "code" : "string";
  return "object";
}
