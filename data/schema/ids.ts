import { z } from "zod";

/** Kebab-case key of a record: stable, used in addresses. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a kebab-case id");
export type Id = z.infer<typeof Id>;

/** ISO 3166-1 alpha-3 code, the key of countries (XKX is user-assigned). */
export const Iso3 = z
  .string()
  .regex(/^[A-Z]{3}$/, "a three-letter country code")
  .describe("ISO 3166-1 alpha-3 code");
export type Iso3 = z.infer<typeof Iso3>;

/** Paragraph number of a report; the upper limit is checked against that report. */
export const Para = z.int().min(1).describe("Paragraph number of the report");
export type Para = z.infer<typeof Para>;

/** First and last paragraph, both included. */
export const ParaRange = z.tuple([Para, Para]).describe("First and last paragraph, both included");
export type ParaRange = z.infer<typeof ParaRange>;
