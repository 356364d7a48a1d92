import { lastDay } from "@/data/queries/dates";
import type { PartialDate } from "@/data/schema/partial-date";

/** One registration: its date as the source gives it, and whether a report credits support for it. */
export type Registration = { date: PartialDate; credited: boolean };

export type YearCount = {
  year: number;
  /** Registered in this year with the day or month known, and with only the year known. */
  dated: number;
  yearOnly: number;
  credited: number;
  /** Registered by the end of this year. */
  total: number;
};

/** Counts registrations by calendar year, with the running total; every year from `from` to `to` is there, empty ones too. */
export function countByYear(registrations: readonly Registration[], from: number, to: number): YearCount[] {
  let total = registrations.filter(({ date }) => Number(lastDay(date).slice(0, 4)) < from).length;
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    const own = registrations.filter(({ date }) => date.startsWith(String(year)));
    const yearOnly = own.filter(({ date }) => date.length === 4).length;
    total += own.length;
    return {
      year,
      dated: own.length - yearOnly,
      yearOnly,
      credited: own.filter(({ credited }) => credited).length,
      total,
    };
  });
}

/** Returns a step line as a path in a box of `width` by `height`: each year is flat at its total. */
export function stepPath(years: readonly YearCount[], top: number, width: number, height: number): string {
  const step = width / Math.max(years.length, 1);
  const y = (total: number) => round(height - (total / top) * height);
  return years
    .map(({ total }, index) => `${index === 0 ? "M0 " : "V"}${y(total)}H${round((index + 1) * step)}`)
    .join("");
}

/** The least round number at or above the highest total, with its gridlines. */
export function countScale(highest: number): { top: number; ticks: number[] } {
  const step = [1, 2, 5, 10, 20, 50, 100].find((candidate) => highest / candidate <= 4) ?? 200;
  const top = Math.max(step, Math.ceil(highest / step) * step);
  return { top, ticks: Array.from({ length: top / step + 1 }, (_, index) => index * step) };
}

/** Where the plot of a step chart stands, in pixels from its top. */
export const plot = { top: 34, height: 190, gap: 30, bars: 46 };

/** Height at which a total is drawn, in pixels from the top of the chart. */
export function stepY(total: number, top: number): number {
  return plot.top + plot.height * (1 - total / top);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
