import { z } from "zod";
import { Id, Para } from "./ids";
import { Day, PartialDate } from "./partial-date";
import { Sources } from "./source";
import { Text } from "./text";

export const InstrumentId = z.enum(["c97", "c143", "icrmw"]);
export type InstrumentId = z.infer<typeof InstrumentId>;

const EntryIntoForce = z
  .discriminatedUnion("rule", [
    z.strictObject({
      rule: z.literal("months-after-registration"),
      months: z.int().min(1),
      article: z.string().min(1).nullable(),
    }),
    z.strictObject({
      rule: z.literal("first-of-month-after-months"),
      months: z.int().min(1),
      article: z.string().min(1).nullable(),
    }),
  ])
  .describe("When it enters into force for a State that ratifies once it is in force");

/** A convention whose ratifications are followed. */
export const Instrument = z.strictObject({
  id: InstrumentId,
  symbol: z.string().min(1),
  kind: z.enum(["ilo-convention", "un-convention"]),
  number: z.int().min(1).nullable(),
  title: Text.describe("Official title"),
  short_title: Text,
  adopted_on: Day,
  in_force_on: Day.describe("General entry into force"),
  entry: EntryIntoForce,
  report_instrument: Id.describe("The same instrument as the report names it"),
  organisation: z.enum(["ILO", "UN"]),
  sources: Sources,
});
export type Instrument = z.infer<typeof Instrument>;

/** A text that a report names. */
export const ReportInstrument = z.strictObject({
  id: Id,
  report: Id,
  kind: Id.describe("Code of list report-instrument-kind"),
  name: Text,
  date: PartialDate.nullable().describe("Date that the report gives"),
  paras: z.array(Para),
  sources: Sources,
});
export type ReportInstrument = z.infer<typeof ReportInstrument>;
