export type MatrixCell = {
  /** How many; null or 0 when none is named, drawn as a dash. */
  value: number | null;
  /** The list behind the number. */
  href?: string;
  /** What is read out for the link: row, column and number. */
  label: string;
};

export type MatrixRow = {
  id: string;
  label: string;
  href?: string;
  /** A reservation about the row, shown small after its label. */
  note?: string;
  /** The row in question: washed, with darker squares. */
  focus?: boolean;
  /** One cell per column, in the order of `columns`. */
  cells: MatrixCell[];
  /** Not always the sum of the cells: one activity can stand in several columns. */
  total?: number;
};

export type MatrixProps = {
  /** Unique in the page. */
  id: string;
  caption: string;
  columns: { id: string; label: string; href?: string }[];
  rows: MatrixRow[];
  /** Head of the last column; without it no totals are shown. */
  totalLabel?: string;
  /** Head of the first column, e.g. "Donor". */
  rowLabel?: string;
};

/** Side of the largest square, in pixels. */
const largest = 20;

/**
 * Counts by row and column as squares whose area is the count, each with its number beside it. It is a table: the squares
 * only help the eye. All squares share one scale, set by the largest cell.
 */
export function Matrix({ id, caption, columns, rows, totalLabel, rowLabel }: MatrixProps) {
  const max = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)));
  const dimmed = rows.some(({ focus }) => focus);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-labelledby={`${id}-caption`}>
      <table className={dimmed ? "matrix dimmed" : "matrix"} id={id}>
        <caption className="visually-hidden" id={`${id}-caption`}>
          {caption}
        </caption>
        <thead>
          <tr>
            {rowLabel === undefined ? <td /> : <th scope="col">{rowLabel}</th>}
            {columns.map((column) => (
              <th key={column.id} scope="col" className="number">
                <Label {...column} />
              </th>
            ))}
            {totalLabel !== undefined && (
              <th scope="col" className="number">
                {totalLabel}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={row.focus ? "focus" : undefined}>
              <th scope="row">
                <Label {...row} />
                {row.note !== undefined && <span className="quiet small">{` ${row.note}`}</span>}
              </th>
              {row.cells.map((cell, index) => (
                <td key={columns[index]?.id} className="number">
                  <Cell {...cell} max={max} />
                </td>
              ))}
              {totalLabel !== undefined && <td className="number total">{row.total ?? "–"}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Label({ label, href }: { label: string; href?: string }) {
  return href === undefined ? label : <a href={href}>{label}</a>;
}

function Cell({ value, href, label, max }: MatrixCell & { max: number }) {
  if (!value) return <span className="quiet">–</span>;
  const side = squareSide(value, max);
  const content = (
    <>
      <svg width={side} height={side} aria-hidden="true">
        <rect width={side} height={side} />
      </svg>
      {value}
    </>
  );
  return href === undefined ? (
    <span className="cell">{content}</span>
  ) : (
    <a className="cell" href={href} aria-label={label}>
      {content}
    </a>
  );
}

/** Returns the side, in pixels to one decimal, of the square whose area stands for `value` when `max` fills the largest. */
export function squareSide(value: number, max: number): number {
  return Math.round(largest * Math.sqrt(value / max) * 10) / 10;
}
