import type { ReactNode } from "react";
import { type Area, Choropleth } from "@/components/charts/choropleth/choropleth";
import { Legend, type LegendEntry } from "@/components/charts/legend/legend";
import { placeLabels, type Rect, viewAround } from "@/components/charts/map-labels/layout";
import { MapLabels } from "@/components/charts/map-labels/map-labels";
import type { State } from "@/data/address/state";
import { type World, world } from "@/data/geometry/world";
import { countryByIso3 } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import type { Iso3 } from "@/data/schema";
import { Figure } from "./figure";
import { MapFrame } from "./map-frame";

type CountryMapProps = {
  reader: Reader;
  id: string;
  title: string;
  subtitle?: string;
  summary: string;
  areas: Area[];
  /** The countries that the map is about: they are named on it and it is cut around them. */
  named: Iso3[];
  /** Width over height of the cut; 4 to 3 when absent. */
  ratio?: number;
  /** One of them to tell apart, with the words that follow its name. */
  accent?: { iso3: Iso3; text: string };
  legend: LegendEntry[];
  /** The state that files and embeds of the chart take over. */
  state?: Partial<State>;
  source: ReactNode;
  links?: { label: string; href: string }[];
  table?: { label: string; content: ReactNode; open?: boolean };
};

/** Labels have their proper size where a 4 to 3 cut is half as wide as the page, a wider cut in proportion. */
const drawnHeight = 471;

/** A cut has room for its markers on every screen, so it needs no places of their own for narrow drawings. */
const cutWorld: World = { ...world, markers_narrow: [] };

/** More names than this would cover the map; the table has them. */
const mostLabels = 20;

/** A map cut around a few countries, which it names; the notes on boundaries stand by it as by every map. */
export function CountryMap({ areas, named, accent, legend, ratio = 4 / 3, ...figure }: CountryMapProps) {
  const { reader, id } = figure;
  const view = viewAround(named.map(boxOf), world, ratio);
  const [x, y, width, height] = view;
  const fontSize = (13 * height) / drawnHeight;
  const shown = areas.filter(({ iso3 }) => {
    const box = boxOf(iso3);
    return named.includes(iso3) || (box.x0 < x + width && box.x1 > x && box.y0 < y + height && box.y1 > y);
  });
  const labels = placeLabels(
    (named.length > mostLabels ? [] : named).map((iso3) => ({
      id: iso3,
      text: labelOf(reader, iso3, accent),
      at: centreOf(iso3),
      bounds: boxOf(iso3),
    })),
    view,
    fontSize,
  ).map((label) => ({ ...label, accent: label.id === accent?.iso3 }));
  return (
    <Figure {...figure} legend={<Legend id={id} label={reader.t("map.legend")} entries={legend} />}>
      <MapFrame reader={reader} id={id} zoom={null} tableId={figure.table && `${id}-data`}>
        <Choropleth
          id={`${id}-drawing`}
          geometry={cutWorld}
          areas={shown}
          labelledBy={`${id}-title`}
          describedBy={`${id}-summary`}
          kind={reader.t("map.kind")}
          view={view}
        >
          <MapLabels labels={labels} fontSize={fontSize} />
        </Choropleth>
      </MapFrame>
    </Figure>
  );
}

/** Whether countries lie near enough to each other for a map cut around them. */
export function canBeCut(named: Iso3[]): boolean {
  const boxes = named.map(boxOf);
  return (
    named.length > 0 &&
    Math.max(...boxes.map(({ x1 }) => x1)) - Math.min(...boxes.map(({ x0 }) => x0)) < world.width / 2
  );
}

function labelOf({ text }: Reader, iso3: Iso3, accent: CountryMapProps["accent"]): string {
  const name = text(countryByIso3(iso3).name);
  return accent?.iso3 === iso3 ? `${name}${accent.text}` : name.replace(/ \(.*\)$/, "");
}

function centreOf(iso3: Iso3): [number, number] {
  const marker = world.markers.find((one) => one.iso3 === iso3);
  return world.centroids[iso3] ?? (marker ? [marker.px, marker.py] : [0, 0]);
}

/** The ground of a country: its main parts, or its marker. Areas that are not drawn have an empty box. */
function boxOf(iso3: Iso3): Rect {
  const bounds = world.bounds[iso3];
  if (bounds) return { x0: bounds[0], y0: bounds[1], x1: bounds[2], y1: bounds[3] };
  const [x, y] = centreOf(iso3);
  return { x0: x - 8, y0: y - 8, x1: x + 8, y1: y + 8 };
}
