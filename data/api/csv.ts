import { csvFormatRow } from "d3";
import { z } from "zod";
import type { Report, Source } from "../schema";
import { Sources } from "../schema";
import type { AnyRow } from "./answer";

type Cell = string | number | boolean | null | undefined;
type Column = { name: string; cell: (row: AnyRow) => Cell };

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
  const columns = fields.flatMap((field) => columnsOf(schema.shape[field] as z.ZodType, [field], symbols));
  return csvLines([columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ cell }) => cell(row)))]);
}

/** Writes lines of cells: quoted where needed, null empty, and no text that a spreadsheet would run. */
export function csvLines(lines: readonly (readonly Cell[])[]): string {
  return lines.map((line) => `${csvFormatRow(line.map(written))}\r\n`).join("");
}

function columnsOf(type: z.ZodType, path: string[], symbols: ReadonlyMap<string, string>): Column[] {
  const value = (row: AnyRow) =>
    path.reduce<unknown>((inside, key) => (inside as AnyRow | null | undefined)?.[key], row);
  const inner = unwrap(type);
  if (inner === Sources) {
    return [
      {
        name: path.join("_"),
        cell: (row) => (value(row) as Source[]).map((source) => sourceLine(source, symbols)).join(" | "),
      },
    ];
  }
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape).flatMap(([key, part]) => columnsOf(part as z.ZodType, [...path, key], symbols));
  }
  if (inner instanceof z.ZodUnion) {
    const shapes = inner.options.filter((option) => option instanceof z.ZodObject).map((option) => option.shape);
    const parts = Object.entries(Object.assign({}, ...shapes) as z.core.$ZodShape);
    if (parts.length > 0) return parts.flatMap(([key, part]) => columnsOf(part as z.ZodType, [...path, key], symbols));
  }
  return [{ name: path.join("_"), cell: (row) => flat(value(row)) }];
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
