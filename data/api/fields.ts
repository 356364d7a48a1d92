import { z } from "zod";
import { type DatasetId, Indicator, Ratification, rowSchemas, Sources } from "../schema";
import { Membership } from "../schema/membership";
import { isDated } from "./filters";

const Answer = z.enum(["yes", "no", "unknown"]);

/** A ratification registered by the date asked. */
export const RatificationOn = Ratification.extend({
  in_force: Answer.describe("In force for the State on the date asked; unknown where the dates leave it open"),
  in_force_span: z
    .strictObject({ from: z.string(), to: z.string() })
    .nullable()
    .describe("First and last day on which it may have entered into force for the State"),
});

/** A spell of membership that runs, or may run, on the date asked. */
export const MembershipOn = Membership.extend({
  answer: Answer.extract(["yes", "unknown"]).describe(
    "Member on the date asked; unknown where the dates leave it open",
  ),
});

/** A value of an indicator with the source of its series, so that no row travels without one. */
export const SourcedIndicator = Indicator.extend({ sources: Sources });

const datedSchemas = { memberships: MembershipOn, ratifications: RatificationOn };

/** The schema of the rows that the API answers with; a date adds fields to two datasets. */
export function answerSchema(dataset: DatasetId, dated: boolean): z.ZodObject {
  if (dataset === "indicators") return SourcedIndicator;
  return dated && isDated(dataset) ? datedSchemas[dataset] : rowSchemas[dataset];
}

/** The fields of the rows of an answer, in their order. */
export function fieldsOf(dataset: DatasetId, dated: boolean): string[] {
  return Object.keys(answerSchema(dataset, dated).shape);
}
