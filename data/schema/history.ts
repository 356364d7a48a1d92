import { z } from "zod";
import { Id } from "./ids";
import { Day } from "./partial-date";
import { Text } from "./text";

export const ChangeKind = z.enum(["publication", "addition", "update", "correction", "removal"]);
export type ChangeKind = z.infer<typeof ChangeKind>;

/** A dataset as it stood after a change. */
export const DatasetState = z.strictObject({
  id: Id,
  records: z.int().min(1),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, "a SHA-256 in hexadecimal")
    .describe("Hash of the content, as in /status.json"),
});
export type DatasetState = z.infer<typeof DatasetState>;

/** A change of the data that readers are told of. */
export const Change = z.strictObject({
  id: Id,
  date: Day.describe("Day on which the change was published"),
  kind: ChangeKind,
  datasets: z.array(DatasetState).min(1),
  text: Text.describe("What changed, in one or two sentences"),
  pages: z
    .array(z.string().regex(/^[a-z0-9/-]+(#[a-z0-9-]+)?$/, "a path below the language"))
    .describe("Pages that show it, below the language, with an anchor where one helps"),
});
export type Change = z.infer<typeof Change>;
