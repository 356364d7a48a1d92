/** A mark to place: its span and the room that its label takes to the right, all in percent of the width. */
export type Span = { x: number; width: number; labelWidth: number };

/** A placed mark: the lane it lies in, and whether its label stands to its left for want of room. */
export type Placed<T> = T & { lane: number; labelLeft: boolean };

/** Percent kept free between a mark and whatever stands before it in its lane. */
const gap = 0.8;

/**
 * Puts each span into the first lane where neither the mark nor its label touches what is already there; spans are taken
 * from left to right. A label that would leave the drawing goes to the left of its mark.
 */
export function packLanes<T extends Span>(spans: readonly T[]): Placed<T>[] {
  const lanes: { from: number; to: number }[][] = [];
  return spans
    .toSorted((a, b) => a.x - b.x || b.width - a.width)
    .map((span) => {
      const end = span.x + span.width;
      const labelLeft = end + span.labelWidth > 100 && span.x - span.labelWidth > 0;
      const from = (labelLeft ? span.x - span.labelWidth : span.x) - gap;
      const to = (labelLeft ? end : end + span.labelWidth) + gap;
      let lane = lanes.findIndex((taken) => taken.every((other) => other.to <= from || other.from >= to));
      if (lane < 0) lane = lanes.push([]) - 1;
      lanes[lane]?.push({ from: from + gap, to });
      return { ...span, lane, labelLeft };
    });
}
