import type { PlacedLabel } from "./layout";

export type MapLabel = PlacedLabel & { accent: boolean };

/** Names on a map with a line to their country, in the map's units; hidden from readers of the table, which has them all. */
export function MapLabels({ labels, fontSize }: { labels: MapLabel[]; fontSize: number }) {
  return (
    <g className="map-labels" aria-hidden="true" fontSize={Math.round(fontSize * 10) / 10}>
      {labels.map(({ id, line: [x1, y1, x2, y2], accent }) => (
        <g key={id} className={accent ? "accent" : undefined}>
          <path d={`M${r(x1)} ${r(y1)}L${r(x2)} ${r(y2)}`} />
          <path d={`M${r(x1)} ${r(y1)}L${r(x2)} ${r(y2)}`} />
        </g>
      ))}
      {labels.map(({ id, text, x, y, anchor, accent }) => (
        <text key={id} className={accent ? "accent" : undefined} x={r(x)} y={r(y)} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}

function r(value: number): number {
  return Math.round(value * 10) / 10;
}
