import { z } from "zod";

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for yyyy, yyyy-mm and yyyy-mm-dd that exist in the calendar. */
export function isPartialDate(value: string): boolean {
  const match = shape.exec(value);
  if (!match) return false;
  const [, year, month = "01", day = "01"] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A date as exact as its source: yyyy, yyyy-mm or yyyy-mm-dd. Never completed by guess. */
export const PartialDate = z
  .string()
  .refine(isPartialDate, "a calendar date yyyy, yyyy-mm or yyyy-mm-dd")
  .describe("Date as exact as the source: yyyy, yyyy-mm or yyyy-mm-dd");
export type PartialDate = z.infer<typeof PartialDate>;

/** A day: yyyy-mm-dd. */
export const Day = PartialDate.refine((value) => value.length === 10, "a full date yyyy-mm-dd");
export type Day = z.infer<typeof Day>;
