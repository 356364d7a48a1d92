import { z } from "zod";
import { Id, Iso3, Para } from "./ids";
import { Sources } from "./source";
import { Text } from "./text";

/** An organization or body that a report says the Office worked with. */
export const Partner = z.strictObject({
  id: Id,
  abbreviation: Text,
  name: Text,
  kind: Id.describe("Code of list partner-kind"),
  iso3: Iso3.nullable().describe(
    "The country whose public authority it is, as the paragraphs name it; null for other bodies",
  ),
  regions: z.array(Id),
  donor: Id.nullable().describe("The same body among the donors"),
  paras: z.array(Para),
  activities: z.array(Id).describe("Computed: the activities that name this partner"),
  sources: Sources,
});
export type Partner = z.infer<typeof Partner>;

/** Work with one or more regional or other organizations. */
export const Partnership = z.strictObject({
  id: Id,
  report: Id,
  partners: z.array(Id).min(1),
  regions: z.array(Id).min(1),
  nature: Text,
  paras: z.array(Para),
  activities: z.array(Id),
  sources: Sources,
});
export type Partnership = z.infer<typeof Partnership>;
