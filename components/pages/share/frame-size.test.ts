import { expect, test } from "vitest";
import { heightBetween, heightRule } from "./frame-size";

const sizes = [
  { width: 320, height: 1001 },
  { width: 600, height: 828 },
  { width: 604, height: 590 },
  { width: 1000, height: 788 },
];

test("the rule joins the heights by lines, of which the last goes on", () => {
  expect(heightRule(sizes)).toBe(
    "height:828px;height:calc(1001px + -0.618*clamp(0px,100cqw - 320px,280px) + -59.5*clamp(0px,100cqw - 600px,4px) + 0.5*max(0px,100cqw - 604px))",
  );
});

test.each([
  ["at a width that is known", sizes.slice(0, 1), 320, 1001],
  ["halfway", sizes.slice(2), 802, 689],
  ["beyond the widest", sizes.slice(3), 1400, 788],
])("heightBetween %s", (_, around, width, expected) => {
  expect(heightBetween(around, width)).toBe(expected);
});
