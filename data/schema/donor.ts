import { z } from "zod";
import { Id, Iso3, Para } from "./ids";
import { Sources } from "./source";
import { Text } from "./text";

export const DonorDisplay = z.enum(["donor", "fund-applied-to", "event-sponsor", "partner-only"]);
export type DonorDisplay = z.infer<typeof DonorDisplay>;

/** Whoever a report ties to funding. */
export const Donor = z.strictObject({
  id: Id,
  name: Text,
  iso3: Iso3.nullable(),
  kind: Id.describe("Code of list donor-kind"),
  display: DonorDisplay.describe("How it may be shown; only donor counts as a donor of projects"),
  funding_stated: z.boolean().describe("Whether the report says in words that it funds"),
  wording: Text.describe("What the report says, and does not say"),
  partner: Id.nullable().describe("The same body among the partners"),
  paras: z.array(Para),
  activities: z.array(Id).describe("Computed: the activities that name this donor"),
  projects: z.array(Id).describe("Computed: the projects that name this donor"),
  sources: Sources,
});
export type Donor = z.infer<typeof Donor>;
