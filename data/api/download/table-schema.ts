import { readerIn } from "@/data/messages/reader";
import type { DatasetId } from "@/data/schema";
import { columnMeaning, emptyMeaning, type TableColumn, tableColumns, unitOf } from "./columns";

export type TableField = {
  name: string;
  type: "string" | "integer" | "number" | "boolean" | "date";
  description: string;
  constraints?: {
    required?: true;
    unique?: true;
    enum?: string[];
    pattern?: string;
    minimum?: number;
    maximum?: number;
  };
};

type ForeignKey = { fields: string[]; reference: { resource: string; fields: string[] } };

/** A table as Table Schema 2.0 describes it. */
export type TableSchema = {
  $schema: string;
  fields: TableField[];
  missingValues: [""];
  primaryKey?: string[];
  uniqueKeys?: string[][];
  foreignKeys?: ForeignKey[];
};

/** The columns that tell the rows of a table apart; one of those of indicators is always empty. */
function keyOf(dataset: DatasetId): string[] {
  const keys: Partial<Record<DatasetId, string[]>> = {
    codelists: ["list", "id"],
    countries: ["iso3"],
    indicators: ["series", "iso3", "area", "year"],
    mentions: ["report", "iso3"],
    paragraphs: ["report", "number"],
  };
  return keys[dataset] ?? ["id"];
}

const reader = readerIn("en");

/** Describes the table of a dataset: its fields, what they may hold, its key and the tables that it refers to. */
export function tableSchema(dataset: DatasetId): TableSchema {
  const columns = tableColumns(dataset);
  const key = keyOf(dataset);
  const foreignKeys = columns.flatMap((column) => foreignKeyOf(column) ?? []);
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map(fieldOf),
    missingValues: [""],
    ...(dataset === "indicators" ? { uniqueKeys: [key] } : { primaryKey: key }),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function fieldOf(column: TableColumn): TableField {
  const unit = unitOf(reader, column);
  const empty = emptyMeaning(reader, column);
  const parts = [
    `${columnMeaning(reader, column)}${unit ? ` (${unit})` : ""}.`,
    column.type === "list" ? 'Values joined with "|".' : "",
    empty ? `Empty: ${empty}` : "",
  ];
  const constraints = constraintsOf(column);
  return {
    name: column.name,
    type: column.type === "list" || column.type === "partial-date" ? "string" : column.type,
    description: parts.filter(Boolean).join(" "),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function constraintsOf({ type, part, required, values, dataset, name }: TableColumn): TableField["constraints"] & {} {
  const key = keyOf(dataset);
  const pattern = type === "partial-date" ? "\\d{4}(-\\d{2}(-\\d{2})?)?" : part.pattern?.replace(/^\^|\$$/g, "");
  // Zod bounds whole numbers by what a computer counts exactly: that says nothing of the data.
  const maximum = part.maximum === Number.MAX_SAFE_INTEGER ? undefined : part.maximum;
  return {
    ...(required ? { required: true } : {}),
    ...(key.length === 1 && key[0] === name ? { unique: true } : {}),
    ...(values && type === "string" ? { enum: values } : {}),
    ...(pattern && !values && type !== "list" && type !== "date" ? { pattern } : {}),
    ...(part.minimum === undefined || type === "list" ? {} : { minimum: part.minimum }),
    ...(maximum === undefined || type === "list" ? {} : { maximum }),
  };
}

/** A column of single ids refers to the key of another table, or of its own: then, for readers of version 1 too, the name is empty. */
function foreignKeyOf({ dataset, name, type, refersTo }: TableColumn): ForeignKey | null {
  if (refersTo === null || type === "list") return null;
  return { fields: [name], reference: { resource: refersTo === dataset ? "" : refersTo, fields: keyOf(refersTo) } };
}
