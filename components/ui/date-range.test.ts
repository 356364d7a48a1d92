import { expect, test } from "vitest";
import type { Language } from "@/data/address/language";
import { readerIn } from "@/data/messages/reader";
import { dateRange } from "./date-range";

test.each<[Language, string | null, string | null, string]>([
  ["en", null, null, "not stated"],
  ["en", "2007", null, "2007"],
  ["en", "2006-03", "2006-03", "March 2006"],
  ["en", "2005-10-31", "2005-11-02", "31 October – 2 November 2005"],
  ["fr", "2008-01-23", "2008-01-24", "23–24 janvier 2008"],
  ["es", "2004", "2006", "2004–2006"],
  ["en", "2004-06", "2006", "June 2004 to 2006"],
])("dateRange in %s of %s and %s is %s", (language, start, end, expected) => {
  expect(dateRange(readerIn(language), { start, end }).replaceAll("\u2009", " ")).toBe(expected);
});
