import { z } from "zod";
import { Id, Iso3 } from "./ids";
import { Address } from "./source";
import { Text } from "./text";

/** A place where the drawn world departs from its source geometry, or where a line is dashed. */
export const Boundary = z.strictObject({
  id: Id,
  area: Text,
  iso3: z.array(Iso3).describe("Countries and areas concerned"),
  atlas: Text.describe("How the source geometry draws it"),
  drawn: Text.describe("How the atlas draws it"),
  practice: Text.describe("Practice followed"),
  sources: z
    .array(z.strictObject({ title: z.string().min(1), address: Address.nullable() }))
    .min(1)
    .describe("Where the practice is stated; a title alone where no address was found"),
});
export type Boundary = z.infer<typeof Boundary>;
