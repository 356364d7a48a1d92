import { z } from "zod";
import { Id, ParaRange } from "./ids";
import { Sources } from "./source";
import { Text } from "./text";

/** A thematic heading of part II of a report. */
export const Element = z.strictObject({
  id: Id,
  report: Id,
  number: z.int().min(1).describe("Order of the heading in the report"),
  title: Text,
  short_title: Text,
  title_basis: Text,
  para_range: ParaRange,
  plan_element_2004: z
    .int()
    .min(1)
    .nullable()
    .describe("Number of the element of the 2004 plan it matches; null when the report adds it"),
  sources: Sources,
});
export type Element = z.infer<typeof Element>;
