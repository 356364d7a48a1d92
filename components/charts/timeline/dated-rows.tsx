import type { FillName } from "../pattern";
import { packLanes } from "./lanes";
import type { TimeScale } from "./time-scale";

export type DatedMark = {
  id: string;
  /** Name shown beside the mark; cut when long, whole in `title`. */
  label: string;
  /** Added to the label and never cut, e.g. "(3)" for a mark that stands for three. */
  more?: string;
  /** What is read out: name, date at its precision, status. */
  title: string;
  href: string;
  start: string;
  end: string | null;
  fill: FillName;
};

type RowProps = {
  /** What the row is named and what kind of drawing it is said to be, in the reader's language. */
  label?: string;
  kind?: string;
  scale: TimeScale;
  marks: DatedMark[];
  window: { start: string; end: string };
};

const laneHeight = 20;
/** Width of a letter in percent of a drawing about 900 px wide, where labels are shown. */
const letter = 0.7;
/** Percent between a mark and its label. */
const labelGap = 0.6;
const longestLabel = 56;

/**
 * One row of a timeline: a mark is as wide as its date is vague. A day is a thin solid bar, a month a block, a year alone a
 * hollow bar over the whole year. Positions are percentages, so the row fits any width without shrinking its text.
 */
export function DatedRow({ label: name, kind, scale, marks, window }: RowProps) {
  const placed = packLanes(
    marks.map((mark) => {
      const span = scale.span(mark.start, mark.end ?? mark.start);
      const label = labelWithin(mark, Math.max(span.x, 100 - span.x - span.width));
      return { ...mark, ...span, label, labelWidth: label.length * letter + labelGap };
    }),
  );
  const lanes = Math.max(1, ...placed.map(({ lane }) => lane + 1));
  const height = lanes * laneHeight + 6;
  const shaded = scale.span(window.start, window.end);
  return (
    <svg
      className="chart dated-row"
      width="100%"
      height={height}
      style={{ minHeight: height }}
      role="group"
      aria-label={name}
      aria-roledescription={kind}
    >
      <rect x={`${shaded.x}%`} width={`${shaded.width}%`} height="100%" fill="var(--window)" />
      {scale.years.map((year) => (
        <line
          key={year}
          className="gridline"
          x1={`${scale.at(`${year}-01-01`)}%`}
          x2={`${scale.at(`${year}-01-01`)}%`}
          y2="100%"
        />
      ))}
      {placed.map((mark) => (
        <Mark key={mark.id} {...mark} y={mark.lane * laneHeight + 3} />
      ))}
    </svg>
  );
}

type MarkProps = DatedMark & { x: number; width: number; y: number; labelLeft: boolean };

function Mark({ title, label, href, start, end, fill, x, width, y, labelLeft }: MarkProps) {
  const yearOnly = start.length === 4 && (end ?? start).length === 4;
  const height = yearOnly ? 8 : 14;
  // The narrowest marks are drawn wider than their span, so their label keeps more distance.
  const distance = width < 0.6 ? 9 : 5;
  return (
    <a href={href}>
      <title>{title}</title>
      <rect
        x={`${x}%`}
        y={y + (14 - height) / 2}
        width={`${width}%`}
        height={height}
        style={{ width: `max(5px, ${width}%)` }}
        className={yearOnly && fill === "completed" ? "hollow" : `fill-${fill}`}
        stroke="var(--done)"
      />
      <text
        className="row-label"
        x={`${labelLeft ? x : x + width}%`}
        dx={labelLeft ? -5 : distance}
        y={y + 11.5}
        textAnchor={labelLeft ? "end" : "start"}
      >
        {label}
      </text>
    </a>
  );
}

/** The label, cut at a word where neither side of the mark has `room` (percent of the width) for all of it. */
function labelWithin({ label, more }: DatedMark, room: number): string {
  const suffix = more ? ` ${more}` : "";
  const letters = Math.min(longestLabel, Math.floor((room - labelGap) / letter)) - suffix.length;
  if (label.length <= letters) return label + suffix;
  const cut = label.slice(0, Math.max(letters - 1, 8));
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 8)).replace(/[ ,;:]+$/, "")}…${suffix}`;
}
