/** One row of a cross count: its id, the count in each column, and the number of things it has in all. */
export type CrossRow = { id: string; counts: number[]; total: number };

/**
 * Counts things by row and column. A thing with several rows or columns stands in each of them, but once in a row's total.
 * Rows come with most things first, then in the order met; rows without a thing are absent.
 */
export function crossCount<Thing>(
  things: readonly Thing[],
  rowsOf: (thing: Thing) => readonly string[],
  columnsOf: (thing: Thing) => readonly string[],
  columns: readonly string[],
): CrossRow[] {
  const rows = new Map<string, CrossRow>();
  for (const thing of things) {
    for (const id of new Set(rowsOf(thing))) {
      const row = rows.get(id) ?? { id, counts: columns.map(() => 0), total: 0 };
      const own = new Set(columnsOf(thing));
      row.counts = row.counts.map((count, index) => count + (own.has(columns[index] ?? "") ? 1 : 0));
      row.total += 1;
      rows.set(id, row);
    }
  }
  return [...rows.values()].sort((a, b) => b.total - a.total);
}
