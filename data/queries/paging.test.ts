import { expect, test } from "vitest";
import { pageCount, pageOf } from "./paging";

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
