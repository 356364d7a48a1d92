import { z } from "zod";
import { Id } from "./ids";
import { PartialDate } from "./partial-date";
import { Sources } from "./source";
import { Text } from "./text";

/** Another public document on the plan of action or what followed; listed, not analysed. */
export const RelatedReport = z.strictObject({
  id: Id,
  symbol: z.string().min(1),
  date: PartialDate,
  title_original: z.string().min(1).describe("Title in the language of the page read"),
  language: z.enum(["en", "fr", "es"]),
  kind: Text,
  note: Text.nullable(),
  sources: Sources,
});
export type RelatedReport = z.infer<typeof RelatedReport>;
