import { csvFormatRow } from "d3";
import { z } from "zod";
import type { Report, Source } from "../schema";
import { Sources } from "../schema";
import type { AnyRow } from "./answer";

type Cell = string | number | boolean | null | undefined;

/** A column of a CSV file: its name, where its value stands inside a row, and how that is written in a cell. */
export type Column = { name: string; path: readonly string[]; isSources: boolean };

/**
 * Writes rows as CSV (RFC 4180: commas, CRLF, quotes where needed; UTF-8 without a byte order mark). Columns follow the
 * schema, so an empty answer has its head too. A text becomes one column for each language, an object one for each of its
 * fields; a list is joined with "|", its objects written as JSON; null is an empty cell.
 */
export function csv(
  rows: readonly AnyRow[],
  schema: z.ZodObject,
  fields: readonly string[],
  reports: readonly Report[],
): string {
  const symbols = new Map(reports.map(({ id, symbol }) => [id, symbol]));
  const columns = csvColumns(schema, fields);
  return csvLines([
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map((column) => cellOf(row, column, symbols))),
  ]);
}

/** The columns of the fields of a schema, in their order. */
export function csvColumns(schema: z.ZodObject, fields: readonly string[]): Column[] {
  return fields.flatMap((field) => columnsOf(schema.shape[field] as z.ZodType, [field]));
}

/** Writes lines of cells: quoted where needed, null empty, and no text that a spreadsheet would run. */
export function csvLines(lines: readonly (readonly Cell[])[]): string {
  return lines.map((line) => `${csvFormatRow(line.map(written))}\r\n`).join("");
}

function columnsOf(type: z.ZodType, path: string[]): Column[] {
  const inner = unwrap(type);
  const parts = inner === Sources ? [] : partsOf(inner);
  if (parts.length > 0) return parts.flatMap(([key, part]) => columnsOf(part, [...path, key]));
  return [{ name: path.join("_"), path, isSources: inner === Sources }];
}

/** The fields of an object, or of all the objects that a union allows. */
function partsOf(type: z.ZodType): [string, z.ZodType][] {
  const options = type instanceof z.ZodUnion ? type.options : [type];
  const shapes = options.filter((option) => option instanceof z.ZodObject).map((option) => option.shape);
  return Object.entries(Object.assign({}, ...shapes) as Record<string, z.ZodType>);
}

function cellOf(row: AnyRow, { path, isSources }: Column, symbols: ReadonlyMap<string, string>): Cell {
  const value = path.reduce<unknown>((inside, key) => (inside as AnyRow | null | undefined)?.[key], row);
  if (isSources) return (value as Source[]).map((source) => sourceLine(source, symbols)).join(" | ");
  return flat(value);
}

function unwrap(type: z.ZodType): z.ZodType {
  return type instanceof z.ZodNullable || type instanceof z.ZodOptional ? unwrap(type.unwrap() as z.ZodType) : type;
}

function flat(value: unknown): Cell {
  if (!Array.isArray(value)) return value as Cell;
  return value.map((item) => (typeof item === "object" ? JSON.stringify(item) : String(item))).join("|");
}

/** "GB.301/4 paras 9, 10", or the address of the page that was read. */
function sourceLine(source: Source, symbols: ReadonlyMap<string, string>): string {
  if ("address" in source) return source.address;
  const symbol = symbols.get(source.report) ?? source.report;
  if (source.paras.length === 0) return symbol;
  return `${symbol} ${source.paras.length === 1 ? "para." : "paras"} ${source.paras.join(", ")}`;
}

/** A spreadsheet runs a cell that begins like a formula: such texts get an apostrophe in front; numbers stay numbers. */
function written(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  const text = String(cell);
  const startsFormula = typeof cell === "string" && /^[=+\-@\t\r\n]/.test(text) && !/^[-+]?\d+(\.\d+)?$/.test(text);
  return startsFormula ? `'${text}` : text;
}
