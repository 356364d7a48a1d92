import "server-only";
import {
  activities,
  codelists,
  countries,
  donors,
  elements,
  figures,
  instruments,
  organisations,
  partners,
  projects,
  regions,
  reports,
} from "./load";
import type { CodelistName } from "./schema";

/** Returns a function that finds a row by key and throws when there is none: ids were checked when the data was loaded. */
function finder<T>(rows: readonly T[], key: (row: T) => string, what: string): (id: string) => T {
  const byKey = new Map(rows.map((row) => [key(row), row]));
  return (id) => {
    const row = byKey.get(id);
    if (row === undefined) throw new RangeError(`unknown ${what}: ${id}`);
    return row;
  };
}

export const activityById = finder(activities, ({ id }) => id, "activity");
export const countryByIso3 = finder(countries, ({ iso3 }) => iso3, "country");
export const donorById = finder(donors, ({ id }) => id, "donor");
export const elementById = finder(elements, ({ id }) => id, "element");
export const figureById = finder(figures, ({ id }) => id, "figure");
export const instrumentById = finder(instruments, ({ id }) => id, "instrument");
export const organisationById = finder(organisations, ({ id }) => id, "organisation");
export const partnerById = finder(partners, ({ id }) => id, "partner");
export const projectById = finder(projects, ({ id }) => id, "project");
export const regionById = finder(regions, ({ id }) => id, "region");
export const reportById = finder(reports, ({ id }) => id, "report");

const codeByKey = finder(codelists, ({ list, id }) => `${list} ${id}`, "code");

/** Returns the label of a code, e.g. `codeLabel("status", "planned")`. */
export function codeLabel(list: CodelistName, id: string) {
  return codeByKey(`${list} ${id}`).label;
}
