import { expect, test } from "vitest";
import { crossCount } from "./cross";

type Thing = { rows: string[]; column: string };
const count = (things: Thing[]) =>
  crossCount(
    things,
    ({ rows }) => rows,
    ({ column }) => [column],
    ["x", "y"],
  );

test("crossCount counts by row and column, most first", () => {
  const things = [
    { rows: ["a"], column: "x" },
    { rows: ["b", "a"], column: "y" },
    { rows: ["b", "b"], column: "y" },
    { rows: ["b"], column: "z" },
  ];
  expect(count(things)).toEqual([
    { id: "b", counts: [0, 2], total: 3 },
    { id: "a", counts: [1, 1], total: 2 },
  ]);
});

test("crossCount of nothing is nothing", () => {
  expect(count([])).toEqual([]);
});
