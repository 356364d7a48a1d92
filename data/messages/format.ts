import type { Language } from "@/data/address/language";

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Writes a number as the language does: 1,234 in English, 1 234 in French and Spanish (from five digits on). */
export function formatNumber(value: number, language: Language, options: Intl.NumberFormatOptions = {}): string {
  const id = `${language}${JSON.stringify(options)}`;
  const format = numberFormats.get(id) ?? new Intl.NumberFormat(language, options);
  numberFormats.set(id, format);
  return format.format(value);
}

const dateOptions: Record<number, Intl.DateTimeFormatOptions> = {
  7: { month: "long", year: "numeric", timeZone: "UTC" },
  10: { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
};

/**
 * Writes a date at the precision it has: `2006` stays a year, `2006-04` is "April 2006", `2006-04-26` is "26 April 2006".
 * `short` abbreviates the month.
 */
export function formatDate(date: string, language: Language, length: "long" | "short" = "long"): string {
  const options = dateOptions[date.length];
  if (!options) return date;
  const id = `${language}${date.length}${length}`;
  const locale = language === "en" ? "en-GB" : language;
  const format = dateFormats.get(id) ?? new Intl.DateTimeFormat(locale, { ...options, month: length });
  dateFormats.set(id, format);
  const text = format.format(new Date(`${date.padEnd(10, "-01")}T00:00:00Z`));
  // French writes the first of the month as an ordinal; Intl does not.
  return language === "fr" ? text.replace(/^1 /, "1er ") : text;
}

const listFormats = new Map<string, Intl.ListFormat>();

/** Joins names as a sentence does: "a, b and c". */
export function formatList(items: string[], language: Language): string {
  const locale = language === "en" ? "en-GB" : language;
  const format = listFormats.get(locale) ?? new Intl.ListFormat(locale, { type: "conjunction" });
  listFormats.set(locale, format);
  return format.format(items);
}
