import { filterKeys, type Placed } from "../queries/activities";
import type { DatasetId, Element, Id, Iso3, Row } from "../schema";

/** Everything that may cut a dataset, besides the date: the filters of the pages and those of the API alone. */
export const filterNames = [...filterKeys, "instrument", "organisation", "series", "countable"] as const;
export type FilterName = (typeof filterNames)[number];

/** What some filters must know besides the row. */
export type Surroundings = {
  regionsOf: (placed: Placed) => readonly Id[];
  elements: readonly Element[];
};

type Values<Name extends DatasetId> = {
  [Filter in FilterName]?: (row: Row<Name>, around: Surroundings) => readonly string[];
};

function some(...values: (string | null)[]): string[] {
  return values.filter((value) => value !== null);
}

function regionOfCountry({ iso3 }: { iso3: Iso3 | null }, { regionsOf }: Surroundings): readonly Id[] {
  return iso3 === null ? [] : regionsOf({ countries: [iso3], regions: [] });
}

function regionNamed({ regions }: { regions: Id[] }, { regionsOf }: Surroundings): readonly Id[] {
  return regionsOf({ countries: [], regions });
}

const ofCountry = {
  country: ({ iso3 }: { iso3: Iso3 | null }) => some(iso3),
  region: regionOfCountry,
};

/** The filters that each dataset takes, each with the values that a row has under it. Countries are ISO codes in capitals. */
export const datasetFilters: { readonly [Name in DatasetId]?: Values<Name> } = {
  activities: {
    element: ({ element }) => [element],
    status: ({ status }) => [status],
    type: ({ type }) => [type],
    donor: ({ donors }) => donors,
    partner: ({ partners }) => partners,
    region: (row, { regionsOf }) => regionsOf(row),
    country: ({ countries }) => countries,
    countable: ({ countable }) => [String(countable)],
  },
  countries: ofCountry,
  donors: {
    donor: ({ id }) => [id],
    partner: ({ partner }) => some(partner),
    country: ({ iso3 }) => some(iso3),
  },
  elements: { element: ({ id }) => [id] },
  estimates: { region: ({ region }) => some(region) },
  figures: { element: elementsOfParagraph },
  indicators: { ...ofCountry, series: ({ series }) => [series] },
  instruments: { instrument: ({ id }) => [id] },
  memberships: { ...ofCountry, organisation: ({ organisation }) => [organisation] },
  mentions: ofCountry,
  organisations: { organisation: ({ id }) => [id], partner: ({ partner }) => some(partner) },
  paragraphs: { element: ({ element }) => some(element) },
  partners: {
    partner: ({ id }) => [id],
    donor: ({ donor }) => some(donor),
    region: regionNamed,
  },
  partnerships: { partner: ({ partners }) => partners, region: regionNamed },
  projects: {
    element: ({ elements }) => elements,
    status: ({ status }) => [status],
    donor: ({ donors }) => donors,
    partner: ({ partners }) => partners,
    region: (row, { regionsOf }) => regionsOf(row),
    country: ({ countries }) => countries,
  },
  "projects-public": { country: ({ countries }) => countries },
  "ratification-support": { ...ofCountry, instrument: ({ instrument }) => some(instrument) },
  ratifications: { ...ofCountry, instrument: ({ instrument }) => [instrument] },
  regions: { region: ({ id, ilo_regions }) => [id, ...ilo_regions] },
};

/** Datasets of single countries: a region as a report names it is never spread over countries, so only ILO regions cut them. */
const placedByCountry: readonly DatasetId[] = Object.entries(datasetFilters)
  .filter(([, values]) => values.region === regionOfCountry)
  .map(([id]) => id as DatasetId);

export function takesIloRegionsOnly(dataset: DatasetId): boolean {
  return dataset === "estimates" || placedByCountry.includes(dataset);
}

/** Datasets that answer what held on a date. */
export function isDated(dataset: string): dataset is "ratifications" | "memberships" {
  return dataset === "ratifications" || dataset === "memberships";
}

/** The filters that a dataset takes, the date included, in the order in which they are documented. */
export function filtersOf(dataset: DatasetId): (FilterName | "on")[] {
  const values = datasetFilters[dataset] ?? {};
  const own = filterNames.filter((name) => name in values);
  return isDated(dataset) ? [...own, "on"] : own;
}

/** The headings of a report under which a paragraph stands: one or none. */
function elementsOfParagraph({ report, para }: { report: Id; para: number }, { elements }: Surroundings): Id[] {
  return elements
    .filter((one) => one.report === report && one.para_range[0] <= para && para <= one.para_range[1])
    .map(({ id }) => id);
}
