// Builds data/geometry/world.json from the 50m world atlas: npx tsx scripts/build-geometry.ts
// The output is committed and the same to the byte on every run. The steps:
// atlas → areas of our list (departures) → Equal Earth → simplified → whole numbers → paths, markers, presets.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { Marker, World } from "../data/geometry/world";
import { type Areas, type Atlas, areasOf } from "./geometry/departures";
import { drawLines, type Shapes } from "./geometry/lines";
import { type Obstacle, spread } from "./geometry/markers";
import { polygonPath, roundLine, roundRing } from "./geometry/paths";
import { type Box, boxOf, centroid, inBox, innerPoint, joinBoxes, polygonArea, ringArea } from "./geometry/plane";
import { divide, type Fit, type Point, type Polygon, project } from "./geometry/projection";
import { REGIONS, regionFrame } from "./geometry/regions";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

const WIDTH = 1920;
/** Units of the drawing in one pixel of a map 960 wide, the size the design is made for. */
const UNITS = 2;
const SQUARE_UNITS = UNITS * UNITS;
/** Room for a marker that stands on the outermost point. */
const MARGIN = 6;

/** Square units (Visvalingam): a point that spans less is left out, before and after rounding. */
const SIMPLIFY = 2.5;
const SIMPLIFY_ROUNDED = 3.2;
/** px². Smaller rings are left out, unless an area would lose its largest. */
const LEAST_RING = 0.5;
/** px². Areas drawn smaller than this get a marker. */
const LEAST_SHAPE = 6;
/** px² up to which a Member's shape is something for markers to keep off. */
const LARGEST_OBSTACLE = 60;

/** px. */
const MEMBER_RADIUS = 4.4;
const TERRITORY_RADIUS = 3;
const MARKER_GAP = 1;
const LEADER_FROM = 5;

/** On a phone the map is 328 px wide: circles of the same units would be dots, so Members get a second set. */
const NARROW_UNITS = WIDTH / 328;
const NARROW_RADIUS = 3;
const NARROW_GAP = 0.5;

const NOT_DRAWN: World["not_drawn"] = [
  {
    iso3: "ATA",
    reason: {
      en: "South of the map. Not a Member of the ILO.",
      fr: "Au sud de la carte. N’est pas Membre de l’OIT.",
      es: "Al sur del mapa. No es Miembro de la OIT.",
    },
  },
];

/** Areas whose limit with a neighbour is drawn dashed. */
const APART = ["PSE", "XKX"];

/** Where the marker points, when the largest island is not the place people mean or the atlas has none. */
const TRUE_POINTS: Record<string, Point> = {
  TUV: [178.53, -7.77],
  KIR: [173, 1.4], // Tarawa, not Kiritimati
  UMI: [166.63, 19.3], // Wake Island; the others are scattered
};

/** The columns of data/countries.json that are used here. */
type Country = {
  iso3: string;
  iso_numeric: string | null;
  ilo_region: string | null;
  ilo_member: boolean;
  lon: number;
  lat: number;
};

type Drawn = Map<string, Polygon[]>;

function build(): World {
  const countries = readCountries();
  const listed = countries.filter(({ iso3 }) => !NOT_DRAWN.some((area) => area.iso3 === iso3));
  const areas = readAreas(countries);
  const { fit, height } = fitTo(areas, countries);
  const shapes = projectAll(areas, fit);
  const simple = simplifyTwice(shapes);
  const drawn = draw(simple, shapes);

  const truePoint = ({ iso3, lon, lat }: Country): Point => {
    const given = TRUE_POINTS[iso3];
    const largest = bySize(areas.get(iso3) ?? [])[0]?.[0];
    return given || !largest
      ? project(given ?? [lon, lat], fit)
      : centroid(largest.map((point) => project(point, fit)));
  };
  const small = listed.filter(({ iso3 }) => sizeOf(drawn.get(iso3) ?? []) < LEAST_SHAPE);
  const obstacles = obstaclesIn(listed, drawn);
  const frame: Box = [UNITS, UNITS, WIDTH - UNITS, height - UNITS];
  const markers = placeMarkers(small, obstacles, truePoint, frame, {
    units: UNITS,
    memberRadius: MEMBER_RADIUS,
    territoryRadius: TERRITORY_RADIUS,
    gap: MARKER_GAP,
  });
  const markersNarrow = placeMarkers(
    small.filter((country) => country.ilo_member),
    obstacles,
    truePoint,
    frame,
    {
      units: NARROW_UNITS,
      memberRadius: NARROW_RADIUS,
      territoryRadius: NARROW_RADIUS,
      gap: NARROW_GAP,
    },
  );

  const centroids: World["centroids"] = {};
  const bounds: World["bounds"] = {};
  for (const country of listed) {
    const polygons = drawn.get(country.iso3) ?? [];
    const [x, y] = rounded(truePoint(country));
    // Under one px² the drawn triangle says less than the true point.
    const [largest] = sizeOf(polygons) < 1 ? [] : polygons;
    centroids[country.iso3] = largest ? rounded(innerPoint(largest)) : [x, y];
    bounds[country.iso3] = largest ? mainParts(polygons) : [x - MARGIN, y - MARGIN, x + MARGIN, y + MARGIN];
  }

  const regions = { world: [0, 0, WIDTH, height] } as World["regions"];
  for (const { preset, region, limit } of REGIONS) {
    const parts = countries
      .filter((country) => country.ilo_member && country.ilo_region === region)
      .map(({ iso3 }): Box => {
        const marker = markers.find((other) => other.iso3 === iso3);
        const radius = MEMBER_RADIUS * UNITS;
        return marker
          ? [marker.px - radius, marker.py - radius, marker.px + radius, marker.py + radius]
          : (bounds[iso3] as Box);
      });
    regions[preset as keyof World["regions"]] = regionFrame(parts, limit, fit, {
      width: WIDTH,
      height,
    });
  }

  const { borders, undetermined } = drawLines(simple, fit);
  return {
    width: WIDTH,
    height,
    projection: { name: "geoEqualEarth", rotate: [-11, 0], ...fit },
    shapes: Object.fromEntries(
      [...drawn]
        .filter(([iso3]) => iso3 !== "SIACHEN")
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([iso3, polygons]) => [iso3, polygonPath(polygons)]),
    ),
    neutral: polygonPath(drawn.get("SIACHEN") ?? []),
    borders,
    undetermined,
    apart: APART,
    markers,
    markers_narrow: markersNarrow,
    centroids,
    bounds,
    regions,
    not_drawn: NOT_DRAWN,
  };
}

function readCountries(): Country[] {
  const { rows } = JSON.parse(readFileSync(join(ROOT, "data/countries.json"), "utf8")) as {
    rows: Country[];
  };
  return rows;
}

function readAreas(countries: Country[]): Areas {
  const require = createRequire(import.meta.url);
  const atlas: Atlas = require("world-atlas/countries-50m.json");
  const areas = areasOf(atlas, new Map(countries.map(({ iso_numeric, iso3 }) => [iso_numeric ?? "", iso3])));
  for (const { iso3 } of NOT_DRAWN) areas.delete(iso3);
  return new Map([...areas].map(([iso3, polygons]) => [iso3, polygons.map((polygon) => polygon.map(divide))]));
}

/** The Members, Greenland and Svalbard fill the width; scattered southern islands do not count. */
function fitTo(areas: Areas, countries: Country[]): { fit: Fit; height: number } {
  const counted = new Set(countries.filter((country) => country.ilo_member).map(({ iso3 }) => iso3))
    .add("GRL")
    .add("SJM");
  const unit: Fit = { scale: 1, left: 0, top: 0 };
  const [x0, y0, x1, y1] = boxOf(
    [...areas]
      .filter(([iso3]) => counted.has(iso3))
      .flatMap(([, polygons]) => polygons.flat(2))
      .map((point) => project(point, unit)),
  );
  const scale = (WIDTH - 2 * MARGIN) / (x1 - x0);
  return {
    fit: { scale, left: MARGIN - x0 * scale, top: MARGIN - y0 * scale },
    height: Math.ceil((y1 - y0) * scale + 2 * MARGIN),
  };
}

function projectAll(areas: Areas, fit: Fit): Shapes {
  const objects: Record<string, MultiPolygon> = {};
  for (const [iso3, polygons] of areas) {
    objects[iso3] = {
      type: "MultiPolygon",
      coordinates: polygons.map((polygon) => polygon.map((ring) => ring.map((point) => project(point, fit)))),
    };
  }
  return topology(objects) as Shapes;
}

/** Rounding makes little steps; the second pass takes them out again. */
function simplifyTwice(shapes: Shapes): Shapes {
  const once = wholeNumbers(simplify(presimplify(shapes), SIMPLIFY));
  return wholeNumbers(simplify(presimplify(once), SIMPLIFY_ROUNDED));
}

/** Arcs are rounded, not rings, so that neighbours keep the same line. */
function wholeNumbers(shapes: Shapes): Shapes {
  const arcs = shapes.arcs.map((arc) => {
    const line = roundLine(arc as Point[]);
    return line.length > 1 ? line : [line[0] as Point, line[0] as Point];
  });
  return { ...shapes, arcs };
}

function draw(simple: Shapes, exact: Shapes): Drawn {
  const least = LEAST_RING * SQUARE_UNITS;
  const drawn: Drawn = new Map();
  for (const iso3 of Object.keys(simple.objects)) {
    const polygons = bySize(roundPolygons(polygonsIn(simple, iso3)))
      .map((polygon) => polygon.filter((ring, index) => index === 0 || Math.abs(ringArea(ring)) >= least))
      .filter(([outer], index) => index === 0 || Math.abs(ringArea(outer ?? [])) >= least);
    const kept = polygons.length > 0 ? polygons : smallIsland(exact, iso3);
    if (kept.length > 0) drawn.set(iso3, kept);
  }
  return drawn;
}

function polygonsIn(shapes: Shapes, iso3: string): Polygon[] {
  const object = shapes.objects[iso3];
  if (!object) throw new Error(`no shape ${iso3}`);
  return (feature(shapes, object).geometry as MultiPolygon).coordinates as Polygon[];
}

function roundPolygons(polygons: Polygon[]): Polygon[] {
  return polygons
    .map((polygon) => polygon.map(roundRing).filter((ring) => ring !== null))
    .filter((polygon) => polygon.length > 0);
}

/** An island lost in simplifying comes back without it, if whole numbers leave anything. No enclaves. */
function smallIsland(exact: Shapes, iso3: string): Polygon[] {
  const isShared = Object.entries(exact.objects).some(
    ([other, object]) =>
      other !== iso3 &&
      object.arcs.flat(2).some((arc) => exact.objects[iso3]?.arcs.flat(2).some((own) => own === arc || own === ~arc)),
  );
  return isShared
    ? []
    : bySize(roundPolygons(polygonsIn(exact, iso3)))
        .slice(0, 1)
        .filter((polygon) => polygonArea(polygon) >= 1);
}

function bySize(polygons: Polygon[]): Polygon[] {
  return [...polygons].sort((one, other) => polygonArea(other) - polygonArea(one));
}

/** px² at 960 wide. */
function sizeOf(polygons: Polygon[]): number {
  return polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0) / SQUARE_UNITS;
}

function rounded([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)];
}

/** The largest part, parts of a tenth of it, and parts near by: France without overseas, but with Corsica. */
function mainParts(polygons: Polygon[]): Box {
  const [largest, ...others] = polygons as [Polygon, ...Polygon[]];
  let box = boxOf(largest[0] ?? []);
  const least = polygonArea(largest) / 10;
  for (const polygon of others) {
    const part = boxOf(polygon[0] ?? []);
    const [x0, y0, x1, y1] = box;
    const reach = Math.max(x1 - x0, y1 - y0) * 0.2;
    const middle: Point = [(part[0] + part[2]) / 2, (part[1] + part[3]) / 2];
    if (polygonArea(polygon) >= least || inBox(middle, [x0 - reach, y0 - reach, x1 + reach, y1 + reach]))
      box = joinBoxes([box, part]);
  }
  return box;
}

type MarkerStyle = {
  /** Units in one px of the map the markers are for. */
  units: number;
  memberRadius: number;
  territoryRadius: number;
  gap: number;
};

function placeMarkers(
  wanted: Country[],
  obstacles: Obstacle[],
  truePoint: (country: Country) => Point,
  frame: Box,
  { units, memberRadius, territoryRadius, gap }: MarkerStyle,
): Marker[] {
  const circles = wanted.map((country) => ({
    iso3: country.iso3,
    at: truePoint(country),
    radius: units * (country.ilo_member ? memberRadius : territoryRadius),
    weight: country.ilo_member ? 3 : 1,
  }));
  // Rounding to whole units may bring two circles nearer by √2 / 2 each.
  const places = spread({ circles, obstacles, gap: gap * units + 1.5, frame });
  return circles.map(({ iso3, at }, index) => {
    const [px, py] = rounded(places[index] as Point);
    const [x, y] = rounded(at);
    const leader = Math.hypot(px - x, py - y) > LEADER_FROM * units;
    return { iso3, x, y, px, py, leader };
  });
}

/** Small shapes of Members, which a marker should not cover. */
function obstaclesIn(listed: Country[], drawn: Drawn): Obstacle[] {
  return listed.flatMap(({ iso3, ilo_member }) => {
    const polygons = drawn.get(iso3) ?? [];
    const size = sizeOf(polygons);
    if (!ilo_member || size < LEAST_SHAPE || size > LARGEST_OBSTACLE) return [];
    // A little less than the circle of the same area: a marker may touch the edge.
    const radius = UNITS * Math.sqrt(size / Math.PI) * 0.8;
    return [{ at: centroid(polygons[0]?.[0] ?? []), radius }];
  });
}

/** JSON with one line for each shape, marker and area, so that a review shows what changed. */
function toText(world: World): string {
  const parts = Object.entries(world).map(([name, part]) => {
    const isList = Array.isArray(part);
    if (typeof part !== "object" || name === "projection") return `  ${JSON.stringify(name)}: ${JSON.stringify(part)}`;
    const lines = isList
      ? part.map((item) => `    ${JSON.stringify(item)}`)
      : Object.entries(part).map(([key, item]) => `    ${JSON.stringify(key)}: ${JSON.stringify(item)}`);
    const [open, close] = isList ? ["[", "]"] : ["{", "}"];
    return `  ${JSON.stringify(name)}: ${open}\n${lines.join(",\n")}\n  ${close}`;
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}

function report(name: string, text: string): void {
  const bytes = Buffer.from(text);
  const gzip = gzipSync(bytes, { level: 6 }).length;
  const brotli = brotliCompressSync(bytes).length;
  console.log(`${name}: ${bytes.length} bytes, gzip ${gzip}, brotli ${brotli}`);
}

const world = build();
const text = toText(world);
const folder = join(ROOT, "data/geometry");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "world.json"), text);
report("shapes", Object.values(world.shapes).join("\n"));
report("borders", world.borders);
report("undetermined", world.undetermined);
report("world.json", text);
console.log(`${Object.keys(world.shapes).length} shapes, ${world.markers.length} markers, ${world.height} high`);
