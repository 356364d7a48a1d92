// Equal Earth turned to 11° East, so that the cut of the map falls in the Bering Strait.
// The raw formula is used instead of d3.geoPath for two reasons: d3 joins points by great circles, which bends
// boundaries that follow a parallel, and it cuts every polygon at the edge, which splits St. Lawrence Island.
import { geoEqualEarthRaw } from "d3";

export type Point = [number, number];
export type Ring = Point[];
/** Outer ring first, then holes; closed (the first point stands again at the end). */
export type Polygon = Ring[];

const CENTRAL_MERIDIAN = 11;
const RADIANS = Math.PI / 180;
/** Degrees. Longer segments are divided, so that meridians come out curved. */
const LONGEST_SEGMENT = 1;

export type Fit = { scale: number; left: number; top: number };

/** Longitude may run past ±180: a shape may stand left or right of the cut as a whole. */
export function project([longitude, latitude]: Point, fit: Fit): Point {
  const [x, y] = geoEqualEarthRaw((longitude - CENTRAL_MERIDIAN) * RADIANS, latitude * RADIANS);
  return [fit.left + fit.scale * x, fit.top - fit.scale * y];
}

export function unproject([x, y]: Point, fit: Fit): Point {
  const invert = geoEqualEarthRaw.invert;
  if (!invert) throw new Error("geoEqualEarthRaw has no inverse");
  const [longitude, latitude] = invert((x - fit.left) / fit.scale, (fit.top - y) / fit.scale);
  return [longitude / RADIANS + CENTRAL_MERIDIAN, latitude / RADIANS];
}

/** Makes longitudes run on across ±180, where the atlas jumps from one sign to the other. */
export function unwrap(ring: Ring): Ring {
  let turn = 0;
  return ring.map(([longitude, latitude], index) => {
    const before = ring[index - 1];
    if (before) {
      const jump = longitude - before[0];
      if (jump > 180) turn -= 360;
      if (jump < -180) turn += 360;
    }
    return [longitude + turn, latitude];
  });
}

/** Moves a polygon by whole turns until its middle lies within 180° of the given meridian. */
export function nearMeridian(polygon: Polygon, meridian: number): Polygon {
  const rings = polygon.map(unwrap);
  return rings.map((ring) => {
    const longitudes = ring.map(([longitude]) => longitude);
    const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
    const turns = Math.round((middle - meridian) / 360) * 360;
    return ring.map(([longitude, latitude]): Point => [longitude - turns, latitude]);
  });
}

export function middleOfMap(): number {
  return CENTRAL_MERIDIAN;
}

/** Divides long segments on the plain latitude–longitude grid, in the same way from either end. */
export function divide(ring: Ring): Ring {
  const result: Ring = [];
  ring.forEach((end, index) => {
    const start = ring[index - 1];
    if (start) {
      const parts = Math.ceil(Math.max(Math.abs(end[0] - start[0]), Math.abs(end[1] - start[1])) / LONGEST_SEGMENT);
      const forward = start[0] < end[0] || (start[0] === end[0] && start[1] < end[1]);
      const [from, to] = forward ? [start, end] : [end, start];
      for (let part = 1; part < parts; part++) {
        const share = (forward ? part : parts - part) / parts;
        result.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
      }
    }
    result.push(end);
  });
  return result;
}
