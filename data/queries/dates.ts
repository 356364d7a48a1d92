import type { PartialDate } from "../schema";

/** An answer that imprecise dates allow: a year alone cannot always say whether a day is past. */
export type Answer = "yes" | "no" | "unknown";

export type Precision = "year" | "month" | "day";

/** A span of days, both included, as yyyy-mm-dd. */
export type Span = { from: string; to: string };

/** How exact a date is: `2007` is a year, `2007-03` a month, `2007-03-06` a day. */
export function precision(date: PartialDate): Precision {
  if (date.length === 4) return "year";
  return date.length === 7 ? "month" : "day";
}

function parts(date: PartialDate): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return { year, month, day };
}

function utcDay(year: number, monthIndex: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, monthIndex, day);
  return date.toISOString().slice(0, 10);
}

/** The first day that a date can mean: `2007` is 2007-01-01. */
export function firstDay(date: PartialDate): string {
  const { year, month, day } = parts(date);
  return utcDay(year, month - 1, day);
}

/** The last day that a date can mean: `2008-02` is 2008-02-29. */
export function lastDay(date: PartialDate): string {
  const { year, month, day } = parts(date);
  if (precision(date) === "year") return utcDay(year, 11, 31);
  return precision(date) === "month" ? utcDay(year, month, 0) : utcDay(year, month - 1, day);
}

/** The days that a date can mean. */
export function span(date: PartialDate): Span {
  return { from: firstDay(date), to: lastDay(date) };
}

/** Whether a span is over by a day: yes when it lies before it, unknown when it straddles it. */
export function isSpanBy(fact: Span | null, on: PartialDate): Answer {
  if (fact === null) return "no";
  const limit = lastDay(on);
  if (fact.to <= limit) return "yes";
  return fact.from <= limit ? "unknown" : "no";
}

/**
 * Whether something dated `date` had happened by `on`. A year or month in `on` means its end. An
 * imprecise `date` whose days straddle `on` gives unknown. null (it did not happen) gives no.
 */
export function isBy(date: PartialDate | null, on: PartialDate): Answer {
  return isSpanBy(date === null ? null : span(date), on);
}

/** Yes when both are yes, no when one is no, unknown otherwise. */
export function both(a: Answer, b: Answer): Answer {
  if (a === "no" || b === "no") return "no";
  return a === "yes" && b === "yes" ? "yes" : "unknown";
}

export function not(answer: Answer): Answer {
  if (answer === "unknown") return "unknown";
  return answer === "yes" ? "no" : "yes";
}

/**
 * The date some months later, as exact as before. A day that the new month lacks becomes its last
 * day (2008-08-31 plus six months is 2009-02-28). A year moves by whole years only: throws a
 * RangeError for a year and months that are not a multiple of twelve.
 */
export function addMonths(date: PartialDate, months: number): PartialDate {
  const { year, month, day } = parts(date);
  if (precision(date) === "year") {
    if (months % 12 !== 0) throw new RangeError(`a year cannot move by months: ${months}`);
    return String(year + months / 12).padStart(4, "0");
  }
  const first = utcDay(year, month - 1 + months, 1);
  if (precision(date) === "month") return first.slice(0, 7);
  const last = lastDay(first.slice(0, 7));
  const wanted = `${first.slice(0, 8)}${String(day).padStart(2, "0")}`;
  return wanted < last ? wanted : last;
}

/** The day of an instant in UTC, yyyy-mm-dd. */
export function today(now: Date): string {
  return now.toISOString().slice(0, 10);
}

/** The date that an address has to carry to show `on`; null for today, so that the address stays that of today. */
export function askedDate(on: PartialDate, now = new Date()): PartialDate | null {
  return on === today(now) ? null : on;
}
