import { isMessageKey, type MessageKey } from "../messages";
import type { DatasetId } from "../schema";
import { isDated } from "./filters";
import { jsonSchemas } from "./openapi";
import type { Part } from "./schema-part";

const written = jsonSchemas();

/** What a reader meets in a field: a text of three languages, a date, a number, yes or no, a list, an object, a code, words. */
export type FieldKind = "text" | "date" | "number" | "flag" | "list" | "object" | "code" | "string";

/** The fields of a dataset, in the order of its CSV, with their kind; those that only a date adds come last. */
export type FieldNote = { field: string; kind: FieldKind };

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

/** The message of a field, written for its dataset or once for all: `data.field.donors.kind`, `data.field.kind`. */
export function fieldMessage(dataset: DatasetId, field: string): MessageKey {
  const key = [`data.field.${dataset}.${field}`, `data.field.${field}`].find(isMessageKey);
  if (!key) throw new RangeError(`field without a description: ${dataset}.${field}`);
  return key;
}

/** What an empty value of a field means; most fields share one message. */
export function emptyMessage(dataset: DatasetId, field: string): MessageKey {
  return [`data.empty.${dataset}.${field}`, `data.empty.${field}`].find(isMessageKey) ?? "data.empty";
}
