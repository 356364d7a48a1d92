import type { ChartKind } from "@/data/charts/ids";
import type { ChartRequest } from "@/data/charts/request";

export type Size = { width: number; height: number };

/** Widths at which embeds were measured beside their files. */
const measured = [320, 600, 960] as const;
type Heights = readonly [at320: number, at600: number, at960: number];

/**
 * How many pixels an embed is higher than its file of the same width. An embed has links where a file has words, keeps its
 * rows apart for fingers, and is set in whatever font its reader has: measured with a wide one, so that nothing is cut.
 */
const beyond: Record<ChartKind, Heights> = {
  "activities-map": [155, 82, 42],
  "elements-progress": [257, 340, 114],
  element: [127, 56, 21],
  "ratifications-map": [155, 75, 40],
  "ratifications-count-map": [163, 69, 40],
  "ratifications-timeline": [144, 98, 19],
  "activities-timeline": [668, 600, 40],
  "donors-by-region": [253, 241, 73],
  donor: [153, 90, 41],
  "donor-reach": [140, 100, 50],
  "partnerships-map": [171, 60, 40],
  partner: [150, 75, 40],
  "partner-reach": [174, 185, 76],
  "projects-timeline": [189, 10, 146],
  country: [134, 81, 46],
};

/** The lines of several instruments have no notes below them. */
const beyondTotals: Heights = [58, 17, -18];

/** The slider of ratification maps, with its line of words. */
const slider: Heights = [130, 80, 66];

/** The size that an embed needs at a width, from that of the file at the same width. */
export function frameSize({ chart, pinned }: Pick<ChartRequest, "chart" | "pinned">, { width, height }: Size): Size {
  const isTotals = chart.kind === "ratifications-timeline" && chart.of === null;
  const own = at(isTotals ? beyondTotals : beyond[chart.kind], width);
  const withSlider = chart.kind === "ratifications-map" && pinned === null ? at(slider, width) : 0;
  return { width: Math.round(width), height: Math.round(height + own + withSlider) };
}

/**
 * The height of a frame as a rule of CSS: a line between the heights at two widths, and another beyond, in units of the width
 * of the box around it (`cqw`). Browsers that do not know the unit take the height in the middle.
 */
export function heightRule([narrow, middle, wide]: readonly [Size, Size, Size]): string {
  const line = (from: Size, to: Size) => {
    const slope = (to.height - from.height) / (to.width - from.width);
    const start = Math.round(from.height - slope * from.width);
    return { slope, text: `${start}px ${slope < 0 ? "-" : "+"} ${Math.abs(Math.round(slope * 1000) / 10)}cqw` };
  };
  const [first, second] = [line(narrow, middle), line(middle, wide)];
  const pick = second.slope > first.slope ? "max" : "min";
  return `height:${middle.height}px;height:${pick}(${first.text},${second.text})`;
}

/** The value at a width, on a line between the widths that were measured. */
function at(heights: Heights, width: number): number {
  const [narrow, middle, wide] = measured;
  const between = (from: number, to: number, low: number, high: number) =>
    low + (high - low) * Math.min(1, Math.max(0, (width - from) / (to - from)));
  return width < middle
    ? between(narrow, middle, heights[0], heights[1])
    : between(middle, wide, heights[1], heights[2]);
}
