export type Column = {
  key: string;
  label: string;
  /** `date` is a date as exact as its source: yyyy, yyyy-mm or yyyy-mm-dd. */
  type: "text" | "number" | "date";
};

/** A value of a chart; null is what is not known or not stated, never zero. */
export type Value = string | number | null;

/** The numbers behind a chart: one row for each thing drawn. */
export type ChartTable = { columns: Column[]; rows: Record<string, Value>[] };

/** Puts columns and rows together; every row has a value for every column. */
export function chartTable<Key extends string>(
  columns: readonly (readonly [key: Key, label: string, type?: Column["type"]])[],
  rows: readonly Record<Key, Value>[],
): ChartTable {
  return {
    columns: columns.map(([key, label, type = "text"]) => ({ key, label, type })),
    rows: rows.map((row) => Object.fromEntries(columns.map(([key]) => [key, row[key]]))),
  };
}
