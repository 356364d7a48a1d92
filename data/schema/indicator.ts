import { z } from "zod";
import { Id, Iso3 } from "./ids";
import { DatasetSource, Meta } from "./meta";
import { Text } from "./text";

/** One series: one measure, one edition. Editions are never mixed. */
export const Series = z.strictObject({
  id: Id,
  name: Text,
  unit: Text,
  edition: z.string().min(1),
  licence: z.string().min(1),
  source: DatasetSource,
  note: Text.nullable(),
});
export type Series = z.infer<typeof Series>;

export const IndicatorMeta = Meta.extend({
  series: z.array(Series).min(1),
  areas: z
    .array(z.strictObject({ code: z.string().regex(/^\d{3,4}$/, "a UN location code"), name: Text }))
    .describe("Names of the UN location codes used by the series of regions"),
  data_types: z
    .array(z.strictObject({ code: z.string().regex(/^[A-Z]$/, "one letter"), label: Text }))
    .describe("Meaning of the letters in data_type"),
});
export type IndicatorMeta = z.infer<typeof IndicatorMeta>;

/** The value of one series for one country or area in one year. */
export const Indicator = z.strictObject({
  series: Id,
  iso3: Iso3.nullable(),
  area: z
    .string()
    .regex(/^\d{3,4}$/, "a UN location code")
    .nullable()
    .describe("UN location code, for a region"),
  year: z.int().min(1900).max(2100),
  value: z.number().min(0).describe("In the unit of the series"),
  share_percent: z.number().min(0).max(100).nullable().describe("Per cent of the population"),
  population: z.number().min(0).nullable().describe("Persons"),
  data_type: z
    .string()
    .regex(/^[A-Z]( [A-Z])*$/, "letters with a blank between")
    .nullable()
    .describe("UN letters; see meta"),
});
export type Indicator = z.infer<typeof Indicator>;
