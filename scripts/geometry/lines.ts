// Land boundaries in two sets: those that are determined, and those that United Nations maps draw dashed or dotted.
import { mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Topology } from "topojson-specification";
import { linePath, nearestFirst, roundLine } from "./paths";
import { type Box, inBox } from "./plane";
import { type Fit, type Point, unproject } from "./projection";

export type Shapes = Topology<Record<string, MultiPolygon>>;

/** The dashed line between two areas: all of it, or the part inside a box in degrees. See data/boundaries.json. */
const UNDETERMINED: [first: string, second: string, within?: Box][] = [
  ["SRB", "XKX"],
  ["ISR", "PSE"],
  ["ISR", "SYR"],
  ["SDN", "SSD"],
  ["PRK", "KOR"],
  // The provisional administrative line; the line along 8° North and west of it is determined.
  ["ETH", "SOM", [41, 3, 48.1, 7.99]],
  // The Ilemi triangle.
  ["KEN", "SSD", [34.38, 4.6, 35.4, 5.6]],
  // Jammu and Kashmir: the Line of Control, Siachen, Aksai Chin.
  ["IND", "PAK", [73, 32.4, 78, 36]],
  ["IND", "SIACHEN"],
  ["PAK", "SIACHEN"],
  ["CHN", "SIACHEN"],
  ["CHN", "IND", [77, 32.3, 80.4, 36]],
];

function pairName(first: string, second: string): string {
  return [first, second].sort().join("-");
}

export function drawLines(shapes: Shapes, fit: Fit): { borders: string; undetermined: string } {
  const boxes = new Map<string, (Box | undefined)[]>();
  for (const [first, second, box] of UNDETERMINED) {
    const name = pairName(first, second);
    boxes.set(name, [...(boxes.get(name) ?? []), box]);
  }
  const nameOf = new Map<unknown, string>(Object.entries(shapes.objects).map(([iso3, object]) => [object, iso3]));
  const whole: GeometryCollection = {
    type: "GeometryCollection",
    geometries: Object.values(shapes.objects),
  };
  const linesWhere = (wanted: (pair: string) => boolean) =>
    mesh(shapes as Topology, whole, (one, other) => {
      if (one === other) return false;
      return wanted(pairName(nameOf.get(one) ?? "", nameOf.get(other) ?? ""));
    }).coordinates as Point[][];

  const solid = linesWhere((pair) => !boxes.has(pair));
  const dashed: Point[][] = [];
  for (const [pair, within] of boxes) {
    const lines = linesWhere((other) => other === pair);
    if (lines.length === 0) throw new Error(`no boundary ${pair}`);
    const isDashed = (middle: Point) => within.some((box) => !box || inBox(middle, box));
    for (const line of lines) {
      for (const part of partsOf(line, fit, isDashed)) (part.wanted ? dashed : solid).push(part.line);
    }
  }
  return { borders: toPath(solid), undetermined: toPath(dashed) };
}

type Part = { wanted: boolean; line: Point[] };

/** Cuts a line where the answer for the middle of its segments, in degrees, changes. */
function partsOf(line: Point[], fit: Fit, isWanted: (middle: Point) => boolean): Part[] {
  const parts: Part[] = [];
  line.forEach((end, index) => {
    const start = line[index - 1];
    if (!start) return;
    const wanted = isWanted(unproject([(start[0] + end[0]) / 2, (start[1] + end[1]) / 2], fit));
    const last = parts[parts.length - 1];
    if (last?.wanted === wanted) last.line.push(end);
    else parts.push({ wanted, line: [start, end] });
  });
  return parts;
}

function toPath(lines: Point[][]): string {
  return linePath(nearestFirst(lines.map(roundLine).filter((line) => line.length > 1)));
}
