import type { ReactNode } from "react";
import type { LegendEntry } from "../legend/legend";
import { type DatedProps, drawDated } from "./dated-drawing";
import type { Drawn, Room } from "./drawing";
import { drawMap, type MapProps } from "./map-drawing";
import { drawMatrix, type MatrixProps } from "./matrix-drawing";
import { balance, textWidth, wrap } from "./metrics";
import { Patterns, paint } from "./paint";
import { drawSpans, drawStretches, type SpansProps, type StretchesProps } from "./spans-drawing";
import { drawStatusRows, type StatusRow } from "./status-drawing";
import { drawSteps, type StepsProps } from "./steps-drawing";
import { Line, Lines, round } from "./text";
import { drawTotals, type TotalsFileProps } from "./totals-drawing";

/** What a file draws: the props of the chart as its page has them. */
export type Drawing =
  | { kind: "map"; props: MapProps }
  | { kind: "status"; props: { rows: StatusRow[]; longest: number } }
  | { kind: "steps"; props: StepsProps }
  | { kind: "totals"; props: TotalsFileProps }
  | { kind: "dated"; props: DatedProps }
  | { kind: "matrix"; props: MatrixProps }
  | { kind: "spans"; props: SpansProps }
  | { kind: "stretches"; props: StretchesProps };

export type ChartFileProps = {
  title: string;
  subtitle?: string;
  /** One sentence with the numbers, read out in place of the drawing. */
  summary: string;
  legend: LegendEntry[];
  drawing: Drawing;
  /** Where the data come from, with the note on boundaries. */
  source: string;
  /** Name of the site, and that it is independent. */
  badge: { name: string; text: string };
  language: string;
  /** Width of the layout in CSS pixels; letters have their proper size at it. */
  width: number;
  /** Fixed height, for pictures of a given format; as high as needed when absent. */
  height?: number;
  /** What the file is drawn at: the layout enlarged by this factor. */
  scale?: number;
  shows: { title: boolean; source: boolean };
};

function draw({ kind, props }: Drawing, room: Room): Drawn {
  switch (kind) {
    case "map":
      return drawMap(props, room);
    case "status":
      return drawStatusRows(props, room);
    case "steps":
      return drawSteps(props, room);
    case "totals":
      return drawTotals(props, room);
    case "dated":
      return drawDated(props, room);
    case "matrix":
      return drawMatrix(props, room);
    case "spans":
      return drawSpans(props, room);
    case "stretches":
      return drawStretches(props, room);
  }
}

/** A chart as one drawing that needs nothing else: title, key, chart, sources, disclaimer and whose work it is. */
export function ChartFile(props: ChartFileProps) {
  const { title, summary, drawing, language, width, scale = 1 } = props;
  const margin = width < 480 ? 12 : width < 800 ? 17 : 24;
  const inner = width - 2 * margin;
  const head = headOf(props, inner);
  const foot = footOf(props, inner);
  const room = props.height === undefined ? undefined : props.height - 2 * margin - head.height - foot.height - 8;
  const { node, height: natural } = draw(drawing, { width: inner, height: room });
  const shrink = room !== undefined && natural > room ? Math.max(0.5, room / natural) : 1;
  const drawn = room ?? natural;
  const total = props.height ?? Math.ceil(margin * 2 + head.height + natural + 8 + foot.height);
  const footTop = total - margin - foot.height;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={round(width * scale)}
      height={round(total * scale)}
      viewBox={`0 0 ${width} ${total}`}
      role="img"
      aria-labelledby="title summary"
      xmlLang={language}
      fontFamily="'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif"
    >
      <title id="title">{title}</title>
      <desc id="summary">{summary}</desc>
      <rect width={width} height={total} fill="var(--paper)" />
      <g transform={`translate(${margin} ${margin})`}>{head.node}</g>
      <svg
        x={margin}
        y={round(margin + head.height)}
        width={inner}
        height={Math.ceil(drawn)}
        overflow={natural * shrink > drawn ? "hidden" : "visible"}
      >
        <g
          transform={
            shrink === 1 ? undefined : `translate(${round((inner * (1 - shrink)) / 2)} 0) scale(${round(shrink)})`
          }
        >
          {node}
        </g>
      </svg>
      <g transform={`translate(${margin} ${round(footTop)})`}>{foot.node}</g>
    </svg>
  );
}

function headOf({ title, subtitle, legend, shows, width }: ChartFileProps, inner: number): Drawn {
  const size = width < 480 ? 18 : 21;
  const leading = Math.round(size * 1.26);
  const lines = shows.title ? balance(title, size, inner, 600) : [];
  const below = shows.title && subtitle ? wrap(subtitle, 15, inner) : [];
  const belowTop = lines.length * leading;
  const keyTop = belowTop + below.length * 20 + (lines.length + below.length > 0 ? 10 : 0);
  const key = keyOf(legend, inner);
  return {
    height: keyTop + key.height + (key.height > 0 ? 8 : 0),
    node: (
      <>
        <Lines lines={lines} leading={leading} x={0} y={round(size * 0.86)} size={size} weight={600} />
        <Lines lines={below} leading={20} x={0} y={belowTop + 14} size={15} fill="var(--ink-2)" />
        <g transform={`translate(0 ${keyTop})`}>{key.node}</g>
      </>
    ),
  };
}

/** The key: swatches with their words and counts, as many in a line as fit. */
function keyOf(entries: LegendEntry[], inner: number): Drawn {
  let [x, y] = [0, 0];
  const node: ReactNode[] = entries.map(({ fill, label, count }) => {
    const words = textWidth(label, 14);
    const numbers = count === undefined ? 0 : textWidth(count, 14) + 7;
    const width = 34 + words + numbers;
    if (x > 0 && x + width > inner) [x, y] = [0, y + 24];
    const at = x;
    x += width + 20;
    const donor = fill === "donor-country";
    return (
      <g key={fill} transform={`translate(${round(at)} ${y})`}>
        <rect
          x=".5"
          y="3"
          width="25"
          height="14"
          fill={paint(fill, "key")}
          stroke={donor ? "var(--accent)" : "var(--edge)"}
          strokeWidth={donor ? 2 : undefined}
        />
        <Line x={34} y={15} size={14}>
          {label}
        </Line>
        {count !== undefined && (
          <Line x={41 + words} y={15} size={14} fill="var(--ink-3)">
            {count}
          </Line>
        )}
      </g>
    );
  });
  return {
    height: entries.length > 0 ? y + 22 : 0,
    node: (
      <>
        <Patterns names={entries.map(({ fill }) => fill)} scope="key" />
        {node}
      </>
    ),
  };
}

function footOf({ source, badge, shows }: ChartFileProps, inner: number): Drawn {
  const lines = shows.source ? wrap(source, 12.5, inner) : [];
  const sourceTop = lines.length > 0 ? 8 : 0;
  const badgeTop = sourceTop + lines.length * 17 + 8;
  const nameWidth = textWidth(badge.name, 13.5, 600);
  const besides = 26 + nameWidth + 12 + textWidth(badge.text, 12.5) <= inner;
  const text = besides ? [badge.text] : wrap(badge.text, 12.5, inner - 26);
  return {
    height: badgeTop + (besides ? 20 : 20 + text.length * 17),
    node: (
      <>
        <path d={`M0 .5H${inner}`} stroke="var(--line)" />
        <Lines lines={lines} leading={17} x={0} y={sourceTop + 12} size={12.5} fill="var(--ink-3)" />
        <g transform={`translate(0 ${badgeTop})`}>
          <path d="M0 1h8v8H0z" fill="var(--seq-1)" />
          <path d="M9.5 1h8v8h-8z" fill="var(--seq-2)" />
          <path d="M0 10.5h8v8H0z" fill="var(--done)" />
          <path d="M9.5 10.5h8v8h-8z" fill="var(--accent)" />
          <Line x={26} y={14.5} size={13.5} weight={600}>
            {badge.name}
          </Line>
          <Lines
            lines={text}
            leading={17}
            x={besides ? 26 + nameWidth + 12 : 26}
            y={besides ? 14.5 : 33}
            size={12.5}
            fill="var(--ink-3)"
          />
        </g>
      </>
    ),
  };
}
