import { z } from "zod";
import { Id, Iso3, Para } from "./ids";
import { PartialDate } from "./partial-date";
import { Sources } from "./source";
import { Text } from "./text";

/** A country or area. */
export const Country = z.strictObject({
  iso3: Iso3,
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/, "a two-letter code")
    .nullable(),
  iso_numeric: z
    .string()
    .regex(/^\d{3}$/, "three digits")
    .nullable()
    .describe("UN M49 code, the id of the shape in the atlas; null: none"),
  name: Text.describe("UN M49 name (TWN and XKX: not from UN terminology)"),
  aliases: z.array(z.string().min(1)).describe("Other names, for search and imports; never shown"),
  ilo_region: Id.nullable().describe("ILO region (ILOSTAT)"),
  ilo_subregion: Text.nullable().describe("ILO broad subregion (ILOSTAT)"),
  m49_region: Text.nullable(),
  m49_subregion: Text.nullable(),
  m49_intermediate: Text.nullable(),
  ilo_member: z.boolean(),
  ilo_member_since: PartialDate.nullable().describe("Start of the current spell of membership"),
  ilo_member_note: Text.nullable(),
  un_member: z.boolean(),
  independent: z.boolean(),
  lon: z.number().min(-180).max(180).describe("Longitude of a rounded country point"),
  lat: z.number().min(-90).max(90).describe("Latitude of a rounded country point"),
  area_km2: z.number().min(0).nullable().describe("Area in square kilometres"),
  in_atlas_110m: z.boolean(),
  in_atlas_50m: z.boolean(),
  small_state: z.boolean().describe("Under 5,000 square kilometres, or absent from the 110m atlas"),
  unterm_check: z.enum(["same", "differs", "no-unterm"]).describe("Name compared with UNTERM"),
  sources: Sources,
});
export type Country = z.infer<typeof Country>;

/** Where a report names or implies a country. */
export const Mention = z.strictObject({
  iso3: Iso3,
  report: Id,
  paras: z.array(Para).min(1),
  named_outright: z.boolean(),
  roles: z.array(Id).min(1),
  mentions: z
    .array(z.strictObject({ para: Para, basis: Id, role: Id }))
    .min(1)
    .describe("Codes of lists mention-basis and mention-role"),
  activities: z.array(Id).describe("Computed: the activities that name this country"),
  sources: Sources,
});
export type Mention = z.infer<typeof Mention>;
