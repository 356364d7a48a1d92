import { z } from "zod";
import { Id, Para } from "./ids";
import { Sources } from "./source";
import { Text } from "./text";

/** A doubt about a report, and how the atlas handles it. */
export const QualityNote = z.strictObject({
  id: Id,
  report: Id,
  paras: z.array(Para),
  note: Text,
  handling: Text,
  sources: Sources,
});
export type QualityNote = z.infer<typeof QualityNote>;

/** A general statement of a report. */
export const ContextFact = z.strictObject({
  id: Id,
  report: Id,
  para: Para,
  fact: Text,
  sources: Sources,
});
export type ContextFact = z.infer<typeof ContextFact>;
