import type { ComponentProps } from "react";
import type { World } from "@/data/geometry/world";
import { type Area, type Choropleth, calloutsOf, emptyFills } from "../choropleth/choropleth";
import type { MapLabel } from "../map-labels/map-labels";
import type { Drawn, Room } from "./drawing";
import { Patterns, paint } from "./paint";
import { Line, round } from "./text";

export type MapProps = Pick<ComponentProps<typeof Choropleth>, "geometry" | "areas" | "view"> & { labels?: MapLabel[] };

/** A map whose strokes, circles and patterns keep their size in pixels, whatever part of the world it shows. */
export function drawMap({ geometry, areas, view, labels = [] }: MapProps, room: Room): Drawn {
  const [x, y, width, height] = view ?? [0, 0, geometry.width, geometry.height];
  const scale = Math.min(room.width / width, room.height ? room.height / height : Number.POSITIVE_INFINITY);
  const drawn = { width: round(width * scale), height: round(height * scale) };
  // Units of the map in one pixel.
  const unit = round(1 / scale);
  const shapes = areas.filter(({ iso3 }) => iso3 in geometry.shapes);
  return {
    height: drawn.height,
    node: (
      <svg
        x={round((room.width - drawn.width) / 2)}
        width={drawn.width}
        height={drawn.height}
        viewBox={`${x} ${y} ${width} ${height}`}
        overflow={view ? "hidden" : "visible"}
      >
        <Patterns names={areas.map(({ fill }) => fill)} scope="map" scale={unit} />
        <g fill="none" stroke="var(--coast)" strokeWidth={round(1.2 * unit)} strokeLinejoin="round">
          <path d={geometry.neutral} />
          {shapes.map(({ iso3 }) => (
            <path key={iso3} d={geometry.shapes[iso3]} />
          ))}
        </g>
        <path d={geometry.neutral} fill="var(--land)" />
        {shapes.map((area) => (
          <path key={area.iso3} d={geometry.shapes[area.iso3]} data-iso3={area.iso3} fill={paint(area.fill, "map")}>
            <title>{area.label}</title>
          </path>
        ))}
        <path
          d={geometry.borders}
          fill="none"
          stroke="var(--land-line)"
          strokeWidth={round(0.9 * unit)}
          strokeLinejoin="round"
        />
        <path d={geometry.undetermined} fill="none" stroke="var(--land-line)" strokeWidth={round(1.2 * unit)} />
        <path
          d={geometry.undetermined}
          fill="none"
          stroke="var(--ink-2)"
          strokeWidth={round(0.9 * unit)}
          strokeDasharray={`${round(1.6 * unit)} ${round(1.6 * unit)}`}
        />
        <g fill="none" stroke="var(--accent)" strokeWidth={round(2.2 * unit)} strokeLinejoin="round">
          {shapes.filter(isOutlined).map(({ iso3 }) => (
            <path key={iso3} d={geometry.shapes[iso3]} />
          ))}
        </g>
        <Markers geometry={geometry} areas={areas} unit={unit} width={drawn.width} />
        {drawn.width >= 420 && <Labels labels={labels} unit={unit} />}
        {!view && drawn.width >= 820 && <Callouts geometry={geometry} areas={areas} unit={unit} />}
      </svg>
    ),
  };
}

/** The thing in focus: set off by an outline over all borders. */
function isOutlined({ outlined, fill }: Area): boolean {
  return outlined === true || fill === "donor-country";
}

/** Circles of small States: as large as on a page of that width. In a narrow drawing Members have places of their own. */
function Markers({ geometry, areas, unit, width }: { geometry: World; areas: Area[]; unit: number; width: number }) {
  const radius = width < 460 ? 2.8 : width < 640 ? 3.6 : 4.4;
  const narrow = width < 460 ? geometry.markers_narrow : [];
  const areaOf = new Map(areas.map((area) => [area.iso3, area]));
  return (
    <g stroke="var(--coast)" strokeWidth={unit}>
      {geometry.markers.map(({ iso3, x, y, px, py, leader }) => {
        const area = areaOf.get(iso3);
        // Territories too small to see would crowd out the Members in a small drawing.
        if (!area || (area.fill === "not-a-member" && width < 900)) return null;
        const place = narrow.find((one) => one.iso3 === iso3) ?? { px, py };
        return (
          <g key={iso3} data-iso3={iso3}>
            <title>{area.label}</title>
            {leader && width >= 460 && (
              <path d={`M${x} ${y}L${px} ${py}`} stroke="var(--edge)" strokeWidth={round(0.8 * unit)} />
            )}
            <circle
              cx={place.px}
              cy={place.py}
              r={round(radius * unit * (emptyFills.has(area.fill) ? 0.68 : 1))}
              fill={paint(area.fill, "map")}
              {...(isOutlined(area) ? { stroke: "var(--accent)", strokeWidth: round(2.2 * unit) } : {})}
            />
          </g>
        );
      })}
    </g>
  );
}

/** Names of the areas that ask for one, in the places that they have on a page. */
function Callouts({ geometry, areas, unit }: { geometry: World; areas: Area[]; unit: number }) {
  return calloutsOf(geometry, areas).map(({ iso3, text, x, y, at: [atX, atY], from: [fromX, fromY] }) => {
    const d = `M${round(fromX)} ${round(fromY)}L${atX} ${atY}`;
    return (
      <g key={iso3} aria-hidden="true">
        <path d={d} stroke="var(--paper)" strokeWidth={round(2.6 * unit)} />
        <path d={d} stroke="var(--ink-2)" strokeWidth={round(0.8 * unit)} />
        <g transform={`translate(${round(x)} ${round(y)}) scale(${unit})`}>
          <Line x={0} y={0} size={13} weight={600} halo="var(--paper)">
            {text}
          </Line>
        </g>
      </g>
    );
  });
}

function Labels({ labels, unit }: { labels: MapLabel[]; unit: number }) {
  return labels.map(({ id, text, x, y, anchor, line: [x1, y1, x2, y2], accent }) => {
    const d = `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;
    const colour = accent ? "var(--accent)" : "var(--edge)";
    return (
      <g key={id} aria-hidden="true" fontSize={round(13 * unit)}>
        <path d={d} stroke="var(--paper)" strokeWidth={round(2.6 * unit)} />
        <path d={d} stroke={colour} strokeWidth={unit} />
        <g transform={`translate(${round(x)} ${round(y)}) scale(${unit})`}>
          <Line
            x={0}
            y={0}
            size={13}
            weight={600}
            anchor={anchor}
            halo="var(--paper)"
            fill={accent ? "var(--accent)" : "var(--ink)"}
          >
            {text}
          </Line>
        </g>
      </g>
    );
  });
}
