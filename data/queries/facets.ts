import type { Activity } from "../schema";
import { type FilterKey, filterValues, type RegionsOf } from "./activities";

/**
 * For each filter key, the number of activities behind each value: what choosing it would give. The counts of a key follow
 * all the other filters but not its own, so that a reader can add a second value. Values without any activity are absent.
 */
export type Facets = Record<FilterKey, ReadonlyMap<string, number>>;

/** How many activities have each value under a filter key. */
export function countValues(
  activities: readonly Activity[],
  key: FilterKey,
  regionsOf: RegionsOf,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const activity of activities)
    for (const value of new Set(filterValues(activity, key, regionsOf)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
