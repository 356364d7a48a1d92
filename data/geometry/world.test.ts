import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { geoEqualEarth } from "d3";
import { describe, expect, test } from "vitest";
import { contains, polygonArea } from "../../scripts/geometry/plane";
import type { Point } from "../../scripts/geometry/projection";
import { readPath } from "./read-path";
import { world } from "./world";

type Country = {
  iso3: string;
  ilo_member: boolean;
  ilo_region: string | null;
};
const countries = (
  JSON.parse(readFileSync(new URL("../countries.json", import.meta.url), "utf8")) as {
    rows: Country[];
  }
).rows;
const members = countries.filter((country) => country.ilo_member);
const isMember = new Set(members.map(({ iso3 }) => iso3));
const markerOf = new Map(world.markers.map((marker) => [marker.iso3, marker] as const));

const { rotate, scale, left, top } = world.projection;
const projection = geoEqualEarth().rotate(rotate).scale(scale).translate([left, top]);

/** Shapes never overlap, so the rings of one can be read as one polygon. */
function areasAt(longitude: number, latitude: number): string[] {
  const point = projection([longitude, latitude]) as Point;
  return Object.entries(world.shapes)
    .filter(([, path]) => contains(readPath(path), point))
    .map(([iso3]) => iso3);
}

/** px² at 960 wide, 4 square units each. */
function drawnSize(iso3: string): number {
  return readPath(world.shapes[iso3] ?? "").reduce((sum, ring) => sum + polygonArea([ring]), 0) / 4;
}

describe("world.json", () => {
  test("draws every area of the country list once, or says why not", () => {
    const placed = new Set([
      ...Object.keys(world.shapes),
      ...markerOf.keys(),
      ...world.not_drawn.map(({ iso3 }) => iso3),
    ]);
    expect([...placed].sort()).toEqual(countries.map(({ iso3 }) => iso3).sort());
    expect(markerOf.size).toBe(world.markers.length);
    for (const { iso3 } of world.not_drawn) {
      expect(world.shapes[iso3]).toBeUndefined();
      expect(markerOf.has(iso3)).toBe(false);
    }
  });

  test("shows every ILO Member at 6 px² or with a marker", () => {
    expect(members).toHaveLength(187);
    const unseen = members.filter(({ iso3 }) => !markerOf.has(iso3) && drawnSize(iso3) < 6);
    expect(unseen).toEqual([]);
  });

  test("gives a marker only to areas under 6 px²", () => {
    const large = world.markers.filter(({ iso3 }) => drawnSize(iso3) >= 6);
    expect(large).toEqual([]);
  });

  test("keeps 1 px between any two markers at 960 px", () => {
    const radius = (iso3: string) => (isMember.has(iso3) ? 8.8 : 6);
    const close = world.markers.flatMap((one, index) =>
      world.markers
        .slice(index + 1)
        .filter((other) => Math.hypot(one.px - other.px, one.py - other.py) < radius(one.iso3) + radius(other.iso3) + 2)
        .map((other) => `${one.iso3}-${other.iso3}`),
    );
    expect(close).toEqual([]);
  });

  test("has the same Member markers for a narrow map, 0.5 px apart at 328 px", () => {
    const unit = world.width / 328;
    expect(world.markers_narrow.map(({ iso3 }) => iso3)).toEqual(
      world.markers.map(({ iso3 }) => iso3).filter((iso3) => isMember.has(iso3)),
    );
    const close = world.markers_narrow.flatMap((one, index) =>
      world.markers_narrow
        .slice(index + 1)
        .filter((other) => Math.hypot(one.px - other.px, one.py - other.py) < 6.5 * unit)
        .map((other) => `${one.iso3}-${other.iso3}`),
    );
    expect(close).toEqual([]);
    for (const { iso3, x, y, px, py } of world.markers_narrow)
      expect(Math.hypot(px - x, py - y), iso3).toBeLessThan(16 * unit);
  });

  test("keeps markers on the map and near their places", () => {
    for (const { iso3, x, y, px, py, leader } of world.markers) {
      const radius = isMember.has(iso3) ? 8.8 : 6;
      expect(px, iso3).toBeGreaterThanOrEqual(radius);
      expect(px, iso3).toBeLessThanOrEqual(world.width - radius);
      expect(py, iso3).toBeGreaterThanOrEqual(radius);
      expect(py, iso3).toBeLessThanOrEqual(world.height - radius);
      const moved = Math.hypot(px - x, py - y);
      expect(moved, iso3).toBeLessThan(40);
      expect(leader, iso3).toBe(moved > 10);
    }
  });

  test("writes shapes as closed relative paths of integers", () => {
    for (const [iso3, path] of Object.entries({
      ...world.shapes,
      neutral: world.neutral,
    }))
      expect(path, iso3).toMatch(/^M\d+ \d+l[-\d ]+z(m-?\d+( |(?=-))-?\d+l[-\d ]+z)*$/);
    for (const path of [world.borders, world.undetermined]) expect(path).toMatch(/^M\d+ \d+[lm\d -]+$/);
  });

  test("keeps all shapes inside the view box", () => {
    for (const [iso3, path] of Object.entries(world.shapes)) {
      for (const [x, y] of readPath(path).flat()) {
        expect(x, iso3).toBeGreaterThanOrEqual(0);
        expect(x, iso3).toBeLessThanOrEqual(world.width);
        expect(y, iso3).toBeGreaterThanOrEqual(0);
        expect(y, iso3).toBeLessThanOrEqual(world.height);
      }
    }
  });

  test("has an anchor and bounds for every drawn area", () => {
    const drawn = [...new Set([...Object.keys(world.shapes), ...markerOf.keys()])].sort();
    expect(Object.keys(world.centroids).sort()).toEqual(drawn);
    expect(Object.keys(world.bounds).sort()).toEqual(drawn);
    for (const iso3 of drawn) {
      const [x, y] = world.centroids[iso3] ?? [0, 0];
      const [x0, y0, x1, y1] = world.bounds[iso3] ?? [0, 0, 0, 0];
      expect(x, iso3).toBeGreaterThanOrEqual(x0);
      expect(x, iso3).toBeLessThanOrEqual(x1);
      expect(y, iso3).toBeGreaterThanOrEqual(y0);
      expect(y, iso3).toBeLessThanOrEqual(y1);
    }
  });

  test("leaves overseas and far parts out of the bounds", () => {
    const width = (iso3: string) => {
      const [x0, , x1] = world.bounds[iso3] ?? [0, 0, 0, 0];
      return x1 - x0;
    };
    expect(width("FRA")).toBeLessThan(100);
    expect(width("NOR")).toBeLessThan(150);
    expect(width("USA")).toBeLessThan(500);
    expect(width("RUS")).toBeLessThan(800);
    expect(width("FJI")).toBeLessThan(60);
  });

  test("stays within its budget", () => {
    const shapes = Object.values(world.shapes).join("\n");
    expect(shapes.length).toBeLessThanOrEqual(45_000);
    expect(gzipSync(shapes, { level: 6 }).length).toBeLessThanOrEqual(18_000);
    expect(gzipSync(world.borders + world.undetermined, { level: 6 }).length).toBeLessThanOrEqual(4_500);
  });
});

describe("departures from the atlas", () => {
  test.each([
    ["Crimea", 34.2, 45.2, "UKR"],
    ["Sevastopol", 33.6, 44.7, "UKR"],
    ["Western Sahara, west", -13.5, 25, "ESH"],
    ["Western Sahara, south", -15.5, 22.5, "ESH"],
    ["Western Sahara, east", -10, 26.3, "ESH"],
    ["Morocco north of 27°40′", -9.5, 28.6, "MAR"],
    ["northern Cyprus", 33.4, 35.27, "CYP"],
    ["southern Cyprus", 32.8, 34.9, "CYP"],
    ["Hargeisa", 44.06, 9.56, "SOM"],
    ["Mogadishu region", 45, 2.6, "SOM"],
    ["Pristina", 21.1, 42.6, "XKX"],
    ["Cayenne region", -53, 4, "GUF"],
    ["Spitsbergen", 16.8, 79, "SJM"],
    ["Srinagar region", 75, 34, "IND"],
    ["Aleppo region", 37.5, 36, "SYR"],
    ["Golan", 35.78, 33, "SYR"],
    ["Perekop", 33.8, 46.1, "UKR"],
    ["Chukotka, beyond 180°", -175, 67, "RUS"],
  ])("%s is drawn with %s %s as %s", (_, longitude, latitude, iso3) => {
    expect(areasAt(longitude, latitude)).toEqual([iso3]);
  });

  test("draws Australia's two features as one and leaves Antarctica out", () => {
    expect(areasAt(134, -25)).toEqual(["AUS"]);
    expect(world.not_drawn.map(({ iso3 }) => iso3)).toEqual(["ATA"]);
  });

  test("keeps the Cook Islands with Asia and the Pacific, Alaska whole on the left", () => {
    expect(markerOf.get("COK")?.px).toBeGreaterThan(world.width * 0.9);
    expect(world.bounds.USA?.[2]).toBeLessThan(world.width / 2);
  });
});

describe("boundaries.json", () => {
  type Text = { en: string; fr: string; es: string };
  type Row = {
    id: string;
    area: Text;
    iso3: string[];
    atlas: Text;
    drawn: Text;
    practice: Text;
    sources: { title: string; address: string | null }[];
  };
  const { rows } = JSON.parse(readFileSync(new URL("../boundaries.json", import.meta.url), "utf8")) as { rows: Row[] };

  test("names known areas, once each row, with a source", () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const known = new Set(countries.map(({ iso3 }) => iso3));
    for (const { id, iso3, sources } of rows) {
      expect(
        iso3.filter((area) => !known.has(area)),
        id,
      ).toEqual([]);
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { address } of sources) expect(address ?? "https://", id).toMatch(/^https:\/\//);
    }
  });

  test("covers every area drawn apart or not drawn", () => {
    const covered = new Set(rows.flatMap(({ iso3 }) => iso3));
    for (const iso3 of [...world.apart, ...world.not_drawn.map((area) => area.iso3)])
      expect(covered.has(iso3), iso3).toBe(true);
  });

  test("is written in three languages with French spacing", () => {
    for (const { id, area, atlas, drawn, practice } of rows) {
      for (const text of [area, atlas, drawn, practice]) {
        for (const words of [text.en, text.fr, text.es]) {
          expect(words, id).not.toBe("");
          expect(words, id).not.toContain("'");
        }
        expect(text.fr, id).not.toMatch(/[^\u202f][;:!?»]/);
      }
    }
  });
});

describe("region presets", () => {
  const regions = Object.entries(world.regions).filter(([preset]) => preset !== "world");

  test.each(regions)("%s shows all Members of the region", (preset, box) => {
    const [x0, y0, width, height] = box;
    const inRegion = members.filter(({ ilo_region }) => ilo_region === `ilo-${preset}`);
    expect(inRegion.length).toBeGreaterThan(10);
    const outside = inRegion.filter(({ iso3 }) => {
      const marker = markerOf.get(iso3);
      const [x, y] = marker ? [marker.px, marker.py] : (world.centroids[iso3] ?? [-1, -1]);
      return x < x0 || x > x0 + width || y < y0 || y > y0 + height;
    });
    expect(outside.map(({ iso3 }) => iso3)).toEqual([]);
  });

  test.each(regions)("%s has the world's proportions and lies on the map", (_, box) => {
    const [x, y, width, height] = box;
    expect(width / height).toBeCloseTo(world.width / world.height, 1);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(world.width);
    expect(y + height).toBeLessThanOrEqual(world.height);
  });
});
