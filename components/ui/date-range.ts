import type { Language } from "@/data/address/language";
import type { Reader } from "@/data/messages/reader";
import { firstDay } from "@/data/queries/dates";
import type { PartialDate } from "@/data/schema";

/**
 * "31 October – 2 November 2005", "2004–2006", or one date where both ends are the same or only one is stated. Ends of
 * different precision are written out one by one.
 */
export function dateRange(
  { t, date, language }: Reader,
  { start, end }: { start: PartialDate | null; end: PartialDate | null },
): string {
  if (!start) return t("list.notStated");
  if (!end || end === start) return date(start);
  if (end.length !== start.length) return t("date.range", { start: date(start), end: date(end) });
  return start.length === 4 ? `${start}–${end}` : formatOf(language, start.length).formatRange(utc(start), utc(end));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, precision: number): Intl.DateTimeFormat {
  const id = `${language}${precision}`;
  const day = precision === 10 ? { day: "numeric" as const } : {};
  const locale = language === "en" ? "en-GB" : language;
  const format =
    formats.get(id) ?? new Intl.DateTimeFormat(locale, { ...day, month: "long", year: "numeric", timeZone: "UTC" });
  formats.set(id, format);
  return format;
}

function utc(date: PartialDate): Date {
  return new Date(`${firstDay(date)}T00:00:00Z`);
}
