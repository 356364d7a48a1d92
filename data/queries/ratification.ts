import type { Instrument, InstrumentId, Iso3, PartialDate, Ratification } from "../schema";
import { type Answer, addMonths, both, firstDay, isBy, isSpanBy, lastDay, not, type Span } from "./dates";

export type RatificationState = {
  /** Registered (ILO) or deposited (UN) by the date, and not denounced since. */
  registered: Answer;
  /** In force for the State. */
  in_force: Answer;
  /** The day on which it enters into force for the State, as a span; null for a signature. */
  in_force_on: Span | null;
};

export type RatificationClass =
  | "in-force"
  | "not-yet-in-force"
  | "in-force-unknown"
  | "registered-unknown"
  | "signed"
  | "denounced"
  | "none";

/** The day on which a ratification of `day` takes effect under the rule of the instrument. */
function effectOf(day: string, { entry }: Instrument): string {
  const later = addMonths(day, entry.months);
  if (entry.rule === "months-after-registration") return later;
  // ICRMW art. 87(2): "the first day of the month following a period of three months after" deposit.
  return `${addMonths(later, 1).slice(0, 7)}-01`;
}

/**
 * When an instrument enters into force for a State: as a source states it, or else by the rule of
 * the instrument, never before its general entry into force. A ratification dated by its year gives
 * the whole span of days that it may be. null when the State has not ratified.
 */
export function entryIntoForce(row: Ratification, instrument: Instrument): Span | null {
  if (row.ratified_on === null) return null;
  if (row.in_force_on !== null) {
    return { from: firstDay(row.in_force_on), to: lastDay(row.in_force_on) };
  }
  const notBefore = (day: string) => (day < instrument.in_force_on ? instrument.in_force_on : day);
  return {
    from: notBefore(effectOf(firstDay(row.ratified_on), instrument)),
    to: notBefore(effectOf(lastDay(row.ratified_on), instrument)),
  };
}

/**
 * Whether a ratification is registered and in force by `on`. A stated entry into force that precedes
 * registration (a succession) counts from registration, so that nothing is in force unregistered.
 */
export function ratificationOn(row: Ratification, instrument: Instrument, on: PartialDate): RatificationState {
  const inForceOn = entryIntoForce(row, instrument);
  const standing = not(isBy(row.denounced_on, on));
  const registered = both(isBy(row.ratified_on, on), standing);
  return {
    registered,
    in_force: both(registered, isSpanBy(inForceOn, on)),
    in_force_on: inForceOn,
  };
}

function classOf(row: Ratification, instrument: Instrument, on: PartialDate): RatificationClass {
  if (isBy(row.denounced_on, on) === "yes") return "denounced";
  const { registered, in_force } = ratificationOn(row, instrument, on);
  if (registered === "yes") {
    if (in_force === "yes") return "in-force";
    return in_force === "no" ? "not-yet-in-force" : "in-force-unknown";
  }
  if (registered === "unknown") return "registered-unknown";
  return isBy(row.signed_on, on) === "yes" ? "signed" : "none";
}

/**
 * The class in which one country is drawn for one instrument on a date. Whether the country is a
 * Member of the ILO is for the caller to say.
 */
export function ratificationClass(
  iso3: Iso3,
  rows: readonly Ratification[],
  instrument: Instrument,
  on: PartialDate,
): RatificationClass {
  const row = rows.find((one) => one.iso3 === iso3 && one.instrument === instrument.id);
  return row ? classOf(row, instrument, on) : "none";
}

/** The class of every country that has a row for the instrument, by iso3. */
export function ratificationClasses(
  rows: readonly Ratification[],
  instrument: Instrument,
  on: PartialDate,
): Map<Iso3, RatificationClass> {
  const own = rows.filter((row) => row.instrument === instrument.id);
  return new Map(own.map((row) => [row.iso3, classOf(row, instrument, on)]));
}

export type RatificationCount = {
  registered: number;
  registeredUnknown: number;
  inForce: number;
  inForceUnknown: number;
};

/** How many ratifications of an instrument are registered, and in force, by `on`. */
export function countRatifications(
  rows: readonly Ratification[],
  instrument: Instrument,
  on: PartialDate,
): RatificationCount {
  const states = rows
    .filter((row) => row.instrument === instrument.id)
    .map((row) => ratificationOn(row, instrument, on));
  const count = (field: "registered" | "in_force", answer: Answer) =>
    states.filter((state) => state[field] === answer).length;
  return {
    registered: count("registered", "yes"),
    registeredUnknown: count("registered", "unknown"),
    inForce: count("in_force", "yes"),
    inForceUnknown: count("in_force", "unknown"),
  };
}

/** The rows registered by `on`, with those whose date leaves it open. */
export function ratificationsOn(
  rows: readonly Ratification[],
  instruments: readonly Instrument[],
  on: PartialDate,
): { row: Ratification; state: RatificationState }[] {
  const byId = new Map<InstrumentId, Instrument>(instruments.map((one) => [one.id, one]));
  return rows.flatMap((row) => {
    const instrument = byId.get(row.instrument);
    if (!instrument) return [];
    const state = ratificationOn(row, instrument, on);
    return state.registered === "no" ? [] : [{ row, state }];
  });
}
