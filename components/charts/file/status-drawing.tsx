import type { FillName } from "../pattern";
import type { Drawn, Room } from "./drawing";
import { textWidth, wrap } from "./metrics";
import { Patterns, paint } from "./paint";
import { Line, Lines, round } from "./text";

export type StatusRow = {
  id: string;
  label: string;
  /** The row in words, with all its numbers. */
  title: string;
  parts: { fill: FillName; count: number; text: string }[];
};

const barHeight = 20;
const labelSize = 14;
const leading = 18;

/** Counts by status as lengths on one scale; `longest` is the total that fills it. Names stand above their bar where there is little room. */
export function drawStatusRows({ rows, longest }: { rows: StatusRow[]; longest: number }, { width }: Room): Drawn {
  const beside = width >= 560;
  const named = rows.length > 1;
  const left = named && beside ? Math.round(Math.min(300, width * 0.36)) : 0;
  const unit = ((width - left) * 0.93) / Math.max(longest, 1);
  let y = 0;
  const drawn = rows.map((row) => {
    const label = named ? wrap(row.label, labelSize, beside ? left - 16 : width) : [];
    const labelHeight = label.length * leading;
    const top = y + (beside ? Math.max(0, labelHeight - barHeight) / 2 : labelHeight + 2);
    const height = beside ? Math.max(labelHeight, barHeight) : labelHeight + 2 + barHeight;
    const node = (
      <g key={row.id}>
        <title>{row.title}</title>
        <Lines
          lines={label}
          leading={leading}
          x={0}
          y={y + (beside ? Math.max(0, barHeight - labelHeight) / 2 : 0) + 14}
          size={labelSize}
        />
        <Bar parts={row.parts} x={left} y={top} unit={unit} />
        {named && <path d={`M0 ${round(y + height + 6)}H${width}`} stroke="var(--line)" />}
      </g>
    );
    y += height + 13;
    return node;
  });
  return {
    height: y,
    node: (
      <>
        <Patterns names={rows.flatMap(({ parts }) => parts.map(({ fill }) => fill))} />
        {drawn}
      </>
    ),
  };
}

function Bar({ parts, x, y, unit }: { parts: StatusRow["parts"]; x: number; y: number; unit: number }) {
  const shown = parts.filter(({ count }) => count > 0);
  if (shown.length === 0)
    return (
      <Line x={x} y={y + 15} fill="var(--ink-3)">
        –
      </Line>
    );
  let start = x;
  return shown.map(({ fill, count, text }, index) => {
    const from = start;
    const width = count * unit;
    start += width;
    const room = textWidth(text, 13, 600) + 8;
    const outside = index === shown.length - 1 && width < room;
    const solid = fill === "completed";
    const middle = from + width / 2;
    return (
      <g key={fill}>
        <rect x={round(from)} y={y} width={round(width)} height={barHeight} fill={paint(fill)} stroke="var(--done)" />
        {!outside && !solid && (
          <rect x={round(middle - room / 2 + 1)} y={y + 2.5} width={round(room - 2)} height={15} fill="var(--paper)" />
        )}
        <Line
          x={outside ? start + 6 : middle}
          y={y + 14.5}
          weight={600}
          anchor={outside ? "start" : "middle"}
          fill={solid && !outside ? "var(--on-done)" : "var(--ink)"}
        >
          {text}
        </Line>
      </g>
    );
  });
}
