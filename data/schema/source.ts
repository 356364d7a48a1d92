import { z } from "zod";
import { Id, Para } from "./ids";
import { Day, isPartialDate } from "./partial-date";

export const Address = z
  .string()
  .regex(/^https?:\/\/\S+$/, "an http or https address")
  .describe("Address of the page that was read");

/** Date of a source: a date, `a/b` (between), `a/..` (not before a), or `undated`. */
function isAsOf(value: string): boolean {
  if (value === "undated") return true;
  const [from = "", to, ...rest] = value.split("/");
  if (rest.length > 0 || !isPartialDate(from)) return false;
  return to === undefined || to === ".." || isPartialDate(to);
}

const AsOf = z
  .string()
  .refine(isAsOf, "a date, a/b, a/.. or undated")
  .describe("State of the source: a date, a/b = between the two, a/.. = not before a, or undated");

export const ReportSource = z
  .strictObject({
    report: Id,
    paras: z.array(Para).describe("Paragraphs; empty when the report as a whole is meant"),
  })
  .describe("A paragraph of a report");
export type ReportSource = z.infer<typeof ReportSource>;

export const PageSource = z
  .strictObject({
    address: Address,
    as_of: AsOf.optional(),
    read_on: Day.describe("Day on which the page was read").optional(),
    label: z.string().min(1).optional(),
  })
  .describe("A public page");
export type PageSource = z.infer<typeof PageSource>;

export const Source = z.union([ReportSource, PageSource]);
export type Source = z.infer<typeof Source>;

export const Sources = z.array(Source).min(1, "at least one source");
