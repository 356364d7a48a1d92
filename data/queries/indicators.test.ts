import { expect, test } from "vitest";
import type { Indicator } from "../schema";
import { greatest, pointsOf } from "./indicators";

const row = (series: string, iso3: string, year: number, value: number): Indicator => ({
  series,
  iso3,
  area: null,
  year,
  value,
  share_percent: null,
  population: null,
  data_type: null,
});
const rows = [
  row("stock-2020", "TUV", 1995, 263),
  row("stock-2024", "TUV", 1990, 318),
  row("stock-2020", "TUV", 1990, 318),
  row("stock-2020", "KEN", 1990, 1),
];

test("pointsOf takes one series of one country, by year", () => {
  expect(pointsOf(rows, "stock-2020", "TUV").map(({ year, value }) => [year, value])).toEqual([
    [1990, 318],
    [1995, 263],
  ]);
});

test("pointsOf never mixes editions", () => {
  expect(pointsOf(rows, "stock-2024", "TUV")).toHaveLength(1);
});

test("pointsOf a country without a figure is empty, not zero", () => {
  expect(pointsOf(rows, "stock-2024", "KEN")).toEqual([]);
});

test("greatest of several series", () => {
  expect(greatest([pointsOf(rows, "stock-2020", "TUV"), pointsOf(rows, "stock-2020", "KEN")])).toBe(318);
  expect(greatest([[], []])).toBe(0);
});
