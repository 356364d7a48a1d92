// Plane geometry on projected rings. Numbers in, numbers out.
import type { Point, Polygon, Ring } from "./projection";

export type Box = [x0: number, y0: number, x1: number, y1: number];

/** Signed area of a closed ring. */
export function ringArea(ring: Ring): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x0, y0] = ring[index - 1] as Point;
    const [x1, y1] = ring[index] as Point;
    sum += x0 * y1 - x1 * y0;
  }
  return sum / 2;
}

export function polygonArea(polygon: Polygon): number {
  return polygon.reduce((sum, ring, index) => sum + (index === 0 ? 1 : -1) * Math.abs(ringArea(ring)), 0);
}

export function boxOf(points: Point[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

export function joinBoxes(boxes: Box[]): Box {
  return boxOf(
    boxes.flatMap(([x0, y0, x1, y1]): Point[] => [
      [x0, y0],
      [x1, y1],
    ]),
  );
}

export function inBox([x, y]: Point, [x0, y0, x1, y1]: Box): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** Even-odd, so that holes need no orientation. */
export function contains(polygon: Polygon, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of polygon) {
    for (let index = 1; index < ring.length; index++) {
      const [x0, y0] = ring[index - 1] as Point;
      const [x1, y1] = ring[index] as Point;
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
    }
  }
  return inside;
}

function distanceToSegment([x, y]: Point, start: Point, end: Point): number {
  const dx = end[0] - start[0];
  const dy = end[1] - start[1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - start[0]) * dx + (y - start[1]) * dy) / length));
  return Math.hypot(x - start[0] - share * dx, y - start[1] - share * dy);
}

function distanceToEdge(polygon: Polygon, point: Point): number {
  let least = Infinity;
  for (const ring of polygon) {
    for (let index = 1; index < ring.length; index++)
      least = Math.min(least, distanceToSegment(point, ring[index - 1] as Point, ring[index] as Point));
  }
  return least;
}

const GRID = 16;

/** The inner point farthest from the edge, found on a grid that is narrowed four times. */
export function innerPoint(polygon: Polygon): Point {
  const [x0, y0, x1, y1] = boxOf(polygon[0] ?? []);
  let centre: Point = [(x0 + x1) / 2, (y0 + y1) / 2];
  let [width, height] = [x1 - x0, y1 - y0];
  let best = contains(polygon, centre) ? distanceToEdge(polygon, centre) : -1;
  for (let round = 0; round < 4; round++) {
    const [middleX, middleY] = centre;
    for (let row = 0; row <= GRID; row++) {
      for (let column = 0; column <= GRID; column++) {
        const point: Point = [middleX + (column / GRID - 0.5) * width, middleY + (row / GRID - 0.5) * height];
        if (!contains(polygon, point)) continue;
        const distance = distanceToEdge(polygon, point);
        if (distance > best) [best, centre] = [distance, point];
      }
    }
    width /= GRID / 3;
    height /= GRID / 3;
  }
  return centre;
}

/** Centre of gravity of the outer ring; the middle of the box when it has no area. */
export function centroid(ring: Ring): Point {
  let [area, sumX, sumY] = [0, 0, 0];
  for (let index = 1; index < ring.length; index++) {
    const [x0, y0] = ring[index - 1] as Point;
    const [x1, y1] = ring[index] as Point;
    const cross = x0 * y1 - x1 * y0;
    area += cross;
    sumX += (x0 + x1) * cross;
    sumY += (y0 + y1) * cross;
  }
  if (Math.abs(area) < 1e-9) {
    const [x0, y0, x1, y1] = boxOf(ring);
    return [(x0 + x1) / 2, (y0 + y1) / 2];
  }
  return [sumX / (3 * area), sumY / (3 * area)];
}
