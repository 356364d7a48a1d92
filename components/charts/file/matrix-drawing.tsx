import type { ComponentProps } from "react";
import { type Matrix, squareSide } from "../matrix/matrix";
import type { Drawn, Room } from "./drawing";
import { textWidth, wrap } from "./metrics";
import { Line, Lines, round } from "./text";

export type MatrixProps = Pick<ComponentProps<typeof Matrix>, "columns" | "rows" | "totalLabel">;

/** Counts by row and column as squares whose area is the count, each with its number; a list where there is no room for columns. */
export function drawMatrix(matrix: MatrixProps, room: Room): Drawn {
  return room.width < 560 ? drawList(matrix, room) : drawTable(matrix, room);
}

/** Each row as a list of its columns that have a number. */
function drawList({ columns, rows, totalLabel }: MatrixProps, { width }: Room): Drawn {
  const max = highest(rows);
  let y = 0;
  const node = rows.map((row) => {
    const top = y;
    const total = totalLabel === undefined ? "" : `${totalLabel} ${row.total ?? "–"}`;
    const name = wrap(row.note ? `${row.label} ${row.note}` : row.label, 14, width - textWidth(total, 13) - 12, 600);
    const cells = row.cells.flatMap(({ value, label }, index) =>
      value ? [{ value, title: label, column: columns[index]?.label ?? "" }] : [],
    );
    y += name.length * 18 + Math.max(1, cells.length) * 24 + 14;
    return (
      <g key={row.id}>
        <Lines lines={name} leading={18} x={0} y={top + 18} size={14} weight={600} />
        <Line x={width} y={top + 18} anchor="end" fill="var(--ink-2)">
          {total}
        </Line>
        {cells.length === 0 && (
          <Line x={52} y={top + name.length * 18 + 21} fill="var(--ink-3)">
            –
          </Line>
        )}
        {cells.map(({ value, title, column }, index) => {
          const middle = top + name.length * 18 + 18 + index * 24;
          return (
            <g key={column}>
              <title>{title}</title>
              <Cell value={value} max={max} x={42} y={middle} />
              <Line x={52} y={middle + 4.5}>
                {column}
              </Line>
            </g>
          );
        })}
        <path d={`M0 ${y}H${width}`} stroke="var(--line)" />
      </g>
    );
  });
  return { height: y + 4, node };
}

function highest(rows: MatrixProps["rows"]): number {
  return Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)));
}

function drawTable({ columns, rows, totalLabel }: MatrixProps, { width }: Room): Drawn {
  const heads = [...columns.map(({ label }) => label), ...(totalLabel === undefined ? [] : [totalLabel])];
  const max = highest(rows);
  const left = Math.round(width * 0.22);
  const cell = (width - left) / heads.length;
  const headSize = width < 700 ? 11.5 : 13;
  const headLines = heads.map((head) => wrap(head, headSize, cell - 8, 600));
  const headHeight = Math.max(...headLines.map(({ length }) => length)) * 16 + 8;
  let y = headHeight;
  const drawn = rows.map((row) => {
    const name = wrap(row.label, 14, left - 12);
    const note = row.note ? wrap(row.note, 12, left - 12) : [];
    const height = Math.max(34, name.length * 18 + note.length * 15 + 14);
    const middle = y + height / 2;
    const node = (
      <g key={row.id}>
        {row.focus && <rect y={y} width={width} height={height} fill="var(--accent-wash)" />}
        <Lines lines={name} leading={18} x={0} y={y + 21} size={14} weight={row.focus ? 600 : 400} />
        <Lines lines={note} leading={15} x={0} y={y + 21 + name.length * 18 - 2} size={12} fill="var(--ink-3)" />
        {row.cells.map(({ value, label }, index) => (
          <g key={columns[index]?.id}>
            {value ? <title>{label}</title> : null}
            <Cell value={value} max={max} x={left + (index + 1) * cell} y={middle} />
          </g>
        ))}
        {totalLabel !== undefined && (
          <Line x={width} y={round(middle + 4.5)} anchor="end" weight={600}>
            {String(row.total || "–")}
          </Line>
        )}
        <path d={`M0 ${round(y + height)}H${width}`} stroke="var(--line)" />
      </g>
    );
    y += height;
    return node;
  });
  return {
    height: y + 4,
    node: (
      <>
        {headLines.map((lines, index) => (
          <Lines
            key={heads[index]}
            lines={lines}
            leading={16}
            x={round(left + (index + 1) * cell)}
            y={headHeight - 10 - (lines.length - 1) * 16}
            size={headSize}
            weight={600}
            anchor="end"
          />
        ))}
        <path d={`M0 ${headHeight}H${width}`} stroke="var(--edge)" strokeWidth={2} />
        {drawn}
      </>
    ),
  };
}

function Cell({ value, max, x, y }: { value: number | null; max: number; x: number; y: number }) {
  if (!value)
    return (
      <Line x={x} y={y + 4.5} anchor="end" fill="var(--ink-3)">
        –
      </Line>
    );
  const side = squareSide(value, max);
  return (
    <>
      <rect x={round(x - 22 - side)} y={round(y - side / 2)} width={side} height={side} fill="var(--done)" />
      <Line x={x} y={y + 4.5} anchor="end">
        {String(value)}
      </Line>
    </>
  );
}
