import type { Activity } from "../schema";
import {
  type ActivityQuery,
  type FilterKey,
  filterActivities,
  filterKeys,
  filterValues,
  type RegionsOf,
} from "./activities";
import { countValues, type Facets } from "./facets";

/** A fixed list of activities that answers queries without going through all of it. */
export type ActivityIndex = {
  /** The activities that fit a query, in the order of the list. */
  find: (query: ActivityQuery) => Activity[];
  /** What `facets` counts for a query. */
  facets: (query: ActivityQuery) => Facets;
};

/** Notes once which activities have each value of each filter. The list must not change afterwards. */
export function activityIndex(activities: readonly Activity[], regionsOf: RegionsOf): ActivityIndex {
  const positions = new Map(filterKeys.map((key) => [key, positionsOf(activities, key, regionsOf)]));
  const candidates = (query: ActivityQuery, key: FilterKey): number[] => {
    const lists = [...new Set(query[key])].map((value) => positions.get(key)?.get(value) ?? []);
    if (lists.length === 1) return lists[0] ?? [];
    return [...new Set(lists.flat())].sort((a, b) => a - b);
  };
  const find = (query: ActivityQuery): Activity[] => {
    const asked = filterKeys.filter((key) => (query[key]?.length ?? 0) > 0);
    const [fewest] = asked
      .map((key) => ({ key, found: candidates(query, key) }))
      .sort((a, b) => a.found.length - b.found.length);
    if (!fewest) return [...activities];
    const rows = fewest.found.map((position) => activities[position]).filter((row) => row !== undefined);
    return filterActivities(rows, { ...query, [fewest.key]: [] }, regionsOf);
  };
  const whole = onEachKey((key) => countsOf(positions.get(key) ?? new Map()));
  const facets = (query: ActivityQuery): Facets => {
    const isAsked = (key: FilterKey) => (query[key]?.length ?? 0) > 0;
    if (!filterKeys.some(isAsked)) return whole;
    const fitting = find(query);
    return onEachKey((key) => countValues(isAsked(key) ? find({ ...query, [key]: [] }) : fitting, key, regionsOf));
  };
  return { find, facets };
}

function positionsOf(
  activities: readonly Activity[],
  key: FilterKey,
  regionsOf: RegionsOf,
): ReadonlyMap<string, number[]> {
  const lists = new Map<string, number[]>();
  activities.forEach((activity, position) => {
    for (const value of new Set(filterValues(activity, key, regionsOf))) {
      const list = lists.get(value);
      if (list) list.push(position);
      else lists.set(value, [position]);
    }
  });
  return lists;
}

function countsOf(lists: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, number> {
  return new Map([...lists].map(([value, list]) => [value, list.length]));
}

function onEachKey(counts: (key: FilterKey) => ReadonlyMap<string, number>): Facets {
  const entries: [FilterKey, ReadonlyMap<string, number>][] = filterKeys.map((key) => [key, counts(key)]);
  return Object.fromEntries(entries) as Facets;
}
