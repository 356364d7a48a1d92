import type { ChartKind } from "@/data/charts/ids";
import type { ChartRequest } from "@/data/charts/request";
import { type ShareWidth, shareWidths } from "@/data/charts/share";

export type Size = { width: number; height: number };

/**
 * How many pixels an embed is higher than its file, by width: those of the previews and those between which its form changes.
 * An embed has links where a file has words, keeps its rows apart for fingers, and is set in whatever font its reader has.
 * The most of all its charts in three languages, measured with a wide font, so that nothing is cut.
 */
type Beyond = Readonly<Record<ShareWidth, number> & Record<number, number>>;

const beyond: Record<ChartKind, Beyond> = {
  "activities-map": { 320: 178, 600: 84, 654: 97, 960: 44, 1200: -32 },
  "elements-progress": { 320: 260, 480: 175, 600: 342, 654: 275, 768: 170, 960: 116, 1200: -3 },
  element: { 320: 152, 600: 60, 960: 24, 1200: -34 },
  "ratifications-map": { 320: 196, 600: 103, 654: 84, 960: 57, 1200: -12 },
  "ratifications-count-map": { 320: 168, 600: 100, 654: 97, 960: 56, 1200: -8 },
  "ratifications-timeline": { 320: 166, 600: 100, 654: 54, 960: 38, 1200: -145 },
  "activities-timeline": { 320: 694, 600: 578, 893: 325, 894: 35, 960: 35, 1200: -200 },
  "donors-by-region": { 320: 256, 600: 243, 653: 223, 654: 80, 960: 75, 1200: -52 },
  donor: { 320: 158, 600: 92, 654: 78, 960: 45, 1200: -2 },
  "donor-reach": { 320: 152, 600: 52, 653: 48, 654: 74, 960: 64, 1200: -33 },
  "partnerships-map": { 320: 193, 600: 75, 654: 55, 768: 70, 960: 40, 1200: -10 },
  partner: { 320: 184, 600: 95, 654: 55, 768: 66, 960: 42, 1200: -5 },
  "partner-reach": { 320: 199, 600: 187, 653: 198, 654: 84, 960: 78, 1200: -32 },
  "projects-timeline": { 320: 207, 480: 130, 600: 26, 654: 132, 960: 147, 1200: -37 },
  country: { 320: 135, 600: 82, 960: 60, 1200: -30 },
};

/** Ratification maps with their slider and its line of words. */
const withSlider: Beyond = { 320: 290, 480: 213, 600: 180, 654: 144, 960: 118, 1200: 48 };

/** The lines of several instruments, which have no notes below them. */
const totals: Beyond = { 320: 104, 480: 30, 600: 36, 960: -15, 1200: -145 };

type Framed = Pick<ChartRequest, "chart" | "pinned">;

function beyondOf({ chart, pinned }: Framed): Beyond {
  if (chart.kind === "ratifications-map" && pinned === null) return withSlider;
  if (chart.kind === "ratifications-timeline" && chart.of === null) return totals;
  return beyond[chart.kind];
}

/** The widths at which a frame's size is known; between them its height lies on a line. */
export function frameWidths(request: Framed): number[] {
  return Object.keys(beyondOf(request)).map(Number);
}

/** The size that a frame needs at one of its widths, from that of the file at the same width. */
export function frameSize(request: Framed, file: Size): Size {
  const width = Math.round(file.width);
  return { width, height: Math.round(file.height + (beyondOf(request)[width] ?? 0)) };
}

/** The widths of a frame on both sides of a width: one where it is one of them, or beyond them all. */
export function widthsAround(request: Framed, width: number): number[] {
  const known = frameWidths(request);
  const before = known.findLast((one) => one <= width);
  const after = known.find((one) => one >= width);
  return [...new Set([before ?? after, after ?? before])].filter((one) => one !== undefined);
}

/** The height of a frame at a width between two sizes. */
export function heightBetween([from, to = from]: readonly Size[], width: number): number {
  if (!from || !to) throw new Error("no size");
  const part = to === from ? 0 : (width - from.width) / (to.width - from.width);
  return Math.round(from.height + (to.height - from.height) * part);
}

/**
 * The height of a frame as a rule of CSS: lines that join its sizes, in units of the width of the box around it (`cqw`); the
 * last goes on. Browsers that do not know the unit take the height at the width of the preview in the middle.
 */
export function heightRule(sizes: readonly Size[]): string {
  const [first, ...others] = sizes;
  if (!first) throw new Error("no size");
  const middle = sizes.find(({ width }) => width === shareWidths[1]) ?? first;
  const parts = others.map(({ width, height }, index) => {
    const from = sizes[index] ?? first;
    const steepness = Math.round(((height - from.height) / (width - from.width)) * 1000) / 1000;
    const beyond = `100cqw - ${from.width}px`;
    const reach = index < others.length - 1 ? `clamp(0px,${beyond},${width - from.width}px)` : `max(0px,${beyond})`;
    return `${steepness}*${reach}`;
  });
  return `height:${middle.height}px;height:calc(${[`${first.height}px`, ...parts].join(" + ")})`;
}
