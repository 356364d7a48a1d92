import { describe, expect, test } from "vitest";
import { type Theme, type Token, themeCss, themes, tokenValue } from "./tokens";

/** Relative luminance of a hex colour, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, "$&$&") : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(digits.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Token, b: Token, theme: Theme): number {
  const [light = 0, dark = 0] = [luminance(tokenValue(a, theme)), luminance(tokenValue(b, theme))].sort(
    (x, y) => y - x,
  );
  return (light + 0.05) / (dark + 0.05);
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
    ["accent", "land"],
  ] as const)("keeps 3:1 between mark %s and its ground %s", (mark, ground) => {
    expect(contrast(mark, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
