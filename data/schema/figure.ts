import { z } from "zod";
import { Id, Para } from "./ids";
import { Sources } from "./source";
import { Text } from "./text";

/** A number of a report. */
export const Figure = z.strictObject({
  id: Id,
  report: Id,
  para: Para,
  value: z.number().min(0),
  unit: Text,
  meaning: Text,
  stated: z.boolean().describe("True when printed as a number; false when counted from a list"),
  sources: Sources,
});
export type Figure = z.infer<typeof Figure>;
