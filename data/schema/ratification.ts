import { z } from "zod";
import { Id, Iso3, Para } from "./ids";
import { InstrumentId } from "./instrument";
import { PartialDate } from "./partial-date";
import { Sources } from "./source";
import { Text } from "./text";

export const RatificationStatus = z.enum([
  "in_force",
  "not_in_force",
  "denounced",
  "ratification",
  "accession",
  "succession",
  "signature",
]);
export type RatificationStatus = z.infer<typeof RatificationStatus>;

/** What one State did about one instrument. */
export const Ratification = z.strictObject({
  id: Id,
  instrument: InstrumentId,
  iso3: Iso3,
  ratified_on: PartialDate.nullable().describe(
    "Registration or deposit; a year alone means that the day was not read; null = not a party",
  ),
  signed_on: PartialDate.nullable(),
  in_force_on: PartialDate.nullable().describe(
    "Entry into force for the State, only where a source states it; otherwise it is computed",
  ),
  denounced_on: PartialDate.nullable().describe("Day on which a denunciation takes effect"),
  status: RatificationStatus.describe("Status in the source"),
  note: Text.nullable(),
  crosscheck: Text.nullable().describe("Second sources that agree or differ"),
  sources: Sources,
});
export type Ratification = z.infer<typeof Ratification>;

/** A ratification, advice or legal help that a report mentions for one country. */
export const RatificationSupport = z.strictObject({
  id: Id,
  report: Id,
  para: Para,
  instrument: InstrumentId.nullable(),
  kind: Id.describe("Code of list ratification-support-kind"),
  iso3: Iso3,
  period_start: PartialDate.nullable(),
  period_end: PartialDate.nullable(),
  activity: Id,
  sources: Sources,
});
export type RatificationSupport = z.infer<typeof RatificationSupport>;
