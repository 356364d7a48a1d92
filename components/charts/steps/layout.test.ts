import { describe, expect, test } from "vitest";
import { countByYear, countScale, stepPath } from "./layout";

const registration = (date: string, credited = false) => ({ date, credited });

describe("countByYear(registrations, from, to)", () => {
  test("keeps empty years and adds up", () => {
    const years = countByYear([registration("1950-03-01"), registration("1952")], 1950, 1952);
    expect(years.map(({ year, dated, yearOnly, total }) => [year, dated, yearOnly, total])).toEqual([
      [1950, 1, 0, 1],
      [1951, 0, 0, 1],
      [1952, 0, 1, 2],
    ]);
  });
  test("starts from what was registered before", () => {
    expect(countByYear([registration("1949-12-31")], 1950, 1950)[0]?.total).toBe(1);
  });
  test("counts credited ones apart", () => {
    expect(countByYear([registration("2006", true), registration("2006-01-27")], 2006, 2006)[0]?.credited).toBe(1);
  });
});

describe("countScale(highest)", () => {
  test.each([
    [0, 1],
    [1, 1],
    [30, 30],
    [54, 60],
    [60, 60],
  ])("of %i ends at %i", (highest, top) => {
    expect(countScale(highest).top).toBe(top);
  });
});

test("stepPath(years, top, width, height) is flat within a year", () => {
  const years = countByYear([registration("1950"), registration("1951")], 1950, 1951);
  expect(stepPath(years, 2, 100, 50)).toBe("M0 25H50V0H100");
});
