import { type Activity, Status } from "../schema";

/** The orders of a list of activities; the first is the order of the paper. */
export const activitySorts = ["paragraph", "title", "date", "status"] as const;
export type ActivitySort = (typeof activitySorts)[number];

type Named = { titleOf: (activity: Activity) => string; compare: (a: string, b: string) => number };

/**
 * Returns activities in an order of `activitySorts` ("-" in front: the other way round); null keeps the order of the paper.
 * What is equal stays in the order of the paper. Activities without a stated date come last either way: no date is not an
 * early date.
 */
export function sortActivities(
  activities: readonly Activity[],
  sort: string | null,
  { titleOf, compare }: Named,
): Activity[] {
  const direction = sort?.startsWith("-") ? -1 : 1;
  const by = (order: (a: Activity, b: Activity) => number) => activities.toSorted((a, b) => direction * order(a, b));
  switch (sort?.replace("-", "")) {
    case "title":
      return by((a, b) => compare(titleOf(a), titleOf(b)));
    case "status":
      return by((a, b) => Status.options.indexOf(a.status) - Status.options.indexOf(b.status));
    case "date":
      return [
        ...by((a, b) => (a.start ?? "").localeCompare(b.start ?? "")).filter(({ start }) => start !== null),
        ...activities.filter(({ start }) => start === null),
      ];
    default:
      return by((a, b) => a.para - b.para);
  }
}
