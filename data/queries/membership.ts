import type { Id, Iso3, Membership, PartialDate } from "../schema";
import { type Answer, both, firstDay, isBy, isSpanBy, lastDay, not } from "./dates";

export type MemberOn = {
  iso3: Iso3;
  /** yes, or unknown where the dates leave it open. */
  answer: Exclude<Answer, "no">;
  membership: Membership;
};

/** Earlier than every joining date, for bounds that give no first day. */
const beginning = "1900-01-01";
const end = "9999-12-31";

function joinedBy(row: Membership, on: PartialDate): Answer {
  if (row.joined_on !== null) return isBy(row.joined_on, on);
  const { from, to } = row.joined_bounds ?? { from: null, to: null };
  return isSpanBy({ from: from ? firstDay(from) : beginning, to: to ? lastDay(to) : end }, on);
}

/** Whether one spell of membership runs on a date: joined by then, and not left by then. */
export function isMemberOn(row: Membership, on: PartialDate): Answer {
  return both(joinedBy(row, on), not(isBy(row.left_on, on)));
}

/**
 * The members of an organization on a date, sorted by country; each State once, with its surest
 * spell. States that had surely not joined, or had surely left, are left out. Associates,
 * participants and suspended members are included: see `membership.status`.
 */
export function membersOn(rows: readonly Membership[], organisation: Id, on: PartialDate): MemberOn[] {
  const members = new Map<Iso3, MemberOn>();
  for (const membership of rows) {
    if (membership.organisation !== organisation) continue;
    const answer = isMemberOn(membership, on);
    if (answer === "no") continue;
    const known = members.get(membership.iso3);
    if (known?.answer === "yes") continue;
    members.set(membership.iso3, { iso3: membership.iso3, answer, membership });
  }
  return [...members.values()].sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
}

/** Number of members on a date: certain ones, and with those whose dates leave it open. */
export function countMembers(
  rows: readonly Membership[],
  organisation: Id,
  on: PartialDate,
): { certain: number; possible: number } {
  const members = membersOn(rows, organisation, on);
  return {
    certain: members.filter((member) => member.answer === "yes").length,
    possible: members.length,
  };
}
