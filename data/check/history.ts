import { contentHash } from "../content-hash";
import { Change, type DatasetId, type DatasetState, datasetIds } from "../schema";
import { checkHygiene } from "./hygiene";
import { isRawRow, type Problem, show } from "./problem";
import { problemsOf } from "./shape";

/** Everything that is wrong with the parsed `history.json`: changes with the newest first, each id once, known datasets. */
export function checkHistory(raw: unknown): Problem[] {
  const file = "history.json";
  const rows: unknown = isRawRow(raw) ? raw.rows : undefined;
  if (!Array.isArray(rows) || rows.length === 0) {
    return [{ file, record: "file", field: "rows", found: show(rows), expected: "a list of at least one change" }];
  }
  const record = (row: unknown, index: number) => (isRawRow(row) ? String(row.id) : `row ${index + 1}`);
  const shape = rows.flatMap((row, index) => problemsOf(Change, row, file, record(row, index)));
  if (shape.length > 0) return shape;
  const changes = rows as Change[];
  const rules = changes.flatMap(({ id, date, datasets }, index) => {
    const wrong = (field: string, found: unknown, expected: string): Problem => ({
      file,
      record: id,
      field,
      found: show(found),
      expected,
    });
    const next = changes[index + 1];
    return [
      ...(changes.findIndex((one) => one.id === id) < index ? [wrong("id", id, "an id of its own")] : []),
      ...(next && next.date > date
        ? [wrong("date", date, `${next.date} or later: the newest change comes first`)]
        : []),
      ...datasets.flatMap((dataset, at) =>
        (datasetIds as string[]).includes(dataset.id) ? [] : [wrong(`datasets[${at}].id`, dataset.id, "a dataset id")],
      ),
    ];
  });
  return [...rules, ...checkHygiene("history", raw)];
}

/** A dataset that differs from what the newest change about it records; `told` is null for one that no change names. */
export type Untold = { told: DatasetState | null; now: DatasetState };

/** The datasets of which readers have not been told the present state. Keys of `raw` are dataset ids, values the parsed JSON. */
export function untold(changes: readonly Change[], raw: Record<string, unknown>): Untold[] {
  return datasetIds.flatMap((id) => {
    const now = stateOf(id, raw[id]);
    const told = changes.flatMap(({ datasets }) => datasets).find((one) => one.id === id) ?? null;
    return told?.hash === now.hash ? [] : [{ told, now }];
  });
}

function stateOf(id: DatasetId, dataset: unknown): DatasetState {
  const { rows } = dataset as { rows: unknown[] };
  return { id, records: rows.length, hash: contentHash(dataset) };
}

/** `ratifications (155 records, now 156)`, or `donors (11 records, other content)`. */
export function formatUntold({ told, now }: Untold): string {
  if (!told) return `${now.id} (new, ${now.records} records)`;
  return `${now.id} (${told.records} records, ${told.records === now.records ? "other content" : `now ${now.records}`})`;
}
