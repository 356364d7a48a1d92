import { describe, expect, test } from "vitest";
import { placeCallouts } from "./callouts";

const frame = { width: 400, height: 300 };
const square = "M100,100l40,0 0,40-40,0z";

describe("placeCallouts(callouts, taken, circles, frame)", () => {
  test("puts a name beside its country, not over it", () => {
    const [placed] = placeCallouts([{ iso3: "AAA", text: "Aa 5", at: [120, 120] }], [square], [], frame);
    expect(placed && (placed.x > 140 || placed.x + 54 < 100 || placed.y < 100 || placed.y - 26 > 140)).toBe(true);
  });
  test("keeps two names apart", () => {
    const placed = placeCallouts(
      [
        { iso3: "AAA", text: "Aa 5", at: [120, 120] },
        { iso3: "BBB", text: "Bb 4", at: [121, 121] },
      ],
      [square],
      [],
      frame,
    );
    expect(placed).toHaveLength(2);
    expect(placed[0]?.x === placed[1]?.x && placed[0]?.y === placed[1]?.y).toBe(false);
  });
  test("leaves a name out where nothing is free", () => {
    expect(
      placeCallouts([{ iso3: "AAA", text: "Aa 5", at: [120, 120] }], ["M0,0l400,0 0,300-400,0z"], [], frame),
    ).toEqual([]);
  });
});
