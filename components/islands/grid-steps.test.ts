import { expect, test } from "vitest";
import { cellTowards, type Grid } from "./grid-steps";

/** A head without a corner, a full row, an empty row, and a row of two points far apart. */
const grid: Grid = [[null, 10, 20, 30], [0, 10, 20, 30], [], [2, 28]];

test.each<[at: [number, number], key: string, whole: boolean, to: [number, number] | undefined | null]>([
  [[1, 0], "ArrowRight", false, [1, 1]],
  [[1, 3], "ArrowRight", false, undefined],
  [[1, 1], "ArrowLeft", false, [1, 0]],
  [[0, 1], "ArrowLeft", false, undefined],
  [[1, 1], "ArrowUp", false, [0, 1]],
  [[1, 0], "ArrowUp", false, [0, 1]],
  [[1, 2], "ArrowDown", false, [3, 1]],
  [[3, 1], "ArrowDown", false, undefined],
  [[3, 0], "ArrowUp", false, [1, 0]],
  [[0, 2], "Home", false, [0, 1]],
  [[1, 0], "End", false, [1, 3]],
  [[3, 1], "Home", true, [0, 1]],
  [[0, 1], "End", true, [3, 1]],
  [[1, 1], "ArrowRight", true, null],
  [[1, 1], "a", false, null],
])("from %j, %s (with Ctrl: %s) leads to %j", ([row, column], key, whole, to) => {
  expect(cellTowards(grid, row, column, key, whole)).toEqual(to);
});
