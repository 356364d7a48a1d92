import { describe, expect, test } from "vitest";
import { linear, contrast as ratio } from "./colours";
import { type Theme, type Token, themeCss, themes, tokenValue } from "./tokens";

function contrast(a: Token, b: Token, theme: Theme): number {
  return ratio(linear(tokenValue(a, theme)), linear(tokenValue(b, theme)));
}

test("themes.css is what the tokens say", async () => {
  await expect(`${themeCss}\n`).toMatchFileSnapshot("../../app/styles/themes.css");
});

describe.each(themes)("the %s theme", (theme) => {
  test.each([
    ["ink", "paper"],
    ["ink-2", "paper"],
    ["ink-3", "paper"],
    ["ink-3", "wash"],
    ["link", "paper"],
    ["link", "wash"],
    ["accent", "paper"],
    ["accent", "accent-wash"],
    ["ink", "accent-wash"],
    ["ink", "raise"],
    ["ink", "wash"],
    ["ink-2", "wash"],
    ["ink-2", "raise"],
    ["ink-3", "raise"],
    ["ink-3", "accent-wash"],
    ["link", "raise"],
    ["link", "accent-wash"],
    ["paper", "ink"],
    ["on-done", "done"],
  ] as const)("keeps 4.5:1 between text %s and its ground %s", (text, ground) => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ["edge", "paper"],
    ["edge", "wash"],
    ["coast", "land"],
    ["coast", "paper"],
    ["done", "paper"],
    ["done", "land"],
    ["doing-mark", "doing"],
    ["plan-mark", "plan"],
    ["seq-1-mark", "seq-1"],
    ["seq-2-mark", "seq-2"],
    ["seq-4-mark", "seq-4"],
    ["grey-2", "land"],
    ["grey-2", "paper"],
    ["accent", "land"],
    ["accent", "wash"],
    ["accent", "raise"],
    ["accent", "window"],
    ["done", "window"],
  ] as const)("keeps 3:1 between mark %s and its ground %s", (mark, ground) => {
    expect(contrast(mark, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
