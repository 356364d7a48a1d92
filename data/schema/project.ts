import { z } from "zod";
import { Status } from "./activity";
import { Id, Iso3, Para } from "./ids";
import { PartialDate } from "./partial-date";
import { Sources } from "./source";
import { OriginalText, Text } from "./text";

/** A technical cooperation project or programme that a report names. */
export const Project = z.strictObject({
  id: Id,
  report: Id,
  name: Text.describe("Our wording"),
  official_name: OriginalText.nullable(),
  count: z.int().min(1).nullable().describe("Number of projects meant; null when not stated"),
  donors: z.array(Id),
  funding_basis: Text.describe("How far the report states the funding"),
  partners: z.array(Id),
  countries: z.array(Iso3),
  regions: z.array(Id),
  elements: z.array(Id),
  paras: z.array(Para),
  status: Status,
  start: PartialDate.nullable(),
  end: PartialDate.nullable(),
  note: Text.nullable(),
  activities: z.array(Id).describe("Computed: the activities that name this project"),
  sources: Sources,
});
export type Project = z.infer<typeof Project>;
