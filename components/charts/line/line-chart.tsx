import { gridValues, type LinePoint, layoutLine, yearAt } from "./layout";

type LineChartProps = {
  points: LinePoint[];
  years: readonly [first: number, last: number];
  /** Greatest value of all charts that share the scale. */
  max: number;
  /** Points further apart than this many years are not joined. */
  gap: number;
  /** Years of the reporting window, shaded. */
  window: readonly [from: number, to: number];
  /** Writes a value beside its gridline or point. */
  write: (value: number) => string;
  /** What is read out: the series and how it goes. */
  label: string;
  /** A mark on every point: for series with few of them. */
  dots?: boolean;
};

const height = 132;
/** Room above the drawing for the label of the top gridline, below it for the years. */
const above = 22;
const below = 22;

/** One series over the years on a scale from zero. Its last value is written beside it. */
export function LineChart({ points, years, max, gap, window, write, label, dots: marked = false }: LineChartProps) {
  const grid = gridValues(max);
  const top = grid.at(-1) ?? 1;
  const { dots, segments } = layoutLine(points, { years, top, height }, gap);
  const last = dots.at(-1);
  const from = yearAt(window[0], years);
  const decades = years[1] - years[0] > 50 ? 20 : 10;
  const labels = Array.from({ length: years[1] - years[0] + 1 }, (_, index) => years[0] + index).filter(
    (year) => year % decades === 0,
  );
  return (
    <svg className="chart line-chart" width="100%" height={above + height + below} role="img" aria-label={label}>
      <rect
        x={`${from}%`}
        y={above}
        width={`${yearAt(window[1], years) - from}%`}
        height={height}
        fill="var(--window)"
      />
      {grid.map((value) => {
        const y = above + height * (1 - value / top);
        return <line key={value} className={value === 0 ? "axis" : "gridline"} x2="100%" y1={y} y2={y} />;
      })}
      {labels.map((year) => (
        <text key={year} className="quiet" x={`${yearAt(year, years)}%`} y={above + height + 17} textAnchor="middle">
          {year}
        </text>
      ))}
      <g className="line">
        {segments.map(([a, b]) => (
          <line key={b.year} x1={`${a.x}%`} y1={above + a.y} x2={`${b.x}%`} y2={above + b.y} />
        ))}
        {dots
          .filter((dot) => marked || dot === last || !segments.some((ends) => ends.includes(dot)))
          .map((dot) => (
            <circle key={dot.year} cx={`${dot.x}%`} cy={above + dot.y} r={dot === last ? 4 : 2.6} />
          ))}
      </g>
      {grid.slice(1).map((value) => (
        <text key={value} className="quiet halo" y={above + height * (1 - value / top) - 4}>
          {write(value)}
        </text>
      ))}
      {last && (
        <text className="strong halo" x={`${last.x}%`} dx={6} y={above + last.y - 9} textAnchor="end">
          {`${write(last.value)} (${last.year})`}
        </text>
      )}
    </svg>
  );
}
