import { expect, test } from "vitest";
import { placeLabels, viewAround } from "./layout";

const limit = { width: 1920, height: 851 };
const box = (x0: number, y0: number, x1: number, y1: number) => ({ x0, y0, x1, y1 });
const source = (id: string, x: number, y: number) => ({
  id,
  text: id,
  at: [x + 10, y + 10] as [number, number],
  bounds: box(x, y, x + 20, y + 20),
});

test("viewAround keeps the ratio and never leaves the map", () => {
  expect(viewAround([box(0, 0, 20, 20)], limit)).toEqual([0, 0, 260, 195]);
  expect(viewAround([box(1900, 840, 1920, 851)], limit)).toEqual([1660, 656, 260, 195]);
});

test("viewAround of far countries is as high as the map at most", () => {
  expect(viewAround([box(0, 100, 1900, 700)], limit)[3]).toBe(851);
});

test("placeLabels puts a label to the left while there is room", () => {
  const [label] = placeLabels([source("Peru", 200, 100)], [0, 0, 400, 300], 10);
  expect(label).toMatchObject({ anchor: "end", x: 191 });
});

test("placeLabels goes to the right at the left edge", () => {
  const [label] = placeLabels([source("Peru", 5, 100)], [0, 0, 400, 300], 10);
  expect(label?.anchor).toBe("start");
});

test("placeLabels never covers another named country or label", () => {
  const placed = placeLabels(
    [source("Ecuador", 100, 100), source("Colombia", 130, 100), source("Peru", 130, 112)],
    [0, 0, 400, 300],
    10,
  );
  expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
});

test("placeLabels leaves out what has no place", () => {
  expect(placeLabels([source("Bolivia (Plurinational State of)", 10, 10)], [0, 0, 60, 60], 12)).toEqual([]);
});
