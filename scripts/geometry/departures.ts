// From the atlas's 241 features to the areas of our country list. Every change made here has a row in
// data/boundaries.json that says which United Nations practice it follows.
import type { FeatureCollection, Geometry, MultiPolygon } from "geojson";
import { feature, merge } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology, MultiPolygon as TopoMultiPolygon } from "topojson-specification";
import { type Box, boxOf, inBox } from "./plane";
import { middleOfMap, nearMeridian, type Point, type Polygon, type Ring } from "./projection";

export type Atlas = Topology<{
  countries: GeometryCollection<{ name: string }>;
}>;

/** iso3 (or SIACHEN, given to nobody) → polygons in degrees. */
export type Areas = Map<string, Polygon[]>;

/** Features without an id, and what becomes of them. CRIMEA and the like are joined below. */
const UNNUMBERED: Record<string, string> = {
  Somaliland: "SOM",
  Kosovo: "XKX",
  "N. Cyprus": "CYP",
  "Siachen Glacier": "SIACHEN",
  // The atlas's name for Christmas Island and the Cocos (Keeling) Islands together.
  "Indian Ocean Ter.": "CXR",
};

/** Parts of a feature that are areas of their own in M49, or belong to another one: [of, in this box, to]. */
const PARTS: [from: string, box: Box, to: string][] = [
  ["RUS", [32, 44, 37, 46.5], "UKR"], // Crimea
  ["FRA", [-55, 2, -51, 6], "GUF"],
  ["FRA", [-62, 15.8, -61, 17], "GLP"],
  ["FRA", [-62, 14, -60, 15], "MTQ"],
  ["FRA", [55, -22, 56, -20], "REU"],
  ["FRA", [45, -14, 46, -12], "MYT"],
  ["NOR", [10, 74, 35, 81], "SJM"], // Svalbard with Bear Island
  ["NOR", [-10, 70, -7, 72], "SJM"], // Jan Mayen
  ["NLD", [-69, 11, -62, 18], "BES"],
  ["NZL", [-173, -10, -171, -8], "TKL"],
  ["CXR", [96, -13, 97, -12], "CCK"],
];

/** 27°40′ North, taken where the atlas has the meeting point with Algeria, so that no sliver is left. */
const SAHARA_PARALLEL: Box = [-8.69, 27.6, -8.68, 27.7];

/** The two points of the atlas between which the Golan is cut off Israel: on the Lebanese line and the Yarmouk. */
const GOLAN_NORTH: Box = [35.62, 33.26, 35.64, 33.28];
const GOLAN_SOUTH: Box = [35.605, 32.675, 35.62, 32.69];

/** Shapes that stand whole on one side of the cut at 169° West: [area, where, near this meridian]. */
const SIDES: [string, (middle: Point) => boolean, number][] = [
  // The Aleutians and St. Lawrence Island stay with Alaska, to the left.
  ["USA", ([, latitude]) => latitude > 50, -150],
  // The Cook Islands, an ILO Member, stand with Asia and the Pacific, to the right.
  ["COK", () => true, 180],
];

export function areasOf(atlas: Atlas, iso3OfId: Map<string, string>): Areas {
  const areas = splitParts(readFeatures(atlas, iso3OfId));
  cutSahara(areas);
  cutGolan(areas);
  return chooseSides(joinTouching(areas));
}

function readFeatures(atlas: Atlas, iso3OfId: Map<string, string>): Areas {
  const areas: Areas = new Map();
  const collection = feature(atlas, atlas.objects.countries) as FeatureCollection<Geometry, { name: string }>;
  for (const { id, properties, geometry } of collection.features) {
    // Australia's number stands twice: the second is Ashmore and Cartier Islands, which M49 counts with it.
    const iso3 = id === undefined ? UNNUMBERED[properties.name] : iso3OfId.get(String(id));
    if (!iso3) throw new Error(`no area for atlas feature ${id}: ${properties.name}`);
    add(areas, iso3, polygonsOf(geometry));
  }
  return areas;
}

function polygonsOf(geometry: Geometry): Polygon[] {
  if (geometry.type === "Polygon") return [geometry.coordinates as Polygon];
  if (geometry.type === "MultiPolygon") return geometry.coordinates as Polygon[];
  throw new Error(`not an area: ${geometry.type}`);
}

function add(areas: Areas, iso3: string, polygons: Polygon[]): void {
  areas.set(iso3, [...(areas.get(iso3) ?? []), ...polygons]);
}

function within(polygon: Polygon, box: Box): boolean {
  const [x0, y0, x1, y1] = boxOf(polygon[0] ?? []);
  return inBox([x0, y0], box) && inBox([x1, y1], box);
}

function splitParts(areas: Areas): Areas {
  for (const [from, box, to] of PARTS) {
    const polygons = areas.get(from) ?? [];
    const moved = polygons.filter((polygon) => within(polygon, box));
    if (moved.length === 0) throw new Error(`nothing of ${from} for ${to}`);
    areas.set(
      from,
      polygons.filter((polygon) => !within(polygon, box)),
    );
    add(areas, to, moved);
  }
  return areas;
}

/** Turns a closed ring so that it starts at the given index. */
function startAt(ring: Ring, index: number): Ring {
  const open = ring.slice(0, -1);
  return [...open.slice(index), ...open.slice(0, index)];
}

function close(open: Ring): Ring {
  return [...open, open[0] as Point];
}

/** The atlas gives Morocco the coast down to 21° North; what lies south of the parallel is Western Sahara. */
function cutSahara(areas: Areas): void {
  const [morocco, ...others] = areas.get("MAR") ?? [];
  const ring = morocco?.[0] ?? [];
  const parallel = ring.find((point) => inBox(point, SAHARA_PARALLEL))?.[1];
  if (parallel === undefined || others.length > 0 || morocco?.length !== 1)
    throw new Error("Morocco is not drawn as expected");
  // Starting at the northernmost point, the ring meets the parallel exactly twice.
  const latitudes = ring.map(([, latitude]) => latitude);
  const open = startAt(ring, latitudes.indexOf(Math.max(...latitudes)));
  const isSouth = open.map(([, latitude]) => latitude < parallel);
  const first = isSouth.indexOf(true);
  const last = isSouth.lastIndexOf(true);
  if (isSouth.slice(first, last).includes(false)) throw new Error("Morocco meets the parallel more than twice");
  const crossing = (inner: Point, outer: Point): Point => {
    const share = (parallel - inner[1]) / (outer[1] - inner[1]);
    return [inner[0] + (outer[0] - inner[0]) * share, parallel];
  };
  const start = crossing(open[first] as Point, open[first - 1] as Point);
  const end = crossing(open[last] as Point, open[last + 1] as Point);
  const distinct = (points: Ring) => points.filter((point, index) => String(point) !== String(points[index - 1]));
  areas.set("MAR", [[close(distinct([...open.slice(0, first), start, end, ...open.slice(last + 1)]))]]);
  add(areas, "ESH", [[close(distinct([start, ...open.slice(first, last + 1), end]))]]);
}

/** The atlas counts the Golan in Israel and has no separate area: a straight line stands for the boundary. */
function cutGolan(areas: Areas): void {
  const [israel, ...others] = areas.get("ISR") ?? [];
  const ring = israel?.[0] ?? [];
  const north = ring.findIndex((point) => inBox(point, GOLAN_NORTH));
  const open = startAt(ring, north);
  const south = open.findIndex((point) => inBox(point, GOLAN_SOUTH));
  if (north < 0 || south < 0 || !israel) throw new Error("Israel is not drawn as expected");
  const one = open.slice(0, south + 1);
  const other = [...open.slice(south), open[0] as Point];
  const eastFirst =
    Math.max(...one.map(([longitude]) => longitude)) > Math.max(...other.map(([longitude]) => longitude));
  const [golan, rest] = eastFirst ? [one, other] : [other, one];
  areas.set("ISR", [[close(rest), ...israel.slice(1)], ...others]);
  add(areas, "SYR", [[close(golan)]]);
}

/** Dissolves the lines inside an area. Points are equal to the last bit, so shared edges are found exactly. */
function joinTouching(areas: Areas): Areas {
  const joined: Areas = new Map();
  const objects: Record<string, MultiPolygon> = {};
  for (const [iso3, polygons] of areas) {
    objects[iso3] = {
      type: "MultiPolygon",
      coordinates: polygons.map((polygon) => nearMeridian(polygon, middleOfMap())),
    };
  }
  const whole = topology(objects);
  for (const iso3 of areas.keys()) {
    const object = whole.objects[iso3] as TopoMultiPolygon;
    joined.set(iso3, merge(whole, [object]).coordinates as Polygon[]);
  }
  return joined;
}

function chooseSides(areas: Areas): Areas {
  for (const [iso3, belongs, meridian] of SIDES) {
    areas.set(
      iso3,
      (areas.get(iso3) ?? []).map((polygon) => {
        const [x0, y0, x1, y1] = boxOf(polygon[0] ?? []);
        return belongs([(x0 + x1) / 2, (y0 + y1) / 2]) ? nearMeridian(polygon, meridian) : polygon;
      }),
    );
  }
  return areas;
}
