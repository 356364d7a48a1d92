import { countScale, stepPath, type YearCount } from "../steps/layout";
import type { TimeScale } from "../timeline/time-scale";

export type TotalsProps = {
  scale: TimeScale;
  series: { id: string /** Its name with its last value. */; label: string; years: YearCount[] }[];
  window: { start: string; end: string; label: string };
  labelledBy?: string;
  describedBy?: string;
};

/** How each line is drawn, so that no two depend on colour alone. */
export const strokes = [
  { stroke: "var(--done)", strokeWidth: 2.4 },
  { stroke: "var(--ink)", strokeWidth: 2, strokeDasharray: "7 3" },
  { stroke: "var(--accent)", strokeWidth: 2, strokeDasharray: "2 3" },
];

/** Moves places apart so that no two are nearer than `gap`, keeping their order. */
export function spread(places: readonly number[], gap: number): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  order.forEach((one, index) => {
    const before = order[index - 1];
    if (before && one.place - before.place < gap) one.place = before.place + gap;
  });
  return order.toSorted((a, b) => a.index - b.index).map(({ place }) => place);
}

const top = 26;
const height = 260;

/** Running totals by calendar year, one line each, named at its end. Letters keep their size at any width. */
export function Totals({ scale, series, window, labelledBy, describedBy }: TotalsProps) {
  const { top: highest, ticks } = countScale(Math.max(...series.map(({ years }) => years.at(-1)?.total ?? 0)));
  const y = (value: number) => top + height * (1 - value / highest);
  const shaded = scale.span(window.start, window.end);
  const ends = spread(
    series.map(({ years }) => y(years.at(-1)?.total ?? 0)),
    18,
  );
  return (
    <div className="totals">
      <svg className="chart" width="34" height={top + height + 24} aria-hidden="true">
        {ticks.map((tick) => (
          <text key={tick} className="quiet" x="30" y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        ))}
      </svg>
      <svg
        className="chart"
        width="100%"
        height={top + height + 24}
        role="img"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
      >
        <rect x={`${shaded.x}%`} width={`${shaded.width}%`} y={top} height={height} fill="var(--window)" />
        <text className="quiet" x={`${shaded.x + shaded.width}%`} y="14" textAnchor="end">
          {window.label}
        </text>
        {ticks.map((tick) => (
          <line key={tick} className={tick === 0 ? "axis" : "gridline"} x2="100%" y1={y(tick)} y2={y(tick)} />
        ))}
        <svg
          x="0"
          y={top}
          width="100%"
          height={height}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {series.map(({ id, years }, index) => (
            <path
              key={id}
              d={stepPath(years, highest, 100, 100)}
              fill="none"
              vectorEffect="non-scaling-stroke"
              {...strokes[index % strokes.length]}
            />
          ))}
        </svg>
        {scale.years
          .filter((year) => year % 20 === 0)
          .map((year) => (
            <text
              key={year}
              className="quiet"
              x={`${scale.at(`${year}-01-01`)}%`}
              y={top + height + 18}
              textAnchor="middle"
            >
              {year}
            </text>
          ))}
      </svg>
      <svg className="chart" width="92" height={top + height + 24} aria-hidden="true">
        {series.map((one, index) => (
          <text
            key={one.id}
            className="strong"
            x="4"
            y={(ends[index] ?? 0) + 5}
            style={{ fill: strokes[index % strokes.length]?.stroke }}
          >
            {one.label}
          </text>
        ))}
      </svg>
    </div>
  );
}
