import { z } from "zod";
import { Id } from "./ids";
import { Sources } from "./source";
import { Text } from "./text";

/** An ILO estimate of international migrants in the labour force. */
export const Estimate = z.strictObject({
  id: Id,
  area: Text,
  region: Id.nullable().describe("ILO region, when the area is one"),
  year: z.int().min(1900).max(2100),
  migrants_in_labour_force_millions: z.number().min(0).nullable(),
  share_of_world_percent: z.number().min(0).max(100).nullable(),
  sources: Sources,
});
export type Estimate = z.infer<typeof Estimate>;
