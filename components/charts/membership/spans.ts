import type { FillName } from "@/components/charts/pattern";
import { firstDay, lastDay, type Span } from "@/data/queries/dates";
import { entryIntoForce } from "@/data/queries/ratification";
import type { Instrument, Membership, Ratification } from "@/data/schema";

/** A stretch of time in one class; the day `to` is not part of it. */
export type Stretch = { from: string; to: string; fill: FillName };

/** The day after. */
function after(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Drops what has no length or lies after `until`, and cuts the rest there. */
function cut(stretches: Stretch[], until: string): Stretch[] {
  return stretches.map((one) => ({ ...one, to: one.to < until ? one.to : until })).filter(({ from, to }) => from < to);
}

/**
 * What a State did about an instrument as stretches up to `until`: signed, registered within the year that is known, not yet
 * in force, in force. Days that an imprecise date leaves open have a class of their own. A denunciation ends them.
 */
export function ratificationStretches(row: Ratification, instrument: Instrument, until: string): Stretch[] {
  const registered =
    row.ratified_on === null ? null : { from: firstDay(row.ratified_on), to: after(lastDay(row.ratified_on)) };
  const force = entryIntoForce(row, instrument);
  const end =
    row.denounced_on === null ? until : firstDay(row.denounced_on) < until ? firstDay(row.denounced_on) : until;
  const stretches: Stretch[] = [];
  if (row.signed_on !== null)
    stretches.push({ from: firstDay(row.signed_on), to: registered?.from ?? end, fill: "signed" });
  if (registered && force) stretches.push(...registeredStretches(row, registered, force, end));
  return cut(stretches, end);
}

function registeredStretches(row: Ratification, registered: Span, force: Span, end: string): Stretch[] {
  const exact = row.ratified_on?.length === 10;
  const start = exact ? registered.from : registered.to;
  const laterOf = (a: string, b: string) => (a > b ? a : b);
  const forceFrom = laterOf(start, force.from);
  const forceTo = laterOf(forceFrom, force.from === force.to ? force.to : after(force.to));
  return [
    ...(exact ? [] : [{ ...registered, fill: "registered-unknown" as const }]),
    { from: start, to: forceFrom, fill: "not-yet-in-force" },
    { from: forceFrom, to: forceTo, fill: "in-force-unknown" },
    { from: forceTo, to: end, fill: "in-force" },
  ];
}

/** One spell of membership as stretches from `start` up to `until`: days on which it may have begun, then membership. */
export function membershipStretches(row: Membership, start: string, until: string): Stretch[] {
  const { from, to } = row.joined_on
    ? { from: firstDay(row.joined_on), to: lastDay(row.joined_on) }
    : {
        from: row.joined_bounds?.from ? firstDay(row.joined_bounds.from) : start,
        to: row.joined_bounds?.to ? lastDay(row.joined_bounds.to) : until,
      };
  const exact = from === to;
  const certain = exact ? from : after(to);
  const left = row.left_on === null ? until : firstDay(row.left_on);
  return cut(
    [
      { from, to: certain, fill: "registered-unknown" },
      { from: certain, to: left, fill: "in-force" },
    ],
    left < until ? left : until,
  );
}
