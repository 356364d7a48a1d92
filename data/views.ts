import "server-only";
import type { State } from "./address/state";
import { activities, countries, projects, ratifications, regions } from "./load";
import { instrumentById } from "./lookups";
import { type ActivityQuery, countable, regionRule } from "./queries/activities";
import { type ActivityIndex, activityIndex } from "./queries/activity-index";
import { filterProjects } from "./queries/projects";
import { ratificationClasses } from "./queries/ratification";
import type { Activity, InstrumentId, PartialDate, Project } from "./schema";

/** The activities that every headline counts. */
export const countableActivities: readonly Activity[] = countable(activities);

/** The regions, of the report and of the ILO, in which an activity or a project counts. */
export const regionsOf = regionRule(countries, regions);

/** Addresses write countries in lower case; the data know them by their ISO code. */
function queryOf(state: Partial<State>): ActivityQuery {
  return { ...state, country: state.country?.map((id) => id.toUpperCase()) };
}

const all = activityIndex(activities, regionsOf);
const counted = activityIndex(countableActivities, regionsOf);

/** What a list counts: every record when the address asks for all, otherwise those that headlines count. */
function poolOf({ records }: Partial<State>): ActivityIndex {
  return records === "all" ? all : counted;
}

/** Activities that fit the filters of an address; mandates and context only with `records: "all"`. */
export function activitiesIn(state: Partial<State>): Activity[] {
  return poolOf(state).find(queryOf(state));
}

/** For each filter, how many activities of the same kind of list each value would leave under the other filters. */
export function activityFacets(state: Partial<State>) {
  return poolOf(state).facets(queryOf(state));
}

/** Projects that fit the filters of an address. */
export function projectsIn(state: Partial<State>): Project[] {
  return filterProjects(projects, state, regionsOf);
}

/** The class of each country with a row for an instrument, at a date. */
export function classesOn(instrument: InstrumentId, on: PartialDate) {
  return ratificationClasses(ratifications, instrumentById(instrument), on);
}
