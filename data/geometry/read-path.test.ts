import { expect, test } from "vitest";
import { readPath } from "./read-path";

test("readPath(path) reads relative rings one after another, each closed", () => {
  expect(readPath("M10,10l5,0 0,5zm20,0l1,0 0,1z")).toEqual([
    [
      [10, 10],
      [15, 10],
      [15, 15],
      [10, 10],
    ],
    [
      [30, 10],
      [31, 10],
      [31, 11],
      [30, 10],
    ],
  ]);
});
