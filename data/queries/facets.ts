import type { Activity } from "../schema";
import {
  type ActivityQuery,
  type FilterKey,
  filterActivities,
  filterKeys,
  filterValues,
  type RegionsOf,
} from "./activities";

/** For each filter key, the number of activities behind each value. */
export type Facets = Record<FilterKey, Map<string, number>>;

/**
 * Counts what choosing a value would give: the counts of a key follow all the other filters but not
 * its own, so that a reader can add a second value. Values without any activity are absent. The
 * activities are counted as given: pass `countable(activities)` for headline counts.
 */
export function facets(activities: readonly Activity[], query: ActivityQuery, regionsOf: RegionsOf): Facets {
  const countOf = (key: FilterKey): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const activity of filterActivities(activities, { ...query, [key]: [] }, regionsOf)) {
      for (const value of new Set(filterValues(activity, key, regionsOf))) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    return counts;
  };
  return Object.fromEntries(filterKeys.map((key) => [key, countOf(key)])) as Facets;
}
