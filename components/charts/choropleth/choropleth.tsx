import type { CSSProperties, ReactNode } from "react";
import type { World } from "@/data/geometry/world";
import { type FillName, Fills } from "../pattern";
import { type PlacedCallout, placeCallouts } from "./callouts";

export type Area = {
  iso3: string;
  fill: FillName;
  /** What the mark says: the country's name and the fact. */
  label: string;
  href: string;
  /** Days from which the class changes, for the date control: `1967-08-04 in-force|…`. */
  changes?: string;
  /** Set off by an outline: the thing in focus. */
  outlined?: boolean;
  /** A name and value to write beside the country, where there is room. */
  callout?: string;
};

/** A region of a map by which its keys move. */
export type MapPart = {
  label: string;
  members: ReadonlySet<string>;
  /** The words for a place among its members, with `[n]` and `[total]` to be filled in. */
  place?: string;
};

type ChoroplethProps = {
  id: string;
  geometry: World;
  areas: Area[];
  labelledBy: string;
  describedBy?: string;
  /** What kind of drawing a screen reader says it is: "map" in the reader's language. */
  kind?: string;
  /** The areas by region, in the order of the keys; those that no part has stand outside all. One list when absent. */
  parts?: MapPart[];
  /** Part of the drawing to show, in its units; the whole world when absent. */
  view?: [x: number, y: number, width: number, height: number];
  /** Drawn over the map, in its units, e.g. labels. */
  children?: ReactNode;
};

/** Classes that carry no fact of their own: their markers are drawn smaller. */
export const emptyFills: ReadonlySet<FillName> = new Set<FillName>(["none", "not-a-member", "no-information"]);

/**
 * A world map of areas by class. Every area of `areas` is drawn as its shape, as a marker, or both (States too small to see);
 * a mark is a link and carries `data-iso3`. Each shape is stroked under its own fill, which leaves the coast; land borders that
 * are determined are drawn over, the others dashed.
 */
export function Choropleth({
  id,
  geometry,
  areas,
  labelledBy,
  describedBy,
  kind,
  parts = [],
  view,
  children,
}: ChoroplethProps) {
  const areaOf = new Map(areas.map((area) => [area.iso3, area]));
  const circled = new Set(geometry.markers.map(({ iso3 }) => iso3));
  return (
    <svg
      id={id}
      className={view ? "world cropped" : "world"}
      viewBox={view ? view.join(" ") : `0 0 ${geometry.width} ${geometry.height}`}
      style={view && ({ "--k": Math.round((1000 * geometry.width) / view[2]) / 1000 } as CSSProperties)}
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-roledescription={kind}
      xmlns="http://www.w3.org/2000/svg"
    >
      <Fills id={id} names={[...new Set(areas.map(({ fill }) => fill))]} />
      <g className="stage">
        <g className="areas">
          <path className="neutral" d={geometry.neutral} />
          <Parts parts={parts} codes={areas.map(({ iso3 }) => iso3)}>
            {(iso3) => {
              const area = areaOf.get(iso3);
              const path = geometry.shapes[iso3];
              if (!area || !path) return null;
              return (
                <Mark key={iso3} area={area} isTwin={circled.has(iso3)}>
                  <path d={path} />
                </Mark>
              );
            }}
          </Parts>
        </g>
        <path className="borders" d={geometry.borders} />
        <path className="undetermined under" d={geometry.undetermined} />
        <path className="undetermined" d={geometry.undetermined} />
        <Markers geometry={geometry} areaOf={areaOf} parts={parts} />
        <Callouts geometry={geometry} areas={areas} />
        {children}
      </g>
    </svg>
  );
}

type PartsProps = { parts: MapPart[]; codes: string[]; children: (iso3: string) => ReactNode };

/** Draws areas one by one, those of each part in a group that has its name. */
function Parts({ parts, codes, children }: PartsProps) {
  const parted = new Set(parts.flatMap(({ members }) => [...members]));
  return (
    <>
      {codes.filter((iso3) => !parted.has(iso3)).map(children)}
      {parts.map(({ label, members, place }) => {
        const marks = codes.filter((iso3) => members.has(iso3)).map(children);
        return (
          marks.some(Boolean) && (
            <g key={label} role="group" aria-label={label} data-place={place}>
              {marks}
            </g>
          )
        );
      })}
    </>
  );
}

type MarkersProps = { geometry: World; areaOf: ReadonlyMap<string, Area>; parts: MapPart[] };

/**
 * Circles of places too small to see, spread so that none covers another. In a narrow drawing Members have places of their
 * own (`--nx`, `--ny`), which the style sheet puts in force.
 */
function Markers({ geometry, areaOf, parts }: MarkersProps) {
  const markers = new Map(geometry.markers.map((marker) => [marker.iso3, marker]));
  const narrow = new Map(
    geometry.markers_narrow.map(({ iso3, px, py }) => [iso3, { "--nx": `${px}px`, "--ny": `${py}px` }]),
  );
  return (
    <g className="markers">
      <Parts parts={parts} codes={[...markers.keys()]}>
        {(iso3) => {
          const area = areaOf.get(iso3);
          const marker = markers.get(iso3);
          if (!area || !marker) return null;
          const { x, y, px, py, leader } = marker;
          return (
            <Mark key={iso3} area={area}>
              {leader && <path className="leader" d={`M${x} ${y}L${px} ${py}`} />}
              <circle
                cx={px}
                cy={py}
                r="8.8"
                className={emptyFills.has(area.fill) ? "empty" : undefined}
                style={narrow.get(iso3) as CSSProperties}
              />
            </Mark>
          );
        }}
      </Parts>
    </g>
  );
}

/** Names of the areas that ask for one, placed so that they cover nothing. */
export function calloutsOf(geometry: World, areas: Area[]): PlacedCallout[] {
  const wanted = areas.flatMap(({ iso3, callout }) => {
    const at = geometry.centroids[iso3];
    return callout && at ? [{ iso3, text: callout, at }] : [];
  });
  if (wanted.length === 0) return [];
  const coloured = areas.filter(({ fill }) => !emptyFills.has(fill)).flatMap(({ iso3 }) => geometry.shapes[iso3] ?? []);
  const circles = geometry.markers.map(({ px, py }): [number, number] => [px, py]);
  return placeCallouts(wanted, coloured, circles, geometry);
}

/** The names that a wide drawing shows; the table has them all. */
function Callouts({ geometry, areas }: { geometry: World; areas: Area[] }) {
  const placed = calloutsOf(geometry, areas);
  if (placed.length === 0) return null;
  return (
    <g className="callouts" aria-hidden="true">
      {placed.map(({ iso3, text, x, y, at, from }) => (
        <g key={iso3}>
          <path className="halo" d={`M${from.map(Math.round)}L${at}`} />
          <path d={`M${from.map(Math.round)}L${at}`} />
          <text x={Math.round(x)} y={Math.round(y)}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

type MarkProps = {
  area: Area;
  /** A circle stands for it too, and speaks for both: this one needs no words. */
  isTwin?: boolean;
  children: ReactNode;
};

/**
 * One country's mark. It is out of the tab order, with or without a script: without one, the table and the list are the way by
 * keyboard, because two hundred and forty stops would be a wall; with one, the whole map is a single stop.
 */
function Mark({ area, isTwin, children }: MarkProps) {
  return (
    <a
      href={area.href}
      data-iso3={area.iso3}
      className={`area fill-${area.fill}${area.outlined ? " outlined" : ""}`}
      data-changes={area.changes}
      aria-label={isTwin ? undefined : area.label}
      aria-hidden={isTwin || undefined}
      tabIndex={-1}
    >
      {children}
    </a>
  );
}
