import type { ReactNode } from "react";
import { type Area, Choropleth } from "@/components/charts/choropleth/choropleth";
import { Legend, type LegendEntry } from "@/components/charts/legend/legend";
import type { State } from "@/data/address/state";
import { world } from "@/data/geometry/world";
import type { Reader } from "@/data/messages/reader";
import { Figure } from "./figure";
import { MapFrame } from "./map-frame";
import { partsOf } from "./map-parts";

type WorldFigureProps = {
  reader: Reader;
  id: string;
  title: string;
  subtitle?: string;
  summary: string;
  /** Every country and area with its class; those that are left out are not drawn. */
  areas: Area[];
  legend: LegendEntry[];
  /** The ILO region that the map opens on. */
  zoom?: string;
  /** Id of the chart where it is not that of the figure, and the state that its files and embeds take over. */
  chart?: string;
  state?: Partial<State>;
  source: ReactNode;
  links?: { label: string; href: string }[];
  table?: { label: string; content: ReactNode; open?: boolean };
  /** Id of the map's table where it stands elsewhere on the page. */
  tableId?: string;
};

/** A world map as a figure: key, drawing, zoom, notes on boundaries, summary, source and table. */
export function WorldFigure({ areas, legend, zoom, tableId, ...figure }: WorldFigureProps) {
  const { reader, id } = figure;
  return (
    <Figure {...figure} legend={<Legend id={id} label={reader.t("map.legend")} entries={legend} />}>
      <MapFrame reader={reader} id={id} zoom={zoom} tableId={tableId ?? (figure.table && `${id}-data`)}>
        <Choropleth
          id={`${id}-drawing`}
          geometry={world}
          areas={areas}
          labelledBy={`${id}-title`}
          describedBy={`${id}-summary`}
          kind={reader.t("map.kind")}
          parts={partsOf(reader)}
        />
      </MapFrame>
    </Figure>
  );
}
