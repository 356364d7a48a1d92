import { type Datasets, DonorDisplay, MembershipStatus, RatificationStatus, RecordKind, Status } from "../schema";
import { type Collect, notAfter } from "./collect";

/** Number of member States of the ILO. */
const iloMemberCount = 187;

/** Codes of their own, 187 ILO Members, ILO regions where ILO regions belong. */
export function countryRules(all: Datasets, collect: Collect): void {
  const members = all.countries.rows.filter((row) => row.ilo_member).length;
  if (members !== iloMemberCount) {
    collect("countries", "file", "ilo_member", `${members} members`, `${iloMemberCount} members`);
  }
  for (const field of ["iso2", "iso_numeric"] as const) {
    const seen = new Map<string, string>();
    for (const row of all.countries.rows) {
      const code = row[field];
      const first = code && seen.get(code);
      if (first) collect("countries", row.iso3, field, code, `a code of its own (${first} has it)`);
      if (code) seen.set(code, row.iso3);
    }
  }
  const iloRegions = new Set(all.regions.rows.filter((row) => row.kind === "ilo").map((row) => row.id));
  const known = new Set(all.regions.rows.map((row) => row.id));
  for (const row of all.countries.rows) {
    if (row.ilo_region && known.has(row.ilo_region) && !iloRegions.has(row.ilo_region)) {
      collect("countries", row.iso3, "ilo_region", row.ilo_region, "a region of kind ilo");
    }
    if (row.ilo_member && !row.ilo_region) {
      collect("countries", row.iso3, "ilo_region", null, "a region for every ILO Member");
    }
  }
  for (const row of all.regions.rows) {
    for (const id of row.ilo_regions) {
      if (known.has(id) && !iloRegions.has(id)) {
        collect("regions", row.id, "ilo_regions", id, "a region of kind ilo");
      }
    }
  }
}

/** Dates and statuses that fit each other and the instrument. */
export function ratificationRules(all: Datasets, collect: Collect): void {
  const instruments = new Map(all.instruments.rows.map((row) => [row.id, row]));
  const iloStatuses: string[] = ["in_force", "not_in_force", "denounced"];
  for (const row of all.ratifications.rows) {
    const instrument = instruments.get(row.instrument);
    const signature = row.status === "signature";
    const wrong = (field: string, found: unknown, expected: string) =>
      collect("ratifications", row.id, field, found, expected);
    if (row.id !== `${row.instrument}-${row.iso3.toLowerCase()}`) {
      wrong("id", row.id, "instrument and country in lower case");
    }
    if (signature !== (row.ratified_on === null)) {
      wrong("ratified_on", row.ratified_on, signature ? "null for a signature" : "a date for a party");
    }
    if (signature && !row.signed_on) wrong("signed_on", row.signed_on, "a date for a signature");
    if ((row.status === "denounced") !== (row.denounced_on !== null)) {
      wrong("denounced_on", row.denounced_on, "a date exactly when the status is denounced");
    }
    if (!instrument) continue;
    if (iloStatuses.includes(row.status) && instrument.organisation !== "ILO" && row.status !== "denounced") {
      wrong("status", row.status, "a status of a United Nations treaty");
    }
    if (instrument.organisation === "ILO" && !iloStatuses.includes(row.status)) {
      wrong("status", row.status, "a status of an ILO Convention");
    }
    for (const field of ["ratified_on", "signed_on"] as const) {
      const date = row[field];
      if (date && !notAfter(instrument.adopted_on, date)) {
        wrong(field, date, `not before adoption on ${instrument.adopted_on}`);
      }
    }
  }
}

/** Values whose series, area and letters meta explains. */
export function indicatorRules(all: Datasets, collect: Collect): void {
  const { series, areas, data_types } = all.indicators.meta;
  const seriesIds = new Set(series.map((row) => row.id));
  const areaCodes = new Set(areas.map((row) => row.code));
  const letters = new Set(data_types.map((row) => row.code));
  for (const row of all.indicators.rows) {
    const record = `${row.series}/${row.iso3 ?? row.area}/${row.year}`;
    if (!seriesIds.has(row.series)) collect("indicators", record, "series", row.series, "a series of meta");
    if ((row.iso3 === null) === (row.area === null)) {
      collect("indicators", record, "iso3", row.iso3, "either iso3 or area");
    }
    if (row.area && !areaCodes.has(row.area)) collect("indicators", record, "area", row.area, "an area of meta");
    for (const letter of row.data_type?.split(" ") ?? []) {
      if (!letters.has(letter)) collect("indicators", record, "data_type", letter, "a data type of meta");
    }
  }
}

/** Every value that the code knows by name needs a label. */
export function labelRules(all: Datasets, collect: Collect): void {
  const known = new Set(all.codelists.rows.map((row) => `${row.list}/${row.id}`));
  const needed = {
    "donor-display": DonorDisplay.options,
    "membership-status": MembershipStatus.options,
    "ratification-status": RatificationStatus.options,
    "record-kind": RecordKind.options,
    status: Status.options,
  };
  for (const [list, values] of Object.entries(needed)) {
    for (const value of values) {
      if (!known.has(`${list}/${value}`)) collect("codelists", `${list}/${value}`, "label", undefined, "a label");
    }
  }
}
