import { type Activity, Status } from "../schema";

/** The orders of a list of activities; the first is the order of the paper. */
export const activitySorts = ["paragraph", "title", "date", "status"] as const;
export type ActivitySort = (typeof activitySorts)[number];

/** Says which of two activities comes first by its title; 0 where the titles are equal. */
export type TitleOrder = (a: Activity, b: Activity) => number;

/** Orders titles once, by the rules of a language: comparing two is then comparing two numbers. */
export function titleOrder(
  activities: readonly Activity[],
  titleOf: (activity: Activity) => string,
  compare: (a: string, b: string) => number,
): TitleOrder {
  const titles = [...new Set(activities.map(titleOf))].sort(compare);
  const ranks = new Map<string, number>();
  titles.forEach((title, index) => {
    const before = titles[index - 1];
    const same = before !== undefined && compare(before, title) === 0;
    ranks.set(title, same ? (ranks.get(before) ?? index) : index);
  });
  const rankOf = (activity: Activity) => ranks.get(titleOf(activity)) ?? 0;
  return (a, b) => rankOf(a) - rankOf(b);
}

/**
 * Returns activities in an order of `activitySorts` ("-" in front: the other way round); null keeps the order of the paper.
 * What is equal stays in the order of the paper. Activities without a stated date come last either way: no date is not an
 * early date.
 */
export function sortActivities(activities: readonly Activity[], sort: string | null, byTitle: TitleOrder): Activity[] {
  const direction = sort?.startsWith("-") ? -1 : 1;
  const by = (order: (a: Activity, b: Activity) => number) => activities.toSorted((a, b) => direction * order(a, b));
  switch (sort?.replace("-", "")) {
    case "title":
      return by(byTitle);
    case "status":
      return by((a, b) => Status.options.indexOf(a.status) - Status.options.indexOf(b.status));
    case "date":
      return [
        ...by((a, b) => compareText(a.start ?? "", b.start ?? "")).filter(({ start }) => start !== null),
        ...activities.filter(({ start }) => start === null),
      ];
    default:
      return by((a, b) => a.para - b.para);
  }
}

/** Dates as text have digits and hyphens only: no language orders them otherwise. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
