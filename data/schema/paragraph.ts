import { z } from "zod";
import { Id, Para } from "./ids";
import { Sources } from "./source";
import { Text } from "./text";

/** A numbered paragraph of a report, summed up in our words. */
export const Paragraph = z.strictObject({
  number: Para,
  report: Id,
  part: z.string().min(1).describe("Number of the part of the report in which it stands"),
  element: Id.nullable().describe("Heading under which it stands; null outside the thematic part"),
  summary: Text,
  no_data: Text.nullable().describe("Why neither an activity nor a figure was taken from it; null where one was"),
  sources: Sources,
});
export type Paragraph = z.infer<typeof Paragraph>;
