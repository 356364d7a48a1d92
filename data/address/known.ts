import "server-only";
import {
  activities,
  codelists,
  countries,
  donors,
  elements,
  instruments,
  organisations,
  partners,
  projects,
  regions,
  reports,
} from "@/data/load";
import { activitySorts } from "@/data/queries/order";
import { pageCount } from "@/data/queries/paging";
import { bodiesOf } from "@/data/queries/partners";
import { activitiesIn, projectsIn } from "@/data/views";
import type { KnownIds, ListViews } from "./routes";
import type { FilterKey, KnownValues } from "./state";

function ids(rows: readonly { id: string }[]): Set<string> {
  return new Set(rows.map(({ id }) => id));
}

function codes(list: string): Set<string> {
  return ids(codelists.filter((code) => code.list === list));
}

const countryIds = new Set(countries.map(({ iso3 }) => iso3.toLowerCase()));

/** The values that each filter of an address may take. */
export const knownValues: KnownValues = {
  element: ids(elements),
  status: codes("status"),
  type: codes("activity-type"),
  donor: ids(donors),
  partner: ids(partners),
  region: ids(regions),
  country: countryIds,
} satisfies Record<FilterKey, ReadonlySet<string>>;

const bodies = new Set(bodiesOf(partners, organisations).map(({ id }) => id));

/** The values that each filter takes on a page: the map of organizations also draws those that the report does not name. */
export function knownValuesAt(path: string): KnownValues {
  return path === "partnerships" ? { ...knownValues, partner: bodies } : knownValues;
}

/** The pages of the site: each section with its ids; "" is the section's own page. */
export const sections: KnownIds = {
  "": new Set([""]),
  ratifications: new Set(["", ...ids(instruments)]),
  elements: new Set(["", ...ids(elements)]),
  activities: new Set(["", ...ids(activities)]),
  projects: new Set(["", ...ids(projects)]),
  donors: new Set(["", ...ids(donors)]),
  partnerships: new Set(["", ...bodies]),
  regions: ids(regions),
  countries: new Set(["", ...countryIds]),
  sources: ids(reports),
  compare: new Set([""]),
  search: new Set([""]),
  data: new Set([""]),
  share: new Set([""]),
  about: new Set([""]),
};

/** The pages with a long list: how it can be ordered, and how many pages it has. */
export const listViews: ListViews = {
  activities: { sorts: activitySorts, pageCount: (state) => pageCount(activitiesIn(state).length) },
  projects: { sorts: [], pageCount: (state) => pageCount(projectsIn(state).length) },
  donors: { sorts: [], pageCount: () => pageCount(donors.length) },
};
