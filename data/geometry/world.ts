// The drawn world. About 80 kB: for server components, route handlers and files only. Never import it in an island:
// write the markup on the server and give the browser the few points it needs (see nearest.ts).
import json from "./world.json";

type Box = [x0: number, y0: number, x1: number, y1: number];
type ViewBox = [x: number, y: number, width: number, height: number];

/** A circle for an area drawn smaller than 6 px². ILO Members: r 8.8 units, others 6, never less than 2 units apart. */
export type Marker = {
  iso3: string;
  /** Where the place is. */
  x: number;
  y: number;
  /** Where the circle stands. */
  px: number;
  py: number;
  /** The circle stands far enough from its place to need a line to it. */
  leader: boolean;
};

/** All numbers are in units of the drawing: 2 units are 1 px of a map 960 px wide. */
export type World = {
  width: number;
  height: number;
  /** d3.geoEqualEarth().rotate(rotate).scale(scale).translate([left, top]) draws the same. */
  projection: {
    name: "geoEqualEarth";
    rotate: [number, number];
    scale: number;
    left: number;
    top: number;
  };
  /** iso3 → path. A small area may have a shape and a marker. */
  shapes: Record<string, string>;
  /** Land that is given to no area (Siachen). */
  neutral: string;
  /** Land boundaries, without the undetermined ones. */
  borders: string;
  /** Boundaries that are not determined: dashed. */
  undetermined: string;
  /** Areas whose limit with a neighbour is dashed. */
  apart: string[];
  markers: Marker[];
  /** The same for a map about 328 px wide, Members only: r 17.5 units (3 px), at least 0.5 px apart. */
  markers_narrow: Marker[];
  /** For labels and tooltips: inside the largest part. */
  centroids: Record<string, [x: number, y: number]>;
  /** Main parts only: no overseas parts. */
  bounds: Record<string, Box>;
  regions: Record<"world" | "africa" | "americas" | "arab-states" | "asia-pacific" | "europe-central-asia", ViewBox>;
  not_drawn: { iso3: string; reason: { en: string; fr: string; es: string } }[];
};

export const world = json as unknown as World;
