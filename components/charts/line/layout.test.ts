import { expect, test } from "vitest";
import { gridValues, layoutLine, yearAt } from "./layout";

const scale = { years: [1990, 2020], top: 100, height: 200 } as const;

test("yearAt keeps a margin at both ends", () => {
  expect([1990, 2005, 2020].map((year) => yearAt(year, scale.years))).toEqual([3, 50, 97]);
});

test("yearAt of a single year is the middle", () => {
  expect(yearAt(2000, [2000, 2000])).toBe(50);
});

test("layoutLine puts zero at the bottom and the top value at the top", () => {
  const { dots } = layoutLine(
    [
      { year: 1990, value: 0 },
      { year: 2020, value: 100 },
    ],
    scale,
    30,
  );
  expect(dots.map(({ y }) => y)).toEqual([200, 0]);
});

test("layoutLine does not join points with a hole between them", () => {
  const { segments } = layoutLine(
    [1990, 1991, 1994].map((year) => ({ year, value: 1 })),
    scale,
    1,
  );
  expect(segments.map(([a, b]) => [a.year, b.year])).toEqual([[1990, 1991]]);
});

test("layoutLine of no point draws nothing", () => {
  expect(layoutLine([], scale, 5)).toEqual({ dots: [], segments: [] });
});

test.each([
  [318, [0, 200, 400]],
  [0, [0, 1]],
  [15_800_000, [0, 10_000_000, 20_000_000]],
])("gridValues(%i) ends at or above the greatest value", (max, values) => {
  expect(gridValues(max)).toEqual(values);
});
