import { countries, instruments, ratificationSupport, ratifications } from "@/data/load";
import { instrumentById } from "@/data/lookups";
import { classChanges } from "@/data/queries/changes";
import { lastDay } from "@/data/queries/dates";
import { countRatifications, type RatificationClass, ratificationOn } from "@/data/queries/ratification";
import type { Instrument, InstrumentId, Iso3, PartialDate, Ratification } from "@/data/schema";
import { classesOn } from "@/data/views";

/** The instruments in the order of their adoption. */
export const instrumentsByDate = instruments.toSorted((a, b) => a.adopted_on.localeCompare(b.adopted_on));

/** Rows of parties (signatures alone left out), the newest registration first; a year alone stands before its days. */
export function partiesOf(instrument: InstrumentId): (Ratification & { ratified_on: PartialDate })[] {
  return ratifications
    .flatMap((row) =>
      row.instrument === instrument && row.ratified_on !== null ? [{ ...row, ratified_on: row.ratified_on }] : [],
    )
    .sort((a, b) => lastDay(b.ratified_on).localeCompare(lastDay(a.ratified_on)) || a.iso3.localeCompare(b.iso3));
}

/** States whose ratification the report credits to ILO support. */
export function creditedStates(instrument: InstrumentId): Set<Iso3> {
  const credited = ratificationSupport.filter((row) => row.instrument === instrument && row.kind === "ratification");
  return new Set(credited.map(({ iso3 }) => iso3));
}

/** What a page says of an instrument on a date: counts, the class of every country, and when each class changes. */
export function instrumentOn(id: InstrumentId, on: PartialDate) {
  const instrument = instrumentById(id);
  const classes = classesOn(id, on);
  const changes = new Map(
    ratifications
      .filter((row) => row.instrument === id)
      .map((row) => [row.iso3, classChanges(row, instrument)] as const),
  );
  return { instrument, classes, changes, counts: countRatifications(ratifications, instrument, on) };
}

/** The last day that the sources of an instrument cover, from their `as_of`. */
export function readTo(id: InstrumentId): string {
  const days = partiesOf(id).flatMap(({ sources }) =>
    sources.flatMap((source) => ("address" in source && source.as_of ? source.as_of.split("/") : [])),
  );
  const known = days.filter((day) => /^\d{4}/.test(day)).map((day) => lastDay(day));
  return known.reduce((a, b) => (a > b ? a : b), "1949-01-01");
}

/** ILO Members per region, and how many of them had surely registered an instrument by a date. */
export function sharesByRegion(
  instrument: Instrument,
  on: PartialDate,
): { region: string; parties: number; members: number }[] {
  const registered = new Set(
    partiesOf(instrument.id)
      .filter((row) => ratificationOn(row, instrument, on).registered === "yes")
      .map(({ iso3 }) => iso3),
  );
  const members = countries.filter(({ ilo_member, ilo_region }) => ilo_member && ilo_region !== null);
  return [...new Set(members.map(({ ilo_region }) => String(ilo_region)))]
    .map((region) => {
      const own = members.filter(({ ilo_region }) => ilo_region === region);
      return { region, parties: own.filter(({ iso3 }) => registered.has(iso3)).length, members: own.length };
    })
    .sort((a, b) => b.parties - a.parties || a.region.localeCompare(b.region));
}

/** The classes of the map in the order of its key. */
export const classOrder: RatificationClass[] = [
  "in-force",
  "not-yet-in-force",
  "in-force-unknown",
  "registered-unknown",
  "signed",
  "denounced",
  "none",
];
