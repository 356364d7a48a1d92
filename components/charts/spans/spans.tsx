import { type FillName, Fills } from "../pattern";
import type { TimeScale } from "../timeline/time-scale";

export type SpanRow = {
  id: string;
  label: string;
  href: string;
  /** What is read out: name and period, with what is not known of it. */
  title: string;
  /** As exact as the source; null where it states none. At least one of the two is a date. */
  start: string | null;
  end: string | null;
  fill: FillName;
};

type SpansProps = {
  id: string;
  scale: TimeScale;
  groups: { id: string; title: string; rows: SpanRow[] }[];
  /** A period to shade, e.g. the one that a report covers. */
  window: { start: string; end: string };
};

const height = 22;

/**
 * Spans on a scale of years, one row each under its name. Where only one end is stated, its mark is as wide as the date is
 * vague and a dashed line runs on: no end is ever made up. Positions are percentages, so text keeps its size at any width.
 */
export function Spans({ id, scale, groups, window }: SpansProps) {
  const names = [...new Set(groups.flatMap(({ rows }) => rows.map(({ fill }) => fill)))];
  return (
    <div className="spans" id={`${id}-rows`}>
      <svg width="0" height="0" className="visually-hidden" aria-hidden="true">
        <Fills id={`${id}-rows`} names={names} />
      </svg>
      <div className="span-row" aria-hidden="true">
        <span />
        <svg className="chart" width="100%" height={height} aria-hidden="true">
          {scale.years.map((year) => (
            <text key={year} className="quiet" x={`${scale.at(`${year}-07-02`)}%`} y="15" textAnchor="middle">
              {year}
            </text>
          ))}
        </svg>
      </div>
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={`${id}-${group.id}`}>
          <h3 id={`${id}-${group.id}`}>{group.title}</h3>
          {group.rows.map((row) => (
            <div className="span-row" key={row.id}>
              <a href={row.href}>{row.label}</a>
              <SpanBar row={row} scale={scale} window={window} />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

function SpanBar({ row, scale, window }: { row: SpanRow; scale: TimeScale; window: SpansProps["window"] }) {
  const { start, end } = row;
  const known = start ?? end;
  if (known === null) return null;
  const shaded = scale.span(window.start, window.end);
  const { x, width } = start && end ? scale.span(start, end) : scale.span(known);
  return (
    <svg className="chart" width="100%" height={height} role="img" aria-label={row.title}>
      <title>{row.title}</title>
      <rect x={`${shaded.x}%`} width={`${shaded.width}%`} height={height} fill="var(--window)" />
      {scale.years.map((year) => (
        <line
          key={year}
          className="gridline"
          x1={`${scale.at(`${year}-01-01`)}%`}
          x2={`${scale.at(`${year}-01-01`)}%`}
          y2={height}
        />
      ))}
      {start === null && (
        <line className="open" x1="0" x2={`${x}%`} y1={height / 2} y2={height / 2} stroke="var(--ink-3)" />
      )}
      {end === null && (
        <line className="open" x1={`${x + width}%`} x2="100%" y1={height / 2} y2={height / 2} stroke="var(--ink-3)" />
      )}
      <rect
        x={`${x}%`}
        y="5"
        height={height - 10}
        style={{ width: `max(5px, ${width}%)` }}
        className={`fill-${row.fill}`}
        stroke="var(--edge)"
      />
    </svg>
  );
}
