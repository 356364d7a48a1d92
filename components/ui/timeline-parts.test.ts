import { describe, expect, test } from "vitest";
import { activities } from "@/data/load";
import { reportById } from "@/data/lookups";
import { readerIn } from "@/data/messages/reader";
import type { Activity } from "@/data/schema";
import { datedActivities, marksOf } from "./timeline-parts";

const [example] = datedActivities(activities);
const dated = (start: string, status: Activity["status"]) =>
  ({ ...example, id: `${start}-${status}`, start, end: null, status }) as Activity & { start: string };

/** One activity a month. */
const months = (years: number, status: Activity["status"]) =>
  Array.from({ length: 12 * years }, (_, index) =>
    dated(`${2004 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, "0")}`, status),
  );
const marks = (rows: ReturnType<typeof dated>[]) => marksOf(readerIn("en"), rows, reportById("gb-301-4"));

describe("marksOf(reader, dated, report)", () => {
  test("draws every date by itself while they are few", () => {
    expect(marks(months(1, "completed"))).toHaveLength(12);
  });
  test("then every year and status", () => {
    expect(marks(months(3, "completed")).map(({ start, end, label }) => [start, end, label])).toEqual([
      ["2004", null, "2004: 12 activities"],
      ["2005", null, "2005: 12 activities"],
      ["2006", null, "2006: 12 activities"],
    ]);
  });
  test("then every status, from its first year to its last", () => {
    const many = [...months(12, "completed"), ...months(2, "planned")];
    expect(marks(many).map(({ start, end, fill, label }) => [start, end, fill, label])).toEqual([
      ["2004", "2015", "completed", "2004–2015: 144 activities"],
      ["2004", "2005", "planned", "2004–2005: 24 activities"],
    ]);
  });
});
