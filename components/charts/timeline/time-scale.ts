import { firstDay, lastDay } from "@/data/queries/dates";
import type { PartialDate } from "@/data/schema/partial-date";
import { roundPercent } from "../round-percent";

const dayLength = 86_400_000;

/** A scale from days to percentages of the width, over whole calendar years. */
export type TimeScale = {
  years: number[];
  /** Position (0–100) at which a day begins. */
  at: (day: string) => number;
  /** Start and width (0–100) of the span that a date leaves open: a day, a month or a whole year. */
  span: (start: PartialDate, end?: PartialDate) => { x: number; width: number };
};

/** Returns the scale from 1 January of `firstYear` to 31 December of `lastYear`. */
export function timeScale(firstYear: number, lastYear: number): TimeScale {
  const from = Date.UTC(firstYear, 0, 1);
  const length = Date.UTC(lastYear + 1, 0, 1) - from;
  const at = (day: string, offset = 0) => {
    const share = (Date.parse(`${day}T00:00:00Z`) + offset - from) / length;
    return roundPercent(100 * Math.min(1, Math.max(0, share)));
  };
  return {
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index),
    at: (day) => at(day),
    span: (start, end = start) => {
      const x = at(firstDay(start));
      return { x, width: roundPercent(at(lastDay(end), dayLength) - x) };
    },
  };
}
