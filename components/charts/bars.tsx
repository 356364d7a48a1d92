import { roundPercent } from "./round-percent";

export type Bar = { id: string; label: string; value: number; text: string; href: string };

/** Ranked bars as a list: name, number, and a length on a scale that starts at zero and ends at `max`. */
export function Bars({ bars, max, tone = "" }: { bars: Bar[]; max: number; tone?: "" | "done" }) {
  return (
    <ul className={`bars ${tone}`}>
      {bars.map(({ id, label, value, text, href }) => (
        <li key={id}>
          <a href={href}>{label}</a>
          <span className="value">{text}</span>
          <span className="track">
            <i style={{ width: `${roundPercent((100 * value) / Math.max(max, 1))}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
