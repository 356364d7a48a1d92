// View boxes for the regions of the ILO, all with the proportions of the world map.
import { type Box, boxOf, joinBoxes } from "./plane";
import { type Fit, type Point, project } from "./projection";

type Size = { width: number; height: number };

/** Preset, region in data/countries.json, and the most it may show: west, south, east, north. */
export const REGIONS: {
  preset: string;
  region: string;
  limit?: [number, number, number, number];
}[] = [
  { preset: "africa", region: "ilo-africa" },
  // The Arctic is left out, or this preset would be as high as the world; the middle of Canada is kept in view.
  { preset: "americas", region: "ilo-americas", limit: [-135, -55, -30, 60] },
  { preset: "arab-states", region: "ilo-arab-states" },
  {
    preset: "asia-pacific",
    region: "ilo-asia-pacific",
    limit: [43, -47.5, 206, 50],
  },
  // The Russian Federation runs on to the east; its middle is kept in view.
  {
    preset: "europe-central-asia",
    region: "ilo-europe-central-asia",
    limit: [-25, 35, 101, 71.5],
  },
];

const MARGIN = 0.01;

export function regionFrame(
  parts: Box[],
  limit: [number, number, number, number] | undefined,
  fit: Fit,
  world: Size,
): Box {
  const [x0, y0, x1, y1] = joinBoxes(parts);
  if (!limit) return frame([x0, y0, x1, y1], world);
  const most = projectedBox(limit, fit);
  return frame([Math.max(x0, most[0]), Math.max(y0, most[1]), Math.min(x1, most[2]), Math.min(y1, most[3])], world);
}

/** The box around a field of degrees, whose edges are curved on the map. */
function projectedBox([west, south, east, north]: [number, number, number, number], fit: Fit): Box {
  const points: Point[] = [];
  const steps = 40;
  for (let step = 0; step <= steps; step++) {
    const longitude = west + ((east - west) * step) / steps;
    const latitude = south + ((north - south) * step) / steps;
    points.push([longitude, south], [longitude, north]);
    points.push([west, latitude], [east, latitude]);
  }
  return boxOf(points.map((point) => project(point, fit)));
}

/** Adds a margin, widens or heightens to the proportions of the world, and keeps to the map: x, y, width, height. */
function frame([x0, y0, x1, y1]: Box, world: Size): Box {
  const ratio = world.width / world.height;
  const margin = Math.max(x1 - x0, (y1 - y0) * ratio) * MARGIN;
  const width = Math.min(world.width, Math.ceil(Math.max(x1 - x0 + 2 * margin, (y1 - y0 + 2 * margin) * ratio)));
  const height = Math.round(width / ratio);
  const within = (start: number, most: number) => Math.round(Math.min(most, Math.max(0, start)));
  return [
    within((x0 + x1 - width) / 2, world.width - width),
    within((y0 + y1 - height) / 2, world.height - height),
    width,
    height,
  ];
}
