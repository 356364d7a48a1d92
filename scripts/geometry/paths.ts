// Integer rings and lines to the shortest relative path strings, and back.
import type { Point, Polygon, Ring } from "./projection";

/** Joins two relative coordinates; a minus sign needs no separator, and one kind of separator packs better than two. */
function pair(dx: number, dy: number): string {
  return dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`;
}

function segments(points: Point[]): string {
  let text = "";
  for (let index = 1; index < points.length; index++) {
    const [x0, y0] = points[index - 1] as Point;
    const [x1, y1] = points[index] as Point;
    const step = pair(x1 - x0, y1 - y0);
    text += index === 1 ? `l${step}` : step.startsWith("-") ? step : ` ${step}`;
  }
  return text;
}

/** "M12 3l4 5-2 3zm…z": after z a relative move starts from the start of the ring before. */
export function polygonPath(polygons: Polygon[]): string {
  let text = "";
  let from: Point | undefined;
  for (const ring of polygons.flat()) {
    const open = ring.slice(0, -1);
    const start = open[0] as Point;
    text += from ? `m${pair(start[0] - from[0], start[1] - from[1])}` : `M${pair(start[0], start[1])}`;
    text += `${segments(open)}z`;
    from = start;
  }
  return text;
}

/** Without z a relative move starts from the last point of the line before. */
export function linePath(lines: Point[][]): string {
  let text = "";
  let from: Point | undefined;
  for (const line of lines) {
    const start = line[0] as Point;
    text += from ? `m${pair(start[0] - from[0], start[1] - from[1])}` : `M${pair(start[0], start[1])}`;
    text += segments(line);
    from = line[line.length - 1] as Point;
  }
  return text;
}

/** Orders lines so that each starts near the end of the last: shorter moves, fewer bytes. */
export function nearestFirst(lines: Point[][]): Point[][] {
  const left = [...lines];
  const result: Point[][] = [];
  let at: Point = [0, 0];
  const distance = ([x, y]: Point) => Math.hypot(x - at[0], y - at[1]);
  while (left.length > 0) {
    let best = 0;
    let reversed = false;
    let least = Infinity;
    left.forEach((line, index) => {
      const start = distance(line[0] as Point);
      const end = distance(line[line.length - 1] as Point);
      if (Math.min(start, end) < least) {
        least = Math.min(start, end);
        best = index;
        reversed = end < start;
      }
    });
    const [line] = left.splice(best, 1) as [Point[]];
    if (reversed) line.reverse();
    result.push(line);
    at = line[line.length - 1] as Point;
  }
  return result;
}

/** Rounds a line and removes points that say nothing: doubles, spikes and points on a straight line. */
export function roundLine(line: Point[]): Point[] {
  const result: Point[] = [];
  for (const [x, y] of line) {
    const point: Point = [Math.round(x), Math.round(y)];
    for (;;) {
      const last = result[result.length - 1];
      const before = result[result.length - 2];
      if (last && last[0] === point[0] && last[1] === point[1]) {
        result.pop();
        continue;
      }
      if (last && before) {
        const cross = (last[0] - before[0]) * (point[1] - last[1]) - (last[1] - before[1]) * (point[0] - last[0]);
        if (cross === 0) {
          result.pop();
          continue;
        }
      }
      break;
    }
    result.push(point);
  }
  return result;
}

/** The same for a closed ring, whose first point may itself say nothing. Null when nothing is left. */
export function roundRing(ring: Ring): Ring | null {
  let open = roundLine(ring.slice(0, -1));
  for (;;) {
    if (open.length < 3) return null;
    const turned = roundLine([...open.slice(1), open[0] as Point, open[1] as Point]).slice(0, -1);
    if (turned.length >= open.length) break;
    open = turned;
  }
  return [...open, open[0] as Point];
}
