import type { Reader } from "@/data/messages/reader";
import type { Status } from "@/data/schema";
import { roundPercent } from "../round-percent";

export type StatusCount = { status: Status; count: number; href: string; label: string };

/**
 * One row of a progress chart: records by status as lengths on a scale that all rows share. `total` is the longest row of
 * the chart. Lengths are percentages of the width, so text keeps its size at any width. Each segment is a link to its list.
 */
export function StatusBar({ reader, counts, total }: { reader: Reader; counts: StatusCount[]; total: number }) {
  const drawn = counts.filter(({ count }) => count > 0);
  // The last tenth of the width is kept for the number that stands outside.
  const unit = 90 / Math.max(total, 1);
  let start = 0;
  return (
    <svg className="chart status-bar" height="24" width="100%" role="group">
      {drawn.map(({ status, count, href, label }, index) => {
        const x = start;
        const width = roundPercent(count * unit);
        start = roundPercent(start + width);
        const outside = index === drawn.length - 1 && width < 6;
        return (
          <a key={status} href={href} aria-label={label}>
            <rect x={`${x}%`} y="2" width={`${width}%`} height="20" className={`fill-${status}`} stroke="var(--done)" />
            <CountLabel x={outside ? x + width : x + width / 2} outside={outside} solid={status === "completed"}>
              {reader.number(count)}
            </CountLabel>
          </a>
        );
      })}
    </svg>
  );
}

type CountLabelProps = { x: number; outside: boolean; solid: boolean; children: string };

/** A number on its segment: on a plain plate over a pattern, in the ground's colour over a solid, beside a short last one. */
function CountLabel({ x, outside, solid, children }: CountLabelProps) {
  if (outside)
    return (
      <text x={`${x}%`} dx="6" y="17" className="strong">
        {children}
      </text>
    );
  const plate = children.length * 7.5 + 5;
  return (
    <>
      {!solid && (
        <rect
          x={`${x}%`}
          y="4.5"
          width={plate}
          height="15"
          style={{ translate: `${-plate / 2}px` }}
          fill="var(--paper)"
        />
      )}
      <text
        x={`${x}%`}
        y="17"
        textAnchor="middle"
        className="strong"
        style={solid ? { fill: "var(--on-done)" } : undefined}
      >
        {children}
      </text>
    </>
  );
}
