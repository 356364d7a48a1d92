import { describe, expect, test } from "vitest";
import { contrast, type Eye, eyes, linear, seenBy } from "./colours";
import { type Fill, type FillName, fills } from "./pattern";
import { type Theme, type Token, themeCss, themes, tokenValue } from "./tokens";
import { strokes } from "./totals/totals";

/** The classes that can lie side by side, by drawing. */
const drawings: Record<string, FillName[]> = {
  "map of activities": [
    "activities-1",
    "activities-2",
    "activities-3",
    "activities-4",
    "none",
    "not-a-member",
    "outside",
  ],
  "map of a region": ["activities-1", "activities-2", "activities-3", "activities-4", "none", "outside"],
  "map of an instrument": [
    "in-force",
    "not-yet-in-force",
    "in-force-unknown",
    "registered-unknown",
    "signed",
    "denounced",
    "none",
    "not-a-member",
    "no-information",
  ],
  "map of partnerships": ["member-a", "member-b", "member-c", "member-two", "member-three", "member-possible", "none"],
  "map of members": ["member", "member-possible", "member-other", "member-former", "none"],
  "map of projects": ["funded", "none", "not-a-member"],
  "map of a donor": ["funded", "donor-country", "not-a-member"],
  "bars of status": ["completed", "ongoing", "planned"],
  "spans of projects": ["completed", "ongoing", "planned"],
  "bar of places": ["completed", "region", "none"],
  "places elsewhere": ["funded", "elsewhere"],
};

const colour = (token: string, theme: Theme, eye: Eye = "full") =>
  seenBy(eye, linear(tokenValue(token as Token, theme)));
const eyeNames = Object.keys(eyes) as Eye[];

/** A pattern is one more way to tell classes apart where its marks stand out from their ground by 3:1. */
function hasMarks({ ground, mark }: Fill, theme: Theme, eye: Eye): boolean {
  const ink = mark?.fill ?? mark?.stroke;
  return ink !== undefined && contrast(colour(ink, theme, eye), colour(ground, theme, eye)) >= 3;
}

/** Whether two classes can be told apart: by 3:1 between their grounds, or by a pattern that only one of them has. */
function areApart(a: FillName, b: FillName, theme: Theme, eye: Eye): boolean {
  const [one, other]: Fill[] = [fills[a], fills[b]];
  if (!one || !other) return false;
  if (contrast(colour(one.ground, theme, eye), colour(other.ground, theme, eye)) >= 3) return true;
  return one.mark?.path !== other.mark?.path && (hasMarks(one, theme, eye) || hasMarks(other, theme, eye));
}

const pairs = Object.entries(drawings).flatMap(([drawing, names]) =>
  names.flatMap((a, index) => names.slice(index + 1).map((b): [string, FillName, FillName] => [drawing, a, b])),
);

test("every class belongs to a drawing", () => {
  const drawn = new Set(Object.values(drawings).flat());
  expect(Object.keys(fills).filter((name) => !drawn.has(name as FillName))).toEqual([]);
});

describe.each(themes)("in the %s theme", (theme) => {
  test.each(eyeNames)("classes side by side differ by 3:1 or by pattern, for %s sight", (eye) => {
    const alike = pairs.filter(([, a, b]) => !areApart(a, b, theme, eye));
    expect(alike.map((pair) => pair.join(": "))).toEqual([]);
  });

  test("lines differ from the paper by 3:1 and from each other by their dashes", () => {
    for (const { stroke } of strokes)
      for (const eye of eyeNames) {
        const token = /--([\w-]+)/.exec(stroke)?.[1] ?? "";
        expect(
          contrast(colour(token, theme, eye), colour("paper", theme, eye)),
          `${stroke} ${eye}`,
        ).toBeGreaterThanOrEqual(3);
      }
    expect(new Set(strokes.map(({ strokeDasharray }) => strokeDasharray)).size).toBe(strokes.length);
  });

  test.each(eyeNames)("the focus and its halo stand out from every fill, for %s sight", (eye) => {
    // The line of the focus lies on a halo of paper, so it never touches a fill.
    expect(contrast(colour("accent", theme, eye), colour("paper", theme, eye))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour("accent", theme, eye), colour("wash", theme, eye))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour("coast", theme, eye), colour("land", theme, eye))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour("coast", theme, eye), colour("paper", theme, eye))).toBeGreaterThanOrEqual(3);
  });
});

test("under forced colours every class is solid text, bare canvas or canvas with marks of text", () => {
  const css = /forced-colors:active\)\{:root:root\{([^}]*)\}/.exec(themeCss)?.[1] ?? "";
  const system = new Map(css.split(";").map((line) => line.slice(2).split(":") as [string, string]));
  const look = ({ ground, mark }: Fill) =>
    [system.get(ground), mark?.path, system.get(mark?.fill ?? mark?.stroke ?? "")].join(" ");
  for (const [drawing, names] of Object.entries(drawings)) {
    const looks = names.map((name) => look(fills[name]));
    expect(new Set(looks).size, drawing).toBe(names.length);
  }
});
