import { expect, test } from "vitest";
import { heightRule } from "./frame-size";

const size = (width: number, height: number) => ({ width, height });

test.each([
  ["a map: higher the wider", [600, 650, 800], "height:650px;height:max(543px + 17.9cqw,400px + 41.7cqw)"],
  ["a list that becomes a table", [1001, 828, 590], "height:828px;height:min(1199px - 61.8cqw,1225px - 66.1cqw)"],
])("heightRule of %s", (_, [narrow = 0, middle = 0, wide = 0], expected) => {
  expect(heightRule([size(320, narrow), size(600, middle), size(960, wide)])).toBe(expected);
});
