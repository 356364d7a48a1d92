/** Where the middle of each cell stands across its row; null where a row has no cell to go to. */
export type Grid = readonly (readonly (number | null)[])[];
export type Cell = [row: number, column: number];

/**
 * Returns the cell to which a key leads from another; undefined where nothing lies that way, null when the key is none of the
 * grid's. Up and Down keep to the cell that stands nearest across the row, so rows need not have the same number of cells.
 */
export function cellTowards(
  grid: Grid,
  row: number,
  column: number,
  key: string,
  isWhole = false,
): Cell | undefined | null {
  const own = columnsOf(grid[row]);
  const at = own.indexOf(column);
  const inRow = (wanted: number | undefined): Cell | undefined => (wanted === undefined ? undefined : [row, wanted]);
  if (key === "Home" || key === "End") {
    if (!isWhole) return inRow(key === "Home" ? own[0] : own.at(-1));
    const rows = grid.flatMap((cells, index) => (columnsOf(cells).length > 0 ? [index] : []));
    const last = key === "Home" ? rows[0] : rows.at(-1);
    const ends = columnsOf(grid[last ?? row]);
    const end = key === "Home" ? ends[0] : ends.at(-1);
    return last === undefined || end === undefined ? undefined : [last, end];
  }
  if (isWhole) return null;
  if (key === "ArrowRight") return inRow(own[at + 1]);
  if (key === "ArrowLeft") return inRow(at > 0 ? own[at - 1] : undefined);
  if (key === "ArrowDown" || key === "ArrowUp") return nextRow(grid, row, column, key === "ArrowDown" ? 1 : -1);
  return null;
}

function nextRow(grid: Grid, row: number, column: number, step: number): Cell | undefined {
  const from = grid[row]?.[column] ?? 0;
  for (let next = row + step; next >= 0 && next < grid.length; next += step) {
    const far = (index: number) => Math.abs((grid[next]?.[index] ?? 0) - from);
    const [nearest] = columnsOf(grid[next]).sort((a, b) => far(a) - far(b));
    if (nearest !== undefined) return [next, nearest];
  }
  return undefined;
}

/** Indices of the cells of a row to which one can go. */
function columnsOf(cells: Grid[number] = []): number[] {
  return cells.flatMap((place, index) => (place === null ? [] : [index]));
}
