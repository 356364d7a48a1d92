import type { Donor, Id } from "../schema";
import type { Placed, RegionsOf } from "./activities";

/** Where a donor stands, from what the report says in words to what it only names. The order is that of the pages. */
export const donorGroups = ["stated", "implied", "fund-applied-to", "event-sponsor", "partner-only"] as const;
export type DonorGroup = (typeof donorGroups)[number];

/** The group of a donor: a donor proper is told apart by whether the report says that it funds. */
export function donorGroup({ display, funding_stated }: Donor): DonorGroup {
  if (display === "donor") return funding_stated ? "stated" : "implied";
  return display;
}

/** Whether a donor stands in counts of funded projects and activities. */
export function fundsProjects({ display }: Donor): boolean {
  return display === "donor";
}

/** Most donors in one matrix: more rows are a list, not a picture. */
export const mostFunders = 20;

/** The donors proper that a matrix shows: those with most activities and projects, in the order given. */
export function mainFunders(donors: readonly Donor[], focus?: Id): Donor[] {
  const funders = donors.filter(fundsProjects);
  if (funders.length <= mostFunders) return funders;
  const work = ({ id, activities, projects }: Donor) =>
    id === focus ? Number.POSITIVE_INFINITY : activities.length + projects.length;
  const main = new Set(funders.toSorted((a, b) => work(b) - work(a)).slice(0, mostFunders));
  return funders.filter((donor) => main.has(donor));
}

/** The column of what has no ILO region: the whole world, or a place that is not stated. */
export const worldColumn: Id = "global";

/** The ILO regions in which an activity or a project counts, or the world's column alone. */
export function matrixColumns(placed: Placed, regionsOf: RegionsOf): Id[] {
  const found = regionsOf(placed).filter((id) => id.startsWith("ilo-"));
  return found.length > 0 ? found : [worldColumn];
}

/** How many activities or projects count in each column; one that names several regions counts in each. */
export function countByColumn(rows: readonly Placed[], regionsOf: RegionsOf): Map<Id, number> {
  const counts = new Map<Id, number>();
  for (const row of rows) for (const id of matrixColumns(row, regionsOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
