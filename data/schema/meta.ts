import { z } from "zod";
import { Id } from "./ids";
import { Day } from "./partial-date";
import { Address } from "./source";
import { Text } from "./text";

export const DatasetSource = z.strictObject({
  title: z.string().min(1),
  address: Address.nullable(),
  licence: z.string().min(1),
  note: Text.optional(),
});
export type DatasetSource = z.infer<typeof DatasetSource>;

/** What a reader must know about a dataset as a whole. */
export const Meta = z.strictObject({
  id: Id,
  title: Text,
  description: Text,
  licence: z.string().min(1).describe("SPDX identifier, or a plain statement"),
  read_on: Day.describe("Day on which the sources were last read"),
  unit: Text.optional(),
  sources: z.array(DatasetSource).min(1),
  notes: z.array(Text).min(1).optional(),
});
export type Meta = z.infer<typeof Meta>;
