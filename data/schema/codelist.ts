import { z } from "zod";
import { Sources } from "./source";
import { Text } from "./text";

export const CodelistName = z.enum([
  "activity-type",
  "donor-display",
  "donor-kind",
  "membership-status",
  "mention-basis",
  "mention-role",
  "partner-kind",
  "place-role",
  "ratification-status",
  "ratification-support-kind",
  "record-kind",
  "report-instrument-kind",
  "status",
]);
export type CodelistName = z.infer<typeof CodelistName>;

/** One value of a closed list. */
export const Code = z.strictObject({
  list: CodelistName,
  id: z.string().regex(/^[a-z]+([-_][a-z]+)*$/, "a lower-case code"),
  order: z.int().min(1).describe("Order within its list"),
  label: Text,
  sources: Sources,
});
export type Code = z.infer<typeof Code>;
