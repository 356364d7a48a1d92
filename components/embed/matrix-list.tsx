import type { ComponentProps } from "react";
import { type Matrix, squareSide } from "@/components/charts/matrix/matrix";

/** A matrix as lists, for a place too narrow for its columns: each row with the columns that have a number. */
export function MatrixList({ rows, columns, totalLabel }: ComponentProps<typeof Matrix>) {
  const max = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)));
  return (
    <ul className="matrix-list">
      {rows.map(({ id, label, href, note, cells, total }) => (
        <li key={id}>
          <p>
            <strong>{href ? <a href={href}>{label}</a> : label}</strong>
            {note && <span className="quiet small"> {note}</span>}
            {totalLabel !== undefined && <span className="total">{`${totalLabel} ${total ?? "–"}`}</span>}
          </p>
          <ul>
            {cells.flatMap((cell, index) =>
              cell.value
                ? [<Cell key={columns[index]?.id} {...cell} column={columns[index]?.label ?? ""} max={max} />]
                : [],
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}

type CellProps = { value: number | null; href?: string; column: string; max: number };

function Cell({ value, href, column, max }: CellProps) {
  const side = squareSide(value ?? 0, max);
  const words = (
    <>
      <svg width="20" height="20" aria-hidden="true">
        <rect x={20 - side} y={10 - side / 2} width={side} height={side} />
      </svg>
      <b>{value}</b> {column}
    </>
  );
  return <li>{href ? <a href={href}>{words}</a> : words}</li>;
}
