import type { Activity, Id, Iso3, Membership, Organisation, PartialDate, Partner, Partnership } from "../schema";
import { isBy } from "./dates";
import { type MemberOn, membersOn } from "./membership";

/** What a page about an organization rests on: a partner of the report, an organization with dated members, or both. */
export type Body = { id: Id; partner: Partner | null; organisation: Organisation | null };

/** Every body that has a page: the partners of the report, then the organizations that are no partner. */
export function bodiesOf(partners: readonly Partner[], organisations: readonly Organisation[]): Body[] {
  const byPartner = new Map(organisations.flatMap((one) => (one.partner ? [[one.partner, one] as const] : [])));
  return [
    ...partners.map((partner) => ({ id: partner.id, partner, organisation: byPartner.get(partner.id) ?? null })),
    ...organisations
      .filter(({ partner }) => partner === null)
      .map((organisation) => ({ id: organisation.id, partner: null, organisation })),
  ];
}

/** The id by which addresses know an organization: that of its partner in the report, or its own. */
export function bodyId({ id, partner }: Organisation): Id {
  return partner ?? id;
}

/** The organizations that the ids of an address name, in their order; an id without members is left out. */
export function organisationsNamed(ids: readonly Id[], organisations: readonly Organisation[]): Organisation[] {
  return ids.flatMap((id) => organisations.find((one) => bodyId(one) === id) ?? []);
}

/** The works with a partner that the report tells, and the countable activities that name it. */
export function workWith(partner: Id, partnerships: readonly Partnership[], activities: readonly Activity[]) {
  return {
    partnerships: partnerships.filter(({ partners }) => partners.includes(partner)),
    activities: activities.filter((activity) => activity.countable && activity.partners.includes(partner)),
  };
}

/** Countable activities of each element that name one of the partners. */
export function countByElement(activities: readonly Activity[], partners: ReadonlySet<Id>): Map<Id, number> {
  const counts = new Map<Id, number>();
  for (const { countable, element, partners: own } of activities)
    if (countable && own.some((id) => partners.has(id))) counts.set(element, (counts.get(element) ?? 0) + 1);
  return counts;
}

/** How a country stands to an organization on a date. */
export type Standing = "member" | "possible" | "other-status" | "former";

/**
 * The standing of each country on a date. `other-status` (associate, participant, suspended) is the status of today, so it
 * is told apart only when the date is not before `today`; former members had left for certain by the date.
 */
export function standingsOn(
  rows: readonly Membership[],
  organisation: Id,
  on: PartialDate,
  today: PartialDate,
): Map<Iso3, Standing> {
  const standings = new Map<Iso3, Standing>();
  for (const row of rows)
    if (row.organisation === organisation && isBy(row.left_on, on) === "yes") standings.set(row.iso3, "former");
  for (const member of membersOn(rows, organisation, on)) standings.set(member.iso3, standingOf(member, on >= today));
  return standings;
}

function standingOf({ answer, membership }: MemberOn, isToday: boolean): Standing {
  if (answer === "unknown") return "possible";
  return isToday && membership.status !== "member" ? "other-status" : "member";
}

/** The organizations, by their place in `organisations`, of which each country is or may be a member on a date. */
export function overlapOn(
  rows: readonly Membership[],
  organisations: readonly Id[],
  on: PartialDate,
): Map<Iso3, { index: number; sure: boolean }[]> {
  const overlap = new Map<Iso3, { index: number; sure: boolean }[]>();
  organisations.forEach((organisation, index) => {
    for (const { iso3, answer } of membersOn(rows, organisation, on))
      overlap.set(iso3, [...(overlap.get(iso3) ?? []), { index, sure: answer === "yes" }]);
  });
  return overlap;
}

/** Rows about joining or leaving whose date is a year, bounds, or missing. */
export function imprecise(rows: readonly Membership[]): Membership[] {
  return rows.filter(
    ({ joined_on, left_on, joined_bounds }) =>
      joined_on === null ||
      joined_on.length < 10 ||
      joined_bounds !== null ||
      (left_on !== null && left_on.length < 10),
  );
}
