/** Rows on a page of a list. */
export const pageLength = 25;

/** Most rows of a list inside a page, so that a page keeps its size while the data grow; the whole has a list of its own. */
const mostRows = 50;

/** What a page shows of a list: all of it, or where that would be too long its beginning. */
export function beginningOf<Row>(rows: readonly Row[], most = mostRows): Row[] {
  return rows.slice(0, shownOf(rows.length, most));
}

/** How many rows `beginningOf` returns. */
export function shownOf(total: number, most = mostRows): number {
  return total > most ? Math.min(most, pageLength) : total;
}

/** Number of pages of a list, at least 1: an empty list has one page that says so. */
export function pageCount(rows: number, length = pageLength): number {
  return Math.max(1, Math.ceil(rows / length));
}

/** The rows of a page, counted from 1. */
export function pageOf<Row>(rows: readonly Row[], page: number, length = pageLength): Row[] {
  return rows.slice((page - 1) * length, page * length);
}
