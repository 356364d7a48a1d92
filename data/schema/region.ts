import { z } from "zod";
import { Id, Para } from "./ids";
import { Sources } from "./source";
import { Text } from "./text";

/** A region: as a report names it, or one of the five of the ILO. */
export const Region = z.strictObject({
  id: Id,
  kind: z.enum(["ilo", "report"]),
  order: z.int().min(1).describe("Order within its kind"),
  name: Text,
  named_in_document: z.boolean(),
  paras: z.array(Para),
  ilo_regions: z.array(Id).describe("ILO regions in which it lies; itself for an ILO region; empty for global"),
  basis: Text.nullable().describe("Who says so; null for an ILO region"),
  sources: Sources,
});
export type Region = z.infer<typeof Region>;
