import type { ReactNode } from "react";
import { roundPercent } from "@/components/charts/round-percent";

export type Column = { id: string; label: string; href: string };
export type ComparedRow = { id: string; label: string; href?: string; cells: ReactNode[]; total?: boolean };

type ComparedTableProps = { caption: string; measure: string; columns: Column[]; rows: ComparedRow[] };

/** Measures as rows, the compared as columns; `data-of` names the column where the screen has no room for the head. */
export function ComparedTable({ caption, measure, columns, rows }: ComparedTableProps) {
  return (
    <table className="compared">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{measure}</th>
          {columns.map(({ id, label, href }) => (
            <th key={id} scope="col">
              <a href={href}>{label}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, href, cells, total }) => (
          <tr key={id} className={total ? "total" : undefined}>
            <th scope="row">{href ? <a href={href}>{label}</a> : label}</th>
            {cells.map((cell, index) => (
              <td key={columns[index]?.id} data-of={columns[index]?.label}>
                <div>{cell}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CountProps = { value: number; max: number; href: string; label: string; text: string };

/** A number with a bar on the scale of its table; a dash for what is not named. */
export function Count({ value, max, href, label, text }: CountProps) {
  if (value === 0) return <span className="quiet">–</span>;
  return (
    <>
      <a href={href} aria-label={label}>
        {text}
      </a>
      <span className="track" aria-hidden="true">
        <i style={{ width: `${roundPercent((100 * value) / Math.max(max, 1))}%` }} />
      </span>
    </>
  );
}
