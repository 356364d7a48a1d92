import { z } from "zod";
import { Id, Iso3, Para, ParaRange } from "./ids";
import { Day, PartialDate } from "./partial-date";
import { PageSource, Sources } from "./source";
import { Text } from "./text";

const Period = z.strictObject({ start: PartialDate, end: PartialDate });

const PlanElements2004 = z
  .strictObject({
    source: PageSource,
    source_kind: Text,
    wording: Text,
    mapping_basis: Text,
    items: z.array(
      z.strictObject({
        number: z.int().min(1),
        title: Text,
        report_element: Id,
        match: z.enum(["full", "partial"]),
      }),
    ),
    headings_without_2004_item: z.array(Id),
  })
  .describe("The seven elements of the 2004 plan against the headings of the report");

const RatificationSupportTotals = z
  .strictObject({
    c97_ratifications: z.int().min(0),
    c143_ratifications: z.int().min(0),
    ratifications: z.int().min(0),
    ratifying_countries: z.int().min(0),
    ratified_both: z.array(Iso3),
    c97_only: z.array(Iso3),
    c143_only: z.array(Iso3),
    icrmw_advice_countries: z.int().min(0),
    legislation_revision_countries: z.int().min(0),
    distinct_countries: z.int().min(0),
  })
  .describe("Totals that follow from the ratification-support records");

/** A Governing Body paper. */
export const Report = z.strictObject({
  id: Id,
  symbol: z.string().min(1),
  issuing_body: Text,
  session: z.int().min(1),
  place: Text,
  date_presented: PartialDate,
  date_signed: Day,
  agenda_item: z.int().min(1),
  agenda_item_label: Text,
  purpose: Text,
  title: Text,
  title_basis: Text,
  source_language: z.enum(["en", "fr", "es"]),
  job_code: z.string().min(1),
  para_count: z.int().min(1).describe("Number of numbered paragraphs"),
  period_covered: Period.describe("Period whose work the report covers"),
  parts: z.array(z.strictObject({ number: z.string().min(1), title: Text, para_range: ParaRange })),
  footnotes: z.array(z.strictObject({ number: z.int().min(1), para: Para, text: z.string().min(1), meaning: Text })),
  amounts_of_money: Text.describe("What the report says about amounts"),
  status_rule: Text.describe("How the status of an activity was read from the text"),
  seven_or_eight: Text.describe("Why eight headings are not eight elements of the plan"),
  plan_elements_2004: PlanElements2004,
  ratification_support: z.strictObject({
    para: Para,
    period: Period,
    totals: RatificationSupportTotals,
    caution: Text,
    other_facts: z.array(z.strictObject({ para: Para, fact: Text })),
  }),
  sources: Sources,
});
export type Report = z.infer<typeof Report>;
