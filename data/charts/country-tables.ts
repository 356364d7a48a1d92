import "server-only";
import type { State } from "@/data/address/state";
import { instruments, memberships, organisations, ratifications } from "@/data/load";
import { countryByIso3, instrumentById } from "@/data/lookups";
import { isMessageKey } from "@/data/messages";
import type { Reader } from "@/data/messages/reader";
import { firstDay, today } from "@/data/queries/dates";
import { membersOn } from "@/data/queries/membership";
import { organisationsNamed, overlapOn, standingsOn } from "@/data/queries/partners";
import { entryIntoForce, ratificationClass, ratificationOn } from "@/data/queries/ratification";
import type { Id, Instrument, Iso3, Ratification } from "@/data/schema";
import { type ChartTable, chartTable } from "./table";

/** The date of a view: as asked, or today. */
function dateOf(state: Partial<State>): string {
  return state.on ?? today(new Date());
}

/** The instruments in the order of their adoption. */
const byAdoption = instruments.toSorted((a, b) => a.adopted_on.localeCompare(b.adopted_on));

function nameOf({ text }: Reader, iso3: Iso3): string {
  return text(countryByIso3(iso3).name);
}

function classWords({ t }: Reader, name: string): string {
  const key = `class.${name}`;
  return isMessageKey(key) ? t(key) : name;
}

/** What one State did about one instrument, and what holds on a date. */
function ratificationRow(reader: Reader, row: Ratification, instrument: Instrument, on: string) {
  const { registered, in_force } = ratificationOn(row, instrument, on);
  const span = entryIntoForce(row, instrument);
  return {
    iso3: row.iso3,
    country: nameOf(reader, row.iso3),
    instrument: instrument.symbol,
    class: classWords(reader, ratificationClass(row.iso3, ratifications, instrument, on)),
    registered,
    registered_on: row.ratified_on,
    in_force,
    in_force_from: span?.from ?? null,
    in_force_to: span?.to ?? null,
    signed_on: row.signed_on,
  };
}

/** The States that had done something about an instrument by a date: ratified, signed, denounced, or perhaps so. */
export function ratificationsOfInstrument(reader: Reader, state: Partial<State>, id: Instrument["id"]): ChartTable {
  const instrument = instrumentById(id);
  const on = dateOf(state);
  const rows = ratifications
    .filter(
      (row) =>
        row.instrument === instrument.id && ratificationClass(row.iso3, ratifications, instrument, on) !== "none",
    )
    .map((row) => ratificationRow(reader, row, instrument, on));
  return chartTable(
    [["iso3", reader.t("chart.col.iso3")], ["country", reader.t("party.state")], ...ratificationColumns(reader)],
    rows.sort((a, b) => reader.compare(a.country, b.country)),
  );
}

/** The three instruments for one country. */
export function ratificationsOfCountry(reader: Reader, state: Partial<State>, iso3: Iso3): ChartTable {
  const on = dateOf(state);
  const rows = byAdoption.map((instrument) => {
    const row = ratifications.find((one) => one.iso3 === iso3 && one.instrument === instrument.id);
    if (row) return ratificationRow(reader, row, instrument, on);
    const nothing = { registered_on: null, in_force_from: null, in_force_to: null, signed_on: null };
    return {
      iso3,
      country: nameOf(reader, iso3),
      instrument: instrument.symbol,
      class: classWords(reader, "none"),
      registered: "no",
      in_force: "no",
      ...nothing,
    };
  });
  return chartTable([["instrument", reader.t("country.col.instrument")], ...ratificationColumns(reader)], rows);
}

function ratificationColumns({ t }: Reader) {
  return [
    ["class", t("chart.col.class")],
    ["registered_on", t("chart.col.registered"), "date"],
    ["in_force", t("chart.col.inForce")],
    ["in_force_from", t("chart.col.inForceFrom"), "date"],
    ["in_force_to", t("chart.col.inForceTo"), "date"],
    ["signed_on", t("chart.col.signed"), "date"],
  ] as const;
}

/** States by how many of the instruments they had surely registered by a date. */
export function instrumentCounts(reader: Reader, state: Partial<State>): ChartTable {
  const on = dateOf(state);
  const sure = byAdoption.map((instrument) => {
    const rows = ratifications.filter((row) => row.instrument === instrument.id);
    return new Set(
      rows.filter((row) => ratificationOn(row, instrument, on).registered === "yes").map(({ iso3 }) => iso3),
    );
  });
  const rows = [...new Set(sure.flatMap((own) => [...own]))].map((iso3) => ({
    iso3,
    country: nameOf(reader, iso3),
    instruments: sure.filter((own) => own.has(iso3)).length,
    ...Object.fromEntries(byAdoption.map(({ id }, index) => [id, sure[index]?.has(iso3) ? "yes" : "no"])),
  }));
  return chartTable<string>(
    [
      ["iso3", reader.t("chart.col.iso3")],
      ["country", reader.t("party.state")],
      ["instruments", reader.t("chart.col.instruments"), "number"],
      ...byAdoption.map(({ id, symbol }) => [id, symbol] as const),
    ],
    rows.sort((a, b) => b.instruments - a.instruments || reader.compare(a.country, b.country)),
  );
}

/** Registrations by calendar year with the running total; years without any are left out. */
export function registrationsByYear({ t }: Reader, only?: string): ChartTable {
  const chosen = byAdoption.filter(({ id }) => only === undefined || id === only);
  const rows = chosen.flatMap((instrument) => {
    const dates = ratifications.flatMap(({ instrument: id, ratified_on }) =>
      id === instrument.id && ratified_on ? [ratified_on] : [],
    );
    const years = [...new Set(dates.map((date) => firstDay(date).slice(0, 4)))].sort();
    return years.map((year) => {
      const own = dates.filter((date) => date.startsWith(year));
      return {
        instrument: instrument.symbol,
        year: Number(year),
        registered: own.length,
        day_not_read: own.filter((date) => date.length === 4).length,
        total: dates.filter((date) => date.slice(0, 4) <= year).length,
      };
    });
  });
  return chartTable(
    [
      ["instrument", t("country.col.instrument")],
      ["year", t("date.year"), "number"],
      ["registered", t("chart.col.registeredYear"), "number"],
      ["day_not_read", t("date.yearOnly"), "number"],
      ["total", t("chart.col.total"), "number"],
    ],
    rows,
  );
}

/** What each State is to an organization on a date, with its dates. */
export function membersOf(reader: Reader, state: Partial<State>, partner: Id): ChartTable {
  const organisation = organisations.find((one) => one.partner === partner || one.id === partner);
  if (!organisation) throw new RangeError(`no members are known: ${partner}`);
  const on = dateOf(state);
  const standings = standingsOn(memberships, organisation.id, on, today(new Date()));
  const current = new Map(
    membersOn(memberships, organisation.id, on).map(({ iso3, membership }) => [iso3, membership]),
  );
  const rows = [...standings].map(([iso3, standing]) => {
    const spell =
      current.get(iso3) ?? memberships.findLast((row) => row.organisation === organisation.id && row.iso3 === iso3);
    return {
      iso3,
      country: nameOf(reader, iso3),
      class: reader.t(`partnerships.${standing}`),
      joined_on: spell?.joined_on ?? null,
      left_on: spell?.left_on ?? null,
    };
  });
  const { t, compare } = reader;
  return chartTable(
    [
      ["iso3", t("chart.col.iso3")],
      ["country", t("partnership.country")],
      ["class", t("chart.col.class")],
      ["joined_on", t("partnership.joined"), "date"],
      ["left_on", t("partnership.left"), "date"],
    ],
    rows.sort((a, b) => compare(a.country, b.country)),
  );
}

/** The organizations, at most three chosen or else all, to which each State belongs on a date. */
export function organisationsOf(reader: Reader, state: Partial<State>): ChartTable {
  const all = organisations.filter(({ partner }) => partner !== null);
  const chosen = organisationsNamed(state.partner ?? [], organisations).slice(0, 3);
  const shown = chosen.length > 0 ? chosen : all;
  const overlap = overlapOn(
    memberships,
    shown.map(({ id }) => id),
    dateOf(state),
  );
  const rows = [...overlap].map(([iso3, own]) => ({
    iso3,
    country: nameOf(reader, iso3),
    organisations: own.length,
    ...Object.fromEntries(
      shown.map(({ id }, index) => {
        const found = own.find((one) => one.index === index);
        return [id, found ? (found.sure ? "yes" : "unknown") : "no"];
      }),
    ),
  }));
  return chartTable<string>(
    [
      ["iso3", reader.t("chart.col.iso3")],
      ["country", reader.t("partnership.country")],
      ["organisations", reader.t("chart.col.organisations"), "number"],
      ...shown.map(({ id, abbreviation }) => [id, reader.text(abbreviation)] as const),
    ],
    rows.sort((a, b) => b.organisations - a.organisations || reader.compare(a.country, b.country)),
  );
}
