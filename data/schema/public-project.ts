import { z } from "zod";
import { Id, Iso3 } from "./ids";
import { PartialDate } from "./partial-date";
import { Sources } from "./source";
import { OriginalText, Text } from "./text";

/** A project described on a public page; shown beside the report, never merged with it. */
export const PublicProject = z.strictObject({
  id: Id,
  name: Text,
  official_title: OriginalText,
  donor: Text.nullable().describe("As the page states it"),
  start: PartialDate.nullable(),
  end: PartialDate.nullable(),
  budget_amount: z.number().min(0).nullable().describe("In the currency stated"),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, "an ISO 4217 code")
    .nullable(),
  countries: z.array(Iso3),
  area: Text.nullable().describe("Area as the page states it, when it is more than a list of countries"),
  after_2008: z.boolean().describe("Began after the report of March 2008"),
  project: Id.nullable().describe("Project of the report that it plausibly matches"),
  match_basis: Text.nullable().describe("Why; null without a match"),
  note: Text.nullable(),
  sources: Sources,
});
export type PublicProject = z.infer<typeof PublicProject>;
