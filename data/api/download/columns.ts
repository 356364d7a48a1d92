import { isLanguage } from "@/data/address/language";
import { codes, references } from "@/data/check/references";
import { codelists } from "@/data/load";
import type { MessageKey } from "@/data/messages";
import type { Reader } from "@/data/messages/reader";
import type { DatasetId } from "@/data/schema";
import { csvColumns } from "../csv";
import { emptyMessage, fieldMessage } from "../field-kinds";
import { answerSchema } from "../fields";
import { type Part, partAt } from "../schema-part";

/** A column of a table of the archive. */
export type TableColumn = {
  dataset: DatasetId;
  name: string;
  /** Where its value stands inside a record. */
  path: readonly string[];
  /** `partial-date` is yyyy, yyyy-mm or yyyy-mm-dd; `list` is joined with "|". */
  type: "string" | "integer" | "number" | "boolean" | "date" | "partial-date" | "list";
  part: Part;
  /** No cell of it is empty. */
  required: boolean;
  /** The values that it may have; null where they are not a closed list. */
  values: string[] | null;
  /** The dataset to which its ids belong. */
  refersTo: DatasetId | null;
};

/** The columns of the table of a dataset, in their order. */
export function tableColumns(dataset: DatasetId): TableColumn[] {
  const schema = answerSchema(dataset, false);
  return csvColumns(schema, Object.keys(schema.shape)).map(({ name, path, isSources }) => {
    const { part, name: schemaName, nullable } = partAt(dataset, path);
    const type = isSources ? "list" : typeOf(part, schemaName);
    const required = !nullable && (type === "list" ? (part.minItems ?? 0) > 0 : part.type !== "object");
    const place = (rows: readonly (readonly [DatasetId, string, string])[]) =>
      rows.find(([id, at]) => id === dataset && at.replace("[]", "") === path.join("."))?.[2] ?? null;
    const list = place(codes);
    const known = list === null ? part.enum : codelists.filter((code) => code.list === list).map(({ id }) => id);
    return {
      dataset,
      name,
      path,
      type,
      part,
      required,
      values: known ? known.map(String) : null,
      refersTo: place(references) as DatasetId | null,
    };
  });
}

function typeOf({ type }: Part, schemaName: string | null): TableColumn["type"] {
  if (schemaName === "PartialDate") return "partial-date";
  if (schemaName === "Day") return "date";
  if (type === "array") return "list";
  if (type === "integer" || type === "number" || type === "boolean") return type;
  return "string";
}

/** What a column holds, in one language: the meaning of its field, and the part of it where the field has parts. */
export function columnMeaning({ t, pair, language }: Reader, { dataset, path }: TableColumn): string {
  const [field = "", ...inside] = path;
  const meaning = t(fieldMessage(dataset, field));
  if (inside.length === 0) return meaning;
  const names = new Intl.DisplayNames(language, { type: "language" });
  return pair(meaning, inside.map((key) => (isLanguage(key) ? (names.of(key) ?? key) : key)).join(", "));
}

/** What an empty cell of a column means, in one language; null where none is empty. */
export function emptyMeaning({ t }: Reader, { dataset, path, type, required }: TableColumn): string | null {
  if (required) return null;
  if (type === "list") return t("data.empty.list");
  return t(emptyMessage(dataset, path[0] ?? ""));
}

const units: Record<string, MessageKey> = {
  "countries.lon": "data.unit.degrees",
  "countries.lat": "data.unit.degrees",
  "countries.area_km2": "data.unit.km2",
  "estimates.migrants_in_labour_force_millions": "data.unit.millions",
  "estimates.share_of_world_percent": "data.unit.percent",
  "figures.value": "data.unit.figure",
  "indicators.value": "data.unit.series",
  "indicators.share_percent": "data.unit.percent",
  "indicators.population": "data.unit.persons",
  "instruments.entry.months": "data.unit.months",
  "projects-public.budget_amount": "data.unit.currency",
};

/** The unit of a column in one language; null for what has none. */
export function unitOf({ t }: Reader, { dataset, path }: TableColumn): string | null {
  const unit = units[[dataset, ...path].join(".")];
  return unit ? t(unit) : null;
}
