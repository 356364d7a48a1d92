import { expect, test } from "vitest";
import { packLanes } from "./lanes";

const span = (x: number, width: number, labelWidth = 10) => ({ x, width, labelWidth });

test("packLanes puts spans side by side while there is room", () => {
  expect(packLanes([span(0, 5), span(30, 5)]).map(({ lane }) => lane)).toEqual([0, 0]);
});

test("packLanes opens a lane when a label would be covered", () => {
  expect(packLanes([span(0, 5), span(10, 5)]).map(({ lane }) => lane)).toEqual([0, 1]);
});

test("packLanes takes spans from left to right whatever their order", () => {
  expect(packLanes([span(50, 2), span(0, 2)]).map(({ x, lane }) => [x, lane])).toEqual([
    [0, 0],
    [50, 0],
  ]);
});

test("packLanes puts the label on the left when the right edge is near", () => {
  expect(packLanes([span(95, 3)]).map(({ labelLeft }) => labelLeft)).toEqual([true]);
});

test("packLanes of nothing is nothing", () => {
  expect(packLanes([])).toEqual([]);
});
