import { type FillName, FillPattern, fills, paintOf } from "../pattern";

export type LegendEntry = { fill: FillName; label: string; count?: string };

/**
 * The key of a drawing: one swatch per class, with the number of its members. Each entry takes the focus, so that hover,
 * keyboard and tap alike light up its class (the style sheet does it, without a script).
 */
export function Legend({ id, label, entries }: { id: string; label: string; entries: LegendEntry[] }) {
  return (
    <ul className="legend" aria-label={label} id={`${id}-legend`}>
      {entries.map(({ fill, label: text, count }) => (
        <li key={fill}>
          <button type="button" data-fill={fill}>
            <Swatch id={`${id}-key-${fill}`} fill={fill} />
            <span>
              {text}
              {count !== undefined && <span className="count">{` ${count}`}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A box filled as a class is. */
export function Swatch({ id, fill }: { id: string; fill: FillName }) {
  return (
    <svg viewBox="0 0 26 15" aria-hidden="true">
      <FillPattern id={id} fill={fills[fill]} />
      <path className={`fill-${fill}`} d="M.5 .5h25v14h-25z" fill={paintOf(id, fills[fill])} stroke="var(--edge)" />
    </svg>
  );
}
