import { describe, expect, test } from "vitest";
import { type Answer, addMonths, both, firstDay, isBy, isSpanBy, lastDay, not, precision, today } from "./dates";

test.each([
  ["2007", "year"],
  ["2007-03", "month"],
  ["2007-03-06", "day"],
])("precision(%s) is %s", (date, expected) => {
  expect(precision(date)).toBe(expected);
});

test.each([
  ["2008", "2008-01-01", "2008-12-31"],
  ["2008-02", "2008-02-01", "2008-02-29"],
  ["2007-02", "2007-02-01", "2007-02-28"],
  ["1900-02", "1900-02-01", "1900-02-28"],
  ["2008-12", "2008-12-01", "2008-12-31"],
  ["2008-03-06", "2008-03-06", "2008-03-06"],
])("firstDay and lastDay of %s are %s and %s", (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

describe("isBy(date, on)", () => {
  test.each<[string | null, string, Answer]>([
    ["2007", "2008-03-06", "yes"],
    ["2008", "2008-03-06", "unknown"],
    ["2008", "2008", "yes"],
    ["2008", "2007", "no"],
    ["2008", "2008-12-31", "yes"],
    ["2008", "2008-12-30", "unknown"],
    ["2008", "2008-12", "yes"],
    ["2008", "2007-12-31", "no"],
    ["2008", "2008-01-01", "unknown"],
    ["2008-03", "2008-03-06", "unknown"],
    ["2008-03", "2008-03", "yes"],
    ["2008-03", "2008-02-29", "no"],
    ["2008-03-06", "2008-03-06", "yes"],
    ["2008-03-06", "2008-03", "yes"],
    ["2008-03-06", "2008", "yes"],
    ["2008-03-07", "2008-03-06", "no"],
    [null, "2008", "no"],
  ])("isBy(%s, %s) is %s", (date, on, expected) => {
    expect(isBy(date, on)).toBe(expected);
  });
});

test("isSpanBy(span, on) is unknown while the span runs", () => {
  const fact = { from: "1952-01-22", to: "1952-12-31" };
  expect(["1952-01-21", "1952-01-22", "1952-12-30", "1952-12-31"].map((on) => isSpanBy(fact, on))).toEqual([
    "no",
    "unknown",
    "unknown",
    "yes",
  ]);
});

test("both(a, b) and not(answer) keep unknown", () => {
  expect([both("yes", "yes"), both("yes", "unknown"), both("no", "unknown")]).toEqual(["yes", "unknown", "no"]);
  expect([not("yes"), not("no"), not("unknown")]).toEqual(["no", "yes", "unknown"]);
});

describe("addMonths(date, months)", () => {
  test.each([
    ["2007", 12, "2008"],
    ["2007-11", 3, "2008-02"],
    ["2007-03-06", 12, "2008-03-06"],
    ["2008-02-29", 12, "2009-02-28"],
    ["2008-08-31", 6, "2009-02-28"],
    ["2003-10-31", 1, "2003-11-30"],
    ["2003-12-15", 1, "2004-01-15"],
    ["2004-01-15", -1, "2003-12-15"],
  ])("addMonths(%s, %s) is %s", (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test("refuses to move a year by months", () => {
    expect(() => addMonths("2007", 3)).toThrow(RangeError);
  });
});

test("today(now) is the day in UTC, whatever the zone of the machine", () => {
  expect(today(new Date("2026-11-23T23:59:59Z"))).toBe("2026-11-23");
  expect(today(new Date("2026-11-24T00:00:00Z"))).toBe("2026-11-24");
});
