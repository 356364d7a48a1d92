import { type FillName, Fills } from "../pattern";
import type { TimeScale } from "../timeline/time-scale";
import type { Stretch } from "./spans";

export type SpanRow = {
  id: string;
  label: string;
  href?: string /** What is read out. */;
  text: string;
  stretches: Stretch[];
};

type SpanRowsProps = {
  id: string;
  scale: TimeScale;
  rows: SpanRow[];
  /** Reporting window, shaded. */
  window: { start: string; end: string };
};

const rowHeight = 26;
const barHeight = 14;

/** Rows of stretches of time on one scale: name at the left, a bar as long as the fact lasted. Empty rows keep their line. */
export function SpanRows({ id, scale, rows, window }: SpanRowsProps) {
  const shaded = scale.span(window.start, window.end);
  const names = [...new Set(rows.flatMap(({ stretches }) => stretches.map(({ fill }) => fill)))] satisfies FillName[];
  const every = scale.years.length > 40 ? 20 : 10;
  const decades = scale.years.filter((year) => year % every === 0);
  return (
    <div className="span-rows" id={id}>
      <svg width="0" height="0" className="visually-hidden" aria-hidden="true">
        <Fills id={id} names={names} />
      </svg>
      {rows.map(({ id: row, label, href, text, stretches }) => (
        <div key={row}>
          <span>{href ? <a href={href}>{label}</a> : label}</span>
          <svg className="chart" width="100%" height={rowHeight} role="img" aria-label={text}>
            <rect x={`${shaded.x}%`} width={`${shaded.width}%`} height={rowHeight} fill="var(--window)" />
            <line className="gridline" x2="100%" y1={rowHeight / 2} y2={rowHeight / 2} />
            {stretches.map(({ from, to, fill }) => (
              <rect
                key={`${from}${fill}`}
                x={`${scale.at(from)}%`}
                y={(rowHeight - barHeight) / 2}
                height={barHeight}
                style={{ width: `max(2px,${scale.at(to) - scale.at(from)}%)` }}
                className={`fill-${fill}`}
                stroke="var(--done)"
              />
            ))}
          </svg>
        </div>
      ))}
      <div>
        <span />
        <svg className="chart" width="100%" height="22" aria-hidden="true">
          <line className="axis" x2="100%" />
          {decades.map((year) => (
            <text key={year} className="quiet" x={`${scale.at(`${year}-01-01`)}%`} y="17" textAnchor="middle">
              {year}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}
