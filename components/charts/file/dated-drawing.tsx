import type { DatedMark } from "../timeline/dated-rows";
import { packLanes } from "../timeline/lanes";
import type { TimeScale } from "../timeline/time-scale";
import type { Drawn, Room } from "./drawing";
import { cut, textWidth, wrap } from "./metrics";
import { Patterns, paint } from "./paint";
import { Line, Lines, round } from "./text";

export type DatedProps = {
  scale: TimeScale;
  window: { start: string; end: string };
  rows: { id: string; label: string; marks: DatedMark[]; undated: string }[];
  /** Head of the column of those without a date. */
  undated: string;
  /** What the shaded period is. */
  note: string;
};

const laneHeight = 20;
const right = 84;
const longestLabel = 260;

/** Dated marks in rows, each as wide as its date is vague; those without a date are counted at the right. */
export function drawDated({ scale, window, rows, undated, note }: DatedProps, { width }: Room): Drawn {
  const beside = width >= 720;
  const left = beside ? 190 : 0;
  const plot = width - left - (beside ? right : 0);
  const px = (percent: number) => round(left + (plot * percent) / 100);
  const shaded = scale.span(window.start, window.end);
  const every = plot / scale.years.length < 34 ? 2 : 1;
  // Without a column of its own, the head of those without a date stands above the years.
  const yearsY = beside ? 15 : 33;
  let y = yearsY + 11;
  const drawn = rows.map(({ id, label, marks, undated: count }) => {
    const placed = packLanes(
      marks.map((mark) => {
        const span = scale.span(mark.start, mark.end ?? mark.start);
        const suffix = mark.more ? ` ${mark.more}` : "";
        const wide = Math.max(span.width, 500 / plot);
        const room = Math.min(longestLabel, (plot * Math.max(span.x, 100 - span.x - wide)) / 100 - 14);
        const words = beside ? cut(mark.label, 12.5, room - textWidth(suffix, 12.5)) + suffix : "";
        return {
          ...mark,
          ...span,
          width: wide,
          words,
          labelWidth: words ? (100 * (textWidth(words, 12.5) + 10)) / plot : 0,
        };
      }),
    );
    const name = wrap(label, 14, beside ? left - 16 : width - right, 600);
    const top = y + (beside ? 4 : name.length * 18 + 4);
    const lanes = Math.max(1, ...placed.map(({ lane }) => lane + 1)) * laneHeight;
    const height = Math.max(lanes + top - y, name.length * 18) + 8;
    const node = (
      <g key={id}>
        <rect
          x={px(shaded.x)}
          y={top - 4}
          width={round((plot * shaded.width) / 100)}
          height={y + height - top + 4}
          fill="var(--window)"
        />
        {scale.years.map((year) => (
          <path
            key={year}
            d={`M${px(scale.at(`${year}-01-01`))} ${top - 4}V${round(y + height)}`}
            stroke="var(--line)"
          />
        ))}
        <Lines lines={name} leading={18} x={0} y={y + 18} size={14} weight={600} />
        <Line x={width} y={y + 18} anchor="end" fill="var(--ink-2)">
          {count}
        </Line>
        {placed.map((mark) => (
          <Mark
            key={mark.id}
            mark={mark}
            x={px(mark.x)}
            width={(plot * mark.width) / 100}
            y={top + mark.lane * laneHeight}
          />
        ))}
        <path d={`M0 ${round(y + height)}H${width}`} stroke="var(--line)" />
      </g>
    );
    y += height;
    return node;
  });
  const noteLines = wrap(note, 13, width);
  return {
    height: y + 8 + noteLines.length * 18,
    node: (
      <>
        <Patterns names={rows.flatMap(({ marks }) => marks.map(({ fill }) => fill))} />
        {scale.years
          .filter((_, index) => index % every === 0)
          .map((year) => (
            <Line key={year} x={px(scale.at(`${year}-07-02`))} y={yearsY} anchor="middle" fill="var(--ink-3)">
              {String(year)}
            </Line>
          ))}
        <Line x={width} y={15} anchor="end" fill="var(--ink-3)">
          {undated}
        </Line>
        {drawn}
        <Lines lines={noteLines} leading={18} x={0} y={y + 20} fill="var(--ink-2)" />
      </>
    ),
  };
}

type MarkProps = { mark: DatedMark & { words: string; labelLeft: boolean }; x: number; width: number; y: number };

function Mark({ mark: { title, words, start, end, fill, labelLeft }, x, width, y }: MarkProps) {
  const yearOnly = start.length === 4 && (end ?? start).length === 4;
  const height = yearOnly ? 8 : 14;
  return (
    <g>
      <title>{title}</title>
      <rect
        x={x}
        y={y + (14 - height) / 2}
        width={round(width)}
        height={height}
        fill={yearOnly && fill === "completed" ? "var(--paper)" : paint(fill)}
        stroke="var(--done)"
      />
      {words && (
        <Line x={labelLeft ? x - 5 : x + width + 5} y={y + 11.5} size={12.5} anchor={labelLeft ? "end" : "start"}>
          {words}
        </Line>
      )}
    </g>
  );
}
