import type { Instrument, Ratification } from "../schema";
import { firstDay, lastDay } from "./dates";
import { entryIntoForce, type RatificationClass, ratificationClass } from "./ratification";

/** From `day` on, a State's class is `to`. */
export type Change = { day: string; to: RatificationClass };

/**
 * Every day on which the class of a State changes, oldest first; before the first it is "none". A date control can then
 * find the class of any day by looking up the last change, with no rule of its own.
 */
export function classChanges(row: Ratification, instrument: Instrument): Change[] {
  const inForce = entryIntoForce(row, instrument);
  const days = [row.signed_on, row.ratified_on, row.denounced_on]
    .flatMap((date) => (date === null ? [] : [firstDay(date), lastDay(date)]))
    .concat(inForce ? [inForce.from, inForce.to] : []);
  const changes: Change[] = [];
  for (const day of [...new Set(days)].sort()) {
    const to = ratificationClass(row.iso3, [row], instrument, day);
    if (to !== (changes.at(-1)?.to ?? "none")) changes.push({ day, to });
  }
  return changes;
}
