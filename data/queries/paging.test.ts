import { expect, test } from "vitest";
import { beginningOf, pageCount, pageOf, shownOf } from "./paging";

test.each([
  [0, 1],
  [1, 1],
  [25, 1],
  [26, 2],
  [244, 10],
])("pageCount(%i) is %i", (rows, pages) => {
  expect(pageCount(rows)).toBe(pages);
});

test("pageOf gives the rows of a page, fewer on the last", () => {
  expect(pageOf([1, 2, 3, 4, 5], 2, 2)).toEqual([3, 4]);
  expect(pageOf([1, 2, 3, 4, 5], 3, 2)).toEqual([5]);
});

test.each([
  [0, 0],
  [46, 46],
  [50, 50],
  [51, 25],
  [24400, 25],
])("shownOf(total) of %d rows is %d: all, or where that is too long the beginning", (total, shown) => {
  expect(shownOf(total)).toBe(shown);
  expect(beginningOf(Array(total).fill("row"))).toHaveLength(shown);
});
