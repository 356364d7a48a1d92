type Entry = { precision: "day" | "month" | "year"; label: string };

/** How a date's precision is drawn: a day as a thin bar, a month as a block, a year alone as a hollow bar. */
const shapes = { day: { width: 5, height: 14 }, month: { width: 16, height: 14 }, year: { width: 40, height: 8 } };

/** The key of a timeline's shapes; colours have a legend of their own. */
export function PrecisionKey({ label, entries }: { label: string; entries: Entry[] }) {
  return (
    <ul className="legend" aria-label={label}>
      {entries.map(({ precision, label: text }) => {
        const { width, height } = shapes[precision];
        return (
          <li key={precision} className="precision">
            <svg style={{ width: width + 1, height: 15 }} aria-hidden="true">
              <rect
                x=".5"
                y={(15 - height) / 2}
                width={width}
                height={height - 1}
                fill={precision === "year" ? "var(--paper)" : "var(--done)"}
                stroke="var(--done)"
              />
            </svg>
            {text}
          </li>
        );
      })}
    </ul>
  );
}
