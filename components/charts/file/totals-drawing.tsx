import { countScale, stepPath, type YearCount } from "../steps/layout";
import { spread, strokes, type TotalsProps } from "../totals/totals";
import type { Drawn, Room } from "./drawing";
import { textWidth } from "./metrics";
import { Line, round } from "./text";

export type TotalsFileProps = TotalsProps & {
  /** What is read out for one year of a line. */
  yearTitle: (id: string, year: YearCount) => string;
};

const top = 26;
const left = 34;

/** Running totals by calendar year, one line each with its name and last value at its end. */
export function drawTotals({ scale, series, window, yearTitle }: TotalsFileProps, { width, height }: Room): Drawn {
  const right = Math.max(...series.map((one) => textWidth(one.label, 14, 600))) + 10;
  const plot = { width: width - left - right, height: Math.max(140, Math.min(300, (height ?? 356) - 56)) };
  const px = (percent: number) => round(left + (plot.width * percent) / 100);
  const { top: highest, ticks } = countScale(Math.max(...series.map(({ years }) => years.at(-1)?.total ?? 0)));
  const y = (value: number) => round(top + plot.height * (1 - value / highest));
  const shaded = scale.span(window.start, window.end);
  const every = plot.width < 460 ? 20 : 10;
  const ends = spread(
    series.map(({ years }) => y(years.at(-1)?.total ?? 0)),
    18,
  );
  return {
    height: top + plot.height + 28,
    node: (
      <>
        <rect
          x={px(shaded.x)}
          y={top}
          width={round((plot.width * shaded.width) / 100)}
          height={plot.height}
          fill="var(--window)"
        />
        <Line x={px(shaded.x + shaded.width)} y={14} anchor="end" fill="var(--ink-3)">
          {window.label}
        </Line>
        {ticks.map((tick) => (
          <g key={tick}>
            <Line x={left - 6} y={y(tick) + 4} anchor="end" fill="var(--ink-3)">
              {String(tick)}
            </Line>
            <path d={`M${left} ${y(tick)}H${left + plot.width}`} stroke={tick === 0 ? "var(--edge)" : "var(--line)"} />
          </g>
        ))}
        {scale.years
          .filter((year) => year % every === 0)
          .map((year) => (
            <Line
              key={year}
              x={px(scale.at(`${year}-01-01`))}
              y={top + plot.height + 20}
              anchor="middle"
              fill="var(--ink-3)"
            >
              {String(year)}
            </Line>
          ))}
        {series.map((one, index) => (
          <g key={one.id}>
            <path
              transform={`translate(${left} ${top})`}
              d={stepPath(one.years, highest, plot.width, plot.height)}
              fill="none"
              {...strokes[index % strokes.length]}
            />
            {one.years
              .filter(({ dated, yearOnly }) => dated + yearOnly > 0)
              .map((year) => {
                const span = scale.span(String(year.year));
                return (
                  <rect
                    key={year.year}
                    x={px(span.x)}
                    y={y(year.total) - 6}
                    width={round((plot.width * span.width) / 100)}
                    height="12"
                    fill="none"
                    pointerEvents="all"
                  >
                    <title>{yearTitle(one.id, year)}</title>
                  </rect>
                );
              })}
            <Line
              x={left + plot.width + 8}
              y={(ends[index] ?? 0) + 5}
              size={14}
              weight={600}
              fill={strokes[index % strokes.length]?.stroke}
            >
              {one.label}
            </Line>
          </g>
        ))}
      </>
    ),
  };
}
