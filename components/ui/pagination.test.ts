import { expect, test } from "vitest";
import { pageWindow } from "./pagination";

test.each<[number, number, (number | null)[]]>([
  [1, 1, [1]],
  [4, 10, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  [1, 20, [1, 2, 3, null, 20]],
  [9, 20, [1, null, 7, 8, 9, 10, 11, null, 20]],
  [20, 20, [1, null, 18, 19, 20]],
])("pageWindow(%i, %i)", (current, last, expected) => {
  expect(pageWindow(current, last)).toEqual(expected);
});
