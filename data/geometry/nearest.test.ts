import { describe, expect, test } from "vitest";
import { nearestPlace, type Place, REACH_PX } from "./nearest";
import { world } from "./world";

const places: Place[] = [
  ["DMA", 10, 10],
  ["LCA", 20, 10],
];

describe("nearestPlace(x, y, places, reach)", () => {
  test("returns the nearest place", () => {
    expect(nearestPlace(12, 11, places)).toBe("DMA");
    expect(nearestPlace(18, 30, places)).toBe("LCA");
  });

  test("returns null out of reach and for an empty list", () => {
    expect(nearestPlace(10, 16, places, 5)).toBeNull();
    expect(nearestPlace(10, 10, [])).toBeNull();
  });

  test("counts a place at exactly the reach as in reach", () => {
    expect(nearestPlace(10, 15, places, 5)).toBe("DMA");
  });

  test("takes the first of two equally near places", () => {
    expect(nearestPlace(15, 10, places)).toBe("DMA");
    expect(nearestPlace(15, 10, [...places].reverse())).toBe("LCA");
  });

  test("returns null for a point that is not a number", () => {
    expect(nearestPlace(Number.NaN, 10, places)).toBeNull();
  });

  test("finds every marker by its middle and by its edge on a 360 px phone", () => {
    const markers = world.markers.map(({ iso3, px, py }): Place => [iso3, px, py]);
    const reach = (REACH_PX * world.width) / 328;
    for (const [iso3, x, y] of markers) {
      expect(nearestPlace(x, y, markers, reach)).toBe(iso3);
      // Half of the least distance between two markers is safe in every direction.
      for (const [dx, dy] of [
        [6, 0],
        [-6, 0],
        [0, 6],
        [0, -6],
      ] as const)
        expect(nearestPlace(x + dx, y + dy, markers, reach)).toBe(iso3);
    }
  });
});
