import type { Reader } from "@/data/messages/reader";
import { precision } from "@/data/queries/dates";
import type { PartialDate } from "@/data/schema";

/** "on 6 March 2008", "at the end of March 2008": a month or a year in an address means its end. */
export function whenWords({ t, date }: Reader, on: PartialDate): string {
  return t(`partnerships.when.${precision(on)}`, { date: date(on) });
}

/** "15 members", or "14 or 15 members" where dates leave it open; no zero where none is listed. */
export function countWords({ t }: Reader, { certain, possible }: { certain: number; possible: number }): string {
  if (possible === 0) return t("partnerships.countNone");
  if (certain === possible) return t("partnerships.count", { certain });
  return t("partnerships.countOpen", { certain, possible, gap: possible - certain });
}
