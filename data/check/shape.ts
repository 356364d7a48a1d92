import type { z } from "zod";
import { type DatasetId, IndicatorMeta, Meta, rowSchemas } from "../schema";
import { fileOf, isRawRow, type Problem, recordKey, show } from "./problem";

type Issue = z.core.$ZodIssue;
type Found = Pick<Problem, "field" | "found" | "expected">;

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** `places[0].city.fr` */
function fieldName(path: readonly PropertyKey[]): string {
  const name = path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
  return name || "record";
}

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected;
    case "invalid_value":
      return issue.values.map(String).join(" | ");
    case "too_small":
      if (issue.origin === "string") return "a text that is not empty";
      return issue.origin === "array" ? `at least ${issue.minimum}` : `${issue.minimum} or more`;
    case "too_big":
      return `${issue.maximum} or less`;
    default:
      return issue.message;
  }
}

function describeIssue(issue: Issue, root: unknown, prefix: readonly PropertyKey[]): Found[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      field: fieldName([...path, key]),
      found: "an unknown field",
      expected: "no such field",
    }));
  }
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    // The branch with the fewest complaints is the one that the editor meant.
    const [closest = []] = [...issue.errors].sort((a, b) => a.length - b.length);
    return closest.flatMap((inner) => describeIssue(inner, root, path));
  }
  return [{ field: fieldName(path), found: show(valueAt(root, path)), expected: expectedBy(issue) }];
}

/** What does not fit a schema, each with its field; the file and record only name the place. */
export function problemsOf(schema: z.ZodType, value: unknown, file: string, record: string): Problem[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    describeIssue(issue, value, []).map((found) => ({ file, record, ...found })),
  );
}

export type Shape = {
  problems: Problem[];
  /** The rows that fit the schema. */
  rows: unknown[];
  /** The keys of all rows, good and bad, so that one bad row causes one problem. */
  keys: Set<string>;
};

/** Compares one dataset file with its schema, row by row. */
export function checkShape(id: DatasetId, raw: unknown): Shape {
  const file = fileOf(id);
  const wrong = (record: string, field: string, found: unknown, expected: string): Problem => ({
    file,
    record,
    field,
    found: show(found),
    expected,
  });
  if (!isRawRow(raw)) {
    return { problems: [wrong("file", "file", raw, "meta and rows")], rows: [], keys: new Set() };
  }
  const problems = problemsOf(id === "indicators" ? IndicatorMeta : Meta, raw.meta, file, "meta");
  for (const key of Object.keys(raw)) {
    if (key !== "meta" && key !== "rows") {
      problems.push({
        file,
        record: "file",
        field: key,
        found: "an unknown field",
        expected: "no such field",
      });
    }
  }
  if (isRawRow(raw.meta) && raw.meta.id !== id) problems.push(wrong("meta", "id", raw.meta.id, id));
  if (!Array.isArray(raw.rows) || raw.rows.length === 0) {
    problems.push(wrong("file", "rows", raw.rows, "a list of at least one record"));
    return { problems, rows: [], keys: new Set() };
  }
  const rows: unknown[] = [];
  const keys = new Set<string>();
  raw.rows.forEach((row: unknown, index: number) => {
    const record = recordKey(id, row, index);
    const found = problemsOf(rowSchemas[id] as z.ZodType, row, file, record);
    keys.add(record);
    if (found.length === 0) rows.push(row);
    problems.push(...found);
  });
  return { problems, rows, keys };
}
