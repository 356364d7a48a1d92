import type { Activity, Country, Id, Iso3, Region } from "../schema";

export const filterKeys = ["element", "status", "type", "donor", "partner", "region", "country"] as const;
export type FilterKey = (typeof filterKeys)[number];

/** The values wanted for each key; a key that is absent or empty does not filter. */
export type ActivityQuery = Partial<Record<FilterKey, readonly string[]>>;

/** What carries countries and regions: an activity, a project. */
export type Placed = Pick<Activity, "countries" | "regions">;

/** The ids of every region, of the report and of the ILO, in which an activity or a project counts. */
export type RegionsOf = (placed: Placed) => readonly Id[];

/**
 * Prepares the region rule. An activity belongs to the regions that it names and, for the regions of
 * the ILO, to those in which one of its countries lies (venues included) or to which one of the
 * regions that it names is related. `global` belongs to no ILO region.
 */
export function regionRule(countries: readonly Country[], regions: readonly Region[]): RegionsOf {
  const ofCountry = new Map(countries.map((country) => [country.iso3, country.ilo_region]));
  const related = new Map(regions.map((region) => [region.id, region.ilo_regions]));
  const known = new WeakMap<Placed, readonly Id[]>();
  return (activity) => {
    const cached = known.get(activity);
    if (cached) return cached;
    const found = new Set(activity.regions);
    for (const region of activity.regions) for (const id of related.get(region) ?? []) found.add(id);
    for (const iso3 of activity.countries) {
      const region = ofCountry.get(iso3);
      if (region) found.add(region);
    }
    const list = [...found];
    known.set(activity, list);
    return list;
  };
}

/** The values that an activity has under a filter key. */
export function filterValues(activity: Activity, key: FilterKey, regionsOf: RegionsOf): readonly string[] {
  switch (key) {
    case "element":
      return [activity.element];
    case "status":
      return [activity.status];
    case "type":
      return [activity.type];
    case "donor":
      return activity.donors;
    case "partner":
      return activity.partners;
    case "region":
      return regionsOf(activity);
    case "country":
      return activity.countries;
  }
}

/** The activities that fit a query: one of the values of each key (OR), and every key (AND). */
export function filterActivities(
  activities: readonly Activity[],
  query: ActivityQuery,
  regionsOf: RegionsOf,
): Activity[] {
  const keys = filterKeys.filter((key) => (query[key]?.length ?? 0) > 0);
  return activities.filter((activity) =>
    keys.every((key) => filterValues(activity, key, regionsOf).some((value) => query[key]?.includes(value))),
  );
}

/** The records that headline counts use: activities and outcomes, not mandates or context. */
export function countable(activities: readonly Activity[]): Activity[] {
  return activities.filter((activity) => activity.countable);
}

/** Countable activities that are no component of another and do not seem to stand twice. */
export function distinctUndertakings(activities: readonly Activity[]): Activity[] {
  return countable(activities).filter((activity) => activity.parent === null && activity.may_duplicate.length === 0);
}

export type CountryCount = {
  /** Distinct countable activities. */
  count: number;
  /** Those of them for which the country is only the venue or a seat. */
  venueOnly: number;
};

/** Countable activities of each country that they name; countries without any are absent. */
export function countByCountry(activities: readonly Activity[]): Map<Iso3, CountryCount> {
  const counts = new Map<Iso3, CountryCount>();
  for (const activity of countable(activities)) {
    for (const iso3 of new Set(activity.countries)) {
      const { count, venueOnly } = counts.get(iso3) ?? { count: 0, venueOnly: 0 };
      const venue = activity.venue_only_countries.includes(iso3);
      counts.set(iso3, { count: count + 1, venueOnly: venueOnly + (venue ? 1 : 0) });
    }
  }
  return counts;
}

export type Placement = "country" | "region" | "world-or-none";

/** Where an activity can be drawn: on countries, only on regions, or nowhere in particular. */
export function placement(activity: Activity): Placement {
  if (activity.countries.length > 0) return "country";
  return activity.regions.some((region) => region !== "global") ? "region" : "world-or-none";
}

/** Countable activities split by where they can be drawn. */
export function byPlace(activities: readonly Activity[]): {
  country: Activity[];
  region: Activity[];
  worldOrNone: Activity[];
} {
  const placed = (wanted: Placement) => countable(activities).filter((one) => placement(one) === wanted);
  return { country: placed("country"), region: placed("region"), worldOrNone: placed("world-or-none") };
}

/** Countable activities of each region of the report that name no country; `global` is left out. */
export function countByRegionOnly(activities: readonly Activity[]): Map<Id, number> {
  const counts = new Map<Id, number>();
  for (const activity of byPlace(activities).region) {
    for (const region of new Set(activity.regions)) {
      if (region !== "global") counts.set(region, (counts.get(region) ?? 0) + 1);
    }
  }
  return counts;
}
