import { nice, ticks } from "d3";

export type LinePoint = { year: number; value: number };
export type Dot = LinePoint & { x: number; y: number };
export type Line = { dots: Dot[]; segments: [from: Dot, to: Dot][] };

type LineScale = {
  years: readonly [first: number, last: number];
  /** The value at the top of the drawing; the bottom is zero. */
  top: number;
  /** Height of the drawing in pixels. */
  height: number;
};

/** Percent of the width kept free at the left and at the right, so that no mark is cut. */
const margin = 3;

/** The position of a year in percent of the width. */
export function yearAt(year: number, [first, last]: LineScale["years"]): number {
  const share = last === first ? 0.5 : (year - first) / (last - first);
  return round(margin + share * (100 - 2 * margin));
}

/**
 * Points in place (x in percent of the width, y in pixels from the top) and the lines between them. Two points further apart
 * than `gap` years are not joined: a year without a figure is a hole, never a slope.
 */
export function layoutLine(points: readonly LinePoint[], { years, top, height }: LineScale, gap: number): Line {
  const dots = points.map(({ year, value }) => ({
    year,
    value,
    x: yearAt(year, years),
    y: round(height * (1 - value / (top || 1))),
  }));
  const segments = dots.flatMap((dot, index): Line["segments"] => {
    const before = dots[index - 1];
    return before && dot.year - before.year <= gap ? [[before, dot]] : [];
  });
  return { dots, segments };
}

/** The values of two to four gridlines from zero up; the last is the top of the drawing. */
export function gridValues(max: number): number[] {
  if (max <= 0) return [0, 1];
  const [, top] = nice(0, max, 2);
  return ticks(0, top, 2);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
