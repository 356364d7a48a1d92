import type { TimeScale } from "../timeline/time-scale";
import { countScale, plot, stepPath, stepY, type YearCount } from "./layout";

export type StepMarker = { day: string; label: string; note?: string };

type StepsProps = {
  id: string;
  scale: TimeScale;
  years: YearCount[];
  /** The day asked for, with its value in words. */
  at: { day: string; value: number; label: string };
  window: { start: string; end: string; label: string; note: string };
  /** Last day that the sources cover: the line is dashed after it. */
  readTo: string;
  /** General entry into force. */
  inForce: StepMarker;
  end: { label: string; note: string };
  perYear: { label: string; note: string };
  /** What is read out for one year's bar. */
  yearLabel: (year: YearCount) => string;
  yearHref: (year: number) => string;
  /** What kind of drawing a screen reader says it is, in the reader's language. */
  kind?: string;
  labelledBy: string;
  describedBy: string;
};

const axisY = plot.top + plot.height + plot.gap + plot.bars;
const total = axisY + 24;

/**
 * A running total as steps by calendar year, over bars of each year (hollow where only the year is known). Horizontal places
 * are percentages of the plot and the line is stretched with it, so letters keep their size at any width.
 */
export function Steps(props: StepsProps) {
  const { id, scale, years, at, window, readTo, inForce, end, perYear } = props;
  const highest = years.at(-1)?.total ?? 0;
  const { top, ticks } = countScale(highest);
  const y = (value: number) => stepY(value, top);
  const shaded = scale.span(window.start, window.end);
  const drawn = years.filter(({ year }) => year <= Number(readTo.slice(0, 4)));
  const drawnWidth = (100 * drawn.length) / years.length;
  const atX = scale.at(at.day);
  const atLeft = atX > 35;
  const inForceX = scale.at(inForce.day);
  const inForcePlace = placeOf(inForceX, 35);
  const path = stepPath(drawn, top, drawnWidth, 100);
  return (
    <div className="steps" id={id}>
      <svg className="chart ticks" width="34" height={total} aria-hidden="true">
        {ticks.map((tick) => (
          <text key={tick} className="quiet" x="30" y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        ))}
      </svg>
      <svg
        className="chart"
        width="100%"
        height={total}
        role="group"
        aria-roledescription={props.kind}
        aria-labelledby={props.labelledBy}
        aria-describedby={props.describedBy}
      >
        <rect
          x={`${shaded.x}%`}
          width={`${shaded.width}%`}
          y={plot.top}
          height={axisY - plot.top}
          fill="var(--window)"
        />
        <text className="strong wide-only" x={`${shaded.x}%`} dx="-6" y="14" textAnchor="end">
          {window.label}
        </text>
        <text className="quiet wide-only" x={`${shaded.x}%`} dx="-6" y="30" textAnchor="end">
          {window.note}
        </text>
        {ticks.map((tick) => (
          <line key={tick} className="gridline" x2="100%" y1={y(tick)} y2={y(tick)} />
        ))}
        <svg
          x="0"
          y={plot.top}
          width="100%"
          height={plot.height}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path className="step-area" d={`${path}V100H0z`} />
          <path className="step-line" d={path} vectorEffect="non-scaling-stroke" />
          <path
            className="step-line after"
            d={`M${drawnWidth} ${100 - (100 * highest) / top}H100`}
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        <line className="entry" x1={`${inForceX}%`} x2={`${inForceX}%`} y1={plot.top + 74} y2={y(0)} />
        <text className="strong" {...inForcePlace} y={plot.top + 52}>
          {inForce.label}
        </text>
        <text className="quiet" {...inForcePlace} y={plot.top + 68}>
          {inForce.note}
        </text>
        {years.map((count) => (
          <YearBar key={count.year} count={count} {...props} />
        ))}
        <line className="axis" x2="100%" y1={axisY} y2={axisY} />
        {years
          .filter(({ year }) => year % 10 === 0)
          .map(({ year }) => (
            <text
              key={year}
              className={year % 20 === 0 ? "quiet" : "quiet wide-only"}
              {...placeOf(scale.at(`${year}-01-01`), 6)}
              y={axisY + 18}
            >
              {year}
            </text>
          ))}
        {/* Its words stand between the plot and the bars, where no other words come. */}
        <g className="asked" data-top={top}>
          <line x1={`${atX}%`} x2={`${atX}%`} y1={plot.top} y2={axisY} />
          <circle cx={`${atX}%`} cy={y(at.value)} r="5" />
          <text
            className="strong accent"
            x={`${atX}%`}
            dx={atLeft ? -8 : 8}
            y={y(0) + 18}
            textAnchor={atLeft ? "end" : "start"}
          >
            {at.label}
          </text>
        </g>
      </svg>
      <p className="steps-end">
        <strong>{end.label}</strong> <span className="quiet">{end.note}</span>
        <br />
        <strong>{perYear.label}</strong> <span className="quiet">{perYear.note}</span>
      </p>
    </div>
  );
}

/** Words are centred on their place; within `edge` per cent of a side of the drawing they begin or end there, so that nothing is cut. */
function placeOf(x: number, edge: number) {
  return {
    x: `${x}%`,
    textAnchor: x < edge ? ("start" as const) : x > 100 - edge ? ("end" as const) : ("middle" as const),
  };
}

/** One year's registrations as a bar that links to the map at the end of that year. */
function YearBar({ count, years, scale, yearLabel, yearHref }: StepsProps & { count: YearCount }) {
  const sum = count.dated + count.yearOnly;
  if (sum === 0) return null;
  const most = Math.max(...years.map(({ dated, yearOnly }) => dated + yearOnly));
  const unit = plot.bars / most;
  const { x, width } = scale.span(String(count.year));
  const label = yearLabel(count);
  return (
    <a href={yearHref(count.year)} data-live>
      <title>{label}</title>
      <rect x={`${x}%`} width={`${width}%`} y={axisY - plot.bars} height={plot.bars} fill="transparent" />
      {count.dated > 0 && (
        <rect
          className="year-bar"
          x={`${x + width * 0.1}%`}
          width={`${width * 0.8}%`}
          y={axisY - count.dated * unit}
          height={count.dated * unit}
        />
      )}
      {count.yearOnly > 0 && (
        <rect
          className="year-bar hollow"
          x={`${x + width * 0.1}%`}
          width={`${width * 0.8}%`}
          y={axisY - sum * unit}
          height={count.yearOnly * unit}
        />
      )}
      {count.credited > 0 && <circle className="credited" cx={`${x + width / 2}%`} cy={axisY - sum * unit - 6} r="3" />}
    </a>
  );
}
