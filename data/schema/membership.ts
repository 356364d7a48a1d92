import { z } from "zod";
import { Id, Iso3 } from "./ids";
import { PartialDate } from "./partial-date";
import { Sources } from "./source";
import { Text } from "./text";

/** An organization whose members are listed with dates. */
export const Organisation = z.strictObject({
  id: Id,
  code: z.string().min(1),
  abbreviation: Text,
  name: Text,
  partner: Id.nullable().describe("The partner of the report it corresponds to"),
  note: Text.nullable(),
  sources: Sources,
});
export type Organisation = z.infer<typeof Organisation>;

export const MembershipStatus = z.enum(["member", "associate", "participant", "suspended"]);
export type MembershipStatus = z.infer<typeof MembershipStatus>;

/** One spell of membership of one State in one organization. */
export const Membership = z.strictObject({
  id: Id,
  organisation: Id,
  iso3: Iso3,
  joined_on: PartialDate.nullable().describe("null when the date was not read; see joined_bounds"),
  left_on: PartialDate.nullable().describe("null while the spell lasts"),
  status: MembershipStatus.describe("Status today, or at the end of the spell"),
  joined_bounds: z
    .strictObject({ from: PartialDate.nullable(), to: PartialDate.nullable() })
    .nullable()
    .describe("Joined no earlier than from and no later than to, where the date is not exact"),
  note: Text.nullable(),
  sources: Sources,
});
export type Membership = z.infer<typeof Membership>;
