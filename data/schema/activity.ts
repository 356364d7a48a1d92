import { z } from "zod";
import { Id, Iso3, Para } from "./ids";
import { PartialDate } from "./partial-date";
import { Sources } from "./source";
import { Text } from "./text";

export const Status = z.enum(["completed", "ongoing", "planned"]);
export type Status = z.infer<typeof Status>;

export const RecordKind = z.enum(["activity", "outcome", "mandate", "context"]);
export type RecordKind = z.infer<typeof RecordKind>;

export const Place = z.strictObject({ city: Text, iso3: Iso3, role: Id });
export type Place = z.infer<typeof Place>;

/** One thing that a report says was done, is being done or is planned. */
export const Activity = z.strictObject({
  id: Id,
  report: Id,
  element: Id.describe("Heading of the report under which the paragraph stands"),
  para: Para,
  type: Id.describe("Code of list activity-type"),
  record_kind: RecordKind.describe(
    "activity = done, under way or planned; outcome = result reported; mandate = what the Office was asked; context = general statement",
  ),
  countable: z.boolean().describe("True for activity and outcome"),
  title: Text,
  summary: Text,
  status: Status.describe("Status when the report was signed, read from the tense of the text"),
  status_basis: Text.describe("Why this status"),
  start: PartialDate.nullable().describe("First date stated; null when the text gives none"),
  end: PartialDate.nullable().describe("Last date stated; null when the text gives none"),
  date_note: Text.nullable(),
  countries: z.array(Iso3).describe("Countries named or unambiguously meant, venues included, donor countries not"),
  venue_only_countries: z.array(Iso3).describe("Those of countries that only host or seat"),
  regions: z.array(Id).describe("Regions as the report names them; global also stands for no place"),
  places: z.array(Place),
  location_note: Text.nullable(),
  donors: z.array(Id),
  partners: z.array(Id),
  projects: z.array(Id),
  parent: Id.nullable().describe("Activity of which this one is a component"),
  may_duplicate: z.array(Id).describe("Activities of another paragraph that may describe the same thing"),
  sources: Sources,
});
export type Activity = z.infer<typeof Activity>;
