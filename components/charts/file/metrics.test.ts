import { expect, test } from "vitest";
import { balance, cut, textWidth, wrap } from "./metrics";

test("textWidth adds the widths of letters, accents apart", () => {
  expect(textWidth("1234", 10)).toBeCloseTo(19.88);
  expect(textWidth("é", 10)).toBe(textWidth("e", 10));
  expect(textWidth("a\u202fb", 1000)).toBe(504 + 120 + 553);
  expect(textWidth("a", 10, 600)).toBeGreaterThan(textWidth("a", 10));
});

test("wrap breaks at spaces and keeps no-break spaces", () => {
  expect(wrap("one two three", 10, textWidth("one two", 10))).toEqual(["one two", "three"]);
  expect(wrap("par.\u00a09", 10, 5)).toEqual(["par.\u00a09"]);
  expect(wrap("", 10, 100)).toEqual([]);
});

test("balance leaves no word alone when the lines can be even", () => {
  const text = "one two three four five six";
  expect(balance(text, 10, textWidth("one two three four five", 10))).toEqual(["one two three", "four five six"]);
});

test("cut ends a text that is too long with dots", () => {
  expect(cut("short", 10, 100)).toBe("short");
  expect(cut("a rather long text", 10, 40)).toMatch(/^a rath.*…$/);
});
