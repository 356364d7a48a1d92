import type { ComponentProps } from "react";
import type { SpanRows } from "../membership/span-rows";
import type { FillName } from "../pattern";
import type { Spans } from "../spans/spans";
import type { TimeScale } from "../timeline/time-scale";
import type { Drawn, Room } from "./drawing";
import { wrap } from "./metrics";
import { Patterns, paint } from "./paint";
import { Line, Lines, round } from "./text";

export type SpansProps = Pick<ComponentProps<typeof Spans>, "scale" | "groups" | "window">;
export type StretchesProps = Pick<ComponentProps<typeof SpanRows>, "scale" | "rows" | "window">;

type Bar = { x: number; width: number; fill: FillName };
type Row = {
  id: string;
  label: string;
  title: string;
  bars: Bar[];
  open?: { before: boolean; after: boolean };
  heading?: string;
};

/** Spans of projects: a bar as long as its dates say, a dashed line where an end is not stated. */
export function drawSpans({ scale, groups, window }: SpansProps, room: Room): Drawn {
  const rows = groups.flatMap((group) =>
    group.rows.map(({ id, label, title, start, end, fill }, index): Row => {
      const span = start && end ? scale.span(start, end) : scale.span(start ?? end ?? "");
      const open = { before: start === null, after: end === null };
      return { id, label, title, bars: [{ ...span, fill }], open, ...(index === 0 ? { heading: group.title } : {}) };
    }),
  );
  return drawRows(rows, scale, window, room, 1);
}

/** Stretches of time in classes, one row for each thing. */
export function drawStretches({ scale, rows, window }: StretchesProps, room: Room): Drawn {
  const drawn = rows.map(({ id, label, text, stretches }): Row => {
    const bars = stretches.map(({ from, to, fill }) => ({
      x: scale.at(from),
      width: scale.at(to) - scale.at(from),
      fill,
    }));
    return { id, label, title: text, bars };
  });
  return drawRows(drawn, scale, window, room, 10);
}

function drawRows(
  rows: Row[],
  scale: TimeScale,
  window: { start: string; end: string },
  { width }: Room,
  step: number,
): Drawn {
  const beside = width >= 560;
  const longest = Math.max(...rows.map(({ label }) => label.length));
  const left = beside ? Math.round(longest < 12 ? 80 : width * 0.34) : 0;
  const plot = width - left;
  const px = (percent: number) => round(left + (plot * percent) / 100);
  const shaded = scale.span(window.start, window.end);
  const every = step * Math.ceil(40 / Math.max(1, (plot / scale.years.length) * step));
  const ticks = scale.years.filter((year) => year % every === 0);
  let y = 24;
  const drawn = rows.map((row) => {
    const name = wrap(row.label, 14, beside ? left - 16 : width);
    const headTop = y;
    if (row.heading) y += 30;
    const top = y + (beside ? 0 : name.length * 18);
    const height = beside ? Math.max(26, name.length * 18 + 8) : name.length * 18 + 28;
    const bottom = y + height;
    const middle = round((top + bottom) / 2);
    const node = (
      <g key={row.id}>
        <title>{row.title}</title>
        {row.heading && (
          <Line x={0} y={headTop + 21} size={14} weight={600}>
            {row.heading}
          </Line>
        )}
        <rect
          x={px(shaded.x)}
          y={top}
          width={round((plot * shaded.width) / 100)}
          height={bottom - top}
          fill="var(--window)"
        />
        {ticks.map((year) => (
          <path key={year} d={`M${px(scale.at(`${year}-01-01`))} ${top}V${bottom}`} stroke="var(--line)" />
        ))}
        <Lines lines={name} leading={18} x={0} y={y + 18} size={14} />
        {row.open?.before && (
          <path d={`M${left} ${middle}H${px(row.bars[0]?.x ?? 0)}`} stroke="var(--ink-3)" strokeDasharray="4 3" />
        )}
        {row.open?.after && (
          <path
            d={`M${px((row.bars[0]?.x ?? 0) + (row.bars[0]?.width ?? 0))} ${middle}H${width}`}
            stroke="var(--ink-3)"
            strokeDasharray="4 3"
          />
        )}
        {row.bars.map(({ x, width: share, fill }) => (
          <rect
            key={`${fill}${x}`}
            x={px(x)}
            y={middle - 7}
            width={Math.max(3, round((plot * share) / 100))}
            height={14}
            fill={paint(fill)}
            stroke={row.open ? "var(--edge)" : "var(--done)"}
          />
        ))}
        <path d={`M0 ${bottom}H${width}`} stroke="var(--line)" />
      </g>
    );
    y = bottom;
    return node;
  });
  return {
    height: y + 4,
    node: (
      <>
        <Patterns names={rows.flatMap(({ bars }) => bars.map(({ fill }) => fill))} />
        {ticks.map((year) => (
          <Line
            key={year}
            x={px(scale.at(`${year}-${step === 1 ? "07-02" : "01-01"}`))}
            y={15}
            anchor="middle"
            fill="var(--ink-3)"
          >
            {String(year)}
          </Line>
        ))}
        {drawn}
      </>
    ),
  };
}
