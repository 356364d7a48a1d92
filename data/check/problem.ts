/** One thing that is wrong: where, what was found and what was expected. */
export type Problem = {
  /** Name of the file, for example `activities.json`. */
  file: string;
  /** Key of the record; `meta` or `file` when no record is meant. */
  record: string;
  /** Path of the field inside the record. */
  field: string;
  found: string;
  expected: string;
};

/** A row whose shape is not known yet. */
export type RawRow = Record<string, unknown>;

export function isRawRow(value: unknown): value is RawRow {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Shortens a value for a message. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** The key under which a reader finds a row in its file. */
export function recordKey(id: string, row: unknown, index: number): string {
  if (!isRawRow(row)) return `row ${index + 1}`;
  const parts =
    id === "codelists"
      ? [row.list, row.id]
      : id === "countries" || id === "mentions"
        ? [row.iso3]
        : id === "indicators"
          ? [row.series, row.iso3 ?? row.area, row.year]
          : id === "paragraphs"
            ? [row.report, row.number]
            : [row.id];
  return parts.every((part) => typeof part === "string" || typeof part === "number")
    ? parts.join("/")
    : `row ${index + 1}`;
}

export function fileOf(id: string): string {
  return `${id}.json`;
}

/** `activities.json  mlf-adoption  start: found "2006-02-30", expected a calendar date`. */
export function formatProblem(problem: Problem): string {
  const { file, record, field, found, expected } = problem;
  return `${file}  ${record}  ${field}: found ${found}, expected ${expected}`;
}

/** The data cannot be used; the message lists every problem. */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problems in the data\n${problems.map(formatProblem).join("\n")}`);
    this.problems = problems;
  }
}
