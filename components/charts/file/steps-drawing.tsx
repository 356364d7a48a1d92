import type { ComponentProps } from "react";
import { countScale, plot, stepPath, stepY } from "../steps/layout";
import type { Steps } from "../steps/steps";
import type { Drawn, Room } from "./drawing";
import { textWidth, wrap } from "./metrics";
import { Line, Lines, round } from "./text";

export type StepsProps = Omit<ComponentProps<typeof Steps>, "id" | "labelledBy" | "describedBy" | "yearHref">;

const axisY = plot.top + plot.height + plot.gap + plot.bars;
/** Room of the numbers at the left. */
const left = 34;

/** A running total as steps by calendar year over bars of each year, hollow where only the year is known. */
export function drawSteps(
  { scale, years, at, window, readTo, inForce, end, perYear, yearLabel }: StepsProps,
  room: Room,
): Drawn {
  const width = room.width - left - 6;
  const px = (percent: number) => round(left + (width * percent) / 100);
  const highest = years.at(-1)?.total ?? 0;
  const { top, ticks } = countScale(highest);
  const y = (value: number) => round(stepY(value, top));
  const shaded = scale.span(window.start, window.end);
  const drawn = years.filter(({ year }) => year <= Number(readTo.slice(0, 4)));
  const drawnWidth = (width * drawn.length) / years.length;
  const path = stepPath(drawn, top, drawnWidth, plot.height);
  const most = Math.max(1, ...years.map(({ dated, yearOnly }) => dated + yearOnly));
  const wide = room.width >= 560;
  const notes = [
    ...wrap(`${end.label} – ${end.note}`, 13, room.width),
    ...wrap(`${perYear.label} – ${perYear.note}`, 13, room.width),
  ];
  const atX = px(scale.at(at.day));
  const labelWidth = textWidth(at.label, 13, 600) + 12;
  const atLeft = atX + labelWidth > room.width;
  // The line falls towards the left: a label there goes below the lowest step that it passes.
  const passed = years[Math.max(0, Math.floor(((atX - labelWidth - left) / width) * years.length))]?.total ?? 0;
  const labelY = y(atLeft ? Math.min(passed, at.value) : at.value) + 22;
  const entry = { x: px(scale.at(inForce.day)), late: scale.at(inForce.day) > 50 };
  const entryText = { x: entry.x + (entry.late ? -6 : 6), anchor: entry.late ? ("end" as const) : ("start" as const) };
  return {
    height: axisY + 40 + notes.length * 18,
    node: (
      <>
        <rect
          x={px(shaded.x)}
          y={plot.top}
          width={round((width * shaded.width) / 100)}
          height={axisY - plot.top}
          fill="var(--window)"
        />
        {wide && (
          <>
            <Line x={px(shaded.x) - 6} y={14} weight={600} anchor="end">
              {window.label}
            </Line>
            <Line x={px(shaded.x) - 6} y={30} anchor="end" fill="var(--ink-3)">
              {window.note}
            </Line>
          </>
        )}
        {ticks.map((tick) => (
          <g key={tick}>
            <Line x={left - 4} y={y(tick) + 4} anchor="end" fill="var(--ink-3)">
              {String(tick)}
            </Line>
            <path d={`M${left} ${y(tick)}H${left + width}`} stroke="var(--line)" />
          </g>
        ))}
        <g transform={`translate(${left} ${plot.top})`}>
          <path d={`${path}V${plot.height}H0z`} fill="var(--seq-1)" fillOpacity={0.45} />
          <path d={path} fill="none" stroke="var(--done)" strokeWidth={2.2} />
          <path
            d={`M${round(drawnWidth)} ${round(y(highest) - plot.top)}H${width}`}
            stroke="var(--done)"
            strokeWidth={2}
            strokeDasharray="4 4"
            fill="none"
          />
        </g>
        <path d={`M${entry.x} ${plot.top + 70}V${y(0)}`} stroke="var(--edge)" strokeDasharray="3 3" />
        <Line {...entryText} y={plot.top + 66} weight={600} halo="var(--paper)">
          {inForce.label}
        </Line>
        <Line {...entryText} y={plot.top + 82} fill="var(--ink-3)" halo="var(--paper)">
          {inForce.note ?? ""}
        </Line>
        {years.map((count) => {
          const unit = plot.bars / most;
          const span = scale.span(String(count.year));
          const bar = { x: px(span.x + span.width * 0.1), width: round((width * span.width * 0.8) / 100) };
          const sum = count.dated + count.yearOnly;
          if (sum === 0) return null;
          return (
            <g key={count.year}>
              <title>{yearLabel(count)}</title>
              {count.dated > 0 && (
                <rect
                  {...bar}
                  y={round(axisY - count.dated * unit)}
                  height={round(count.dated * unit)}
                  fill="var(--done)"
                />
              )}
              {count.yearOnly > 0 && (
                <rect
                  {...bar}
                  y={round(axisY - sum * unit)}
                  height={round(count.yearOnly * unit)}
                  fill="var(--paper)"
                  stroke="var(--done)"
                />
              )}
              {count.credited > 0 && (
                <circle
                  cx={px(span.x + span.width / 2)}
                  cy={round(axisY - sum * unit - 6)}
                  r="3"
                  fill="var(--accent)"
                />
              )}
            </g>
          );
        })}
        <path d={`M${left} ${axisY}H${left + width}`} stroke="var(--edge)" />
        {years
          .filter(({ year }) => year % (wide ? 10 : 20) === 0)
          .map(({ year }) => (
            <Line key={year} x={px(scale.at(`${year}-01-01`))} y={axisY + 18} anchor="middle" fill="var(--ink-3)">
              {String(year)}
            </Line>
          ))}
        <path d={`M${atX} ${plot.top}V${axisY}`} stroke="var(--accent)" strokeWidth={1.5} />
        <circle cx={atX} cy={y(at.value)} r="5" fill="var(--accent)" />
        <Line
          x={atLeft ? atX - 8 : atX + 8}
          y={labelY}
          weight={600}
          fill="var(--accent)"
          anchor={atLeft ? "end" : "start"}
          halo="var(--paper)"
        >
          {at.label}
        </Line>
        <Lines lines={notes} leading={18} x={0} y={axisY + 46} fill="var(--ink-2)" />
      </>
    ),
  };
}
