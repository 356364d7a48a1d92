import { polygonContains } from "d3";
import { type Point, readPath } from "@/data/geometry/read-path";

/** A name to put beside its country: where it belongs and how much room it takes, in units of the drawing. */
export type Callout = { iso3: string; text: string; at: Point };
export type PlacedCallout = Callout & { x: number; y: number; from: Point };

type Box = { left: number; top: number; right: number; bottom: number };
type Frame = { width: number; height: number };

/** Size of the letters in units of the drawing (13 px where it is 960 px wide), and the width of an average one. */
export const letter = { height: 26, width: 13.4 };
const distances = [46, 70, 96, 128, 164, 204, 250];
const directions = 20;

/**
 * Places names beside their countries: over the sea or empty land, never over a coloured country, a circle or another name,
 * each as near as it can be, with a leader. A name without such a place is left out: the table has it.
 * `taken` are the paths of the coloured countries, `circles` the places of the markers.
 */
export function placeCallouts(
  callouts: readonly Callout[],
  taken: readonly string[],
  circles: readonly Point[],
  frame: Frame,
): PlacedCallout[] {
  const rings = taken.flatMap(readPath);
  const placed: { callout: PlacedCallout; box: Box }[] = [];
  for (const callout of callouts) {
    const width = callout.text.length * letter.width;
    const found = spotsAround(callout.at, width)
      .filter(({ box }) => isInside(box, frame))
      .find(
        ({ box }) =>
          !placed.some((other) => overlap(box, other.box)) &&
          !circles.some((circle) => isIn(circle, box)) &&
          !isOver(box, rings),
      );
    if (!found) continue;
    placed.push({
      box: found.box,
      callout: {
        ...callout,
        x: found.box.left,
        y: found.box.bottom - letter.height * 0.24,
        from: edgeTowards(found.box, callout.at),
      },
    });
  }
  return placed.map(({ callout }) => callout);
}

/** Boxes around a point, the nearest first. */
function spotsAround([x, y]: Point, width: number): { box: Box }[] {
  return distances.flatMap((distance) =>
    Array.from({ length: directions }, (_, index) => {
      const angle = (2 * Math.PI * index) / directions;
      const centreX = x + Math.cos(angle) * (distance + width / 2);
      const centreY = y + Math.sin(angle) * distance;
      return {
        box: {
          left: centreX - width / 2,
          right: centreX + width / 2,
          top: centreY - letter.height / 2,
          bottom: centreY + letter.height / 2,
        },
      };
    }),
  );
}

function isInside({ left, right, top, bottom }: Box, { width, height }: Frame): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isIn([x, y]: Point, { left, right, top, bottom }: Box): boolean {
  const room = 10;
  return x > left - room && x < right + room && y > top - room && y < bottom + room;
}

/** Whether any of a grid of points of a box lies in a ring, or a ring's corner in the box. */
function isOver(box: Box, rings: readonly Point[][]): boolean {
  const columns = Math.ceil((box.right - box.left) / 12);
  return rings.some(
    (ring) =>
      ring.some((corner) => isIn(corner, box)) ||
      Array.from({ length: columns + 1 }, (_, column) => box.left + ((box.right - box.left) * column) / columns).some(
        (x) => [box.top, (box.top + box.bottom) / 2, box.bottom].some((y) => polygonContains(ring, [x, y])),
      ),
  );
}

/** The point of a box's edge at which its leader begins. */
function edgeTowards(box: Box, [x, y]: Point): Point {
  const nearX = Math.min(Math.max(x, box.left), box.right);
  return [nearX, y > box.bottom ? box.bottom : y < box.top ? box.top : (box.top + box.bottom) / 2];
}
