import type { Id, Project, PublicProject } from "../schema";
import type { RegionsOf } from "./activities";

/** The filters that a list of projects takes; a key that is absent or empty does not filter. */
export const projectFilterKeys = ["donor", "region", "element", "status"] as const;
export type ProjectFilterKey = (typeof projectFilterKeys)[number];
export type ProjectQuery = Partial<Record<ProjectFilterKey, readonly string[]>>;

function projectValues(project: Project, key: ProjectFilterKey, regionsOf: RegionsOf): readonly string[] {
  switch (key) {
    case "donor":
      return project.donors;
    case "region":
      return regionsOf(project);
    case "element":
      return project.elements;
    case "status":
      return [project.status];
  }
}

/** The projects that fit a query: one of the values of each key (OR), and every key (AND). */
export function filterProjects(projects: readonly Project[], query: ProjectQuery, regionsOf: RegionsOf): Project[] {
  const keys = projectFilterKeys.filter((key) => (query[key]?.length ?? 0) > 0);
  return projects.filter((project) =>
    keys.every((key) => projectValues(project, key, regionsOf).some((value) => query[key]?.includes(value))),
  );
}

/** For each filter, how many projects each value would leave under the other filters. */
export function projectFacets(projects: readonly Project[], query: ProjectQuery, regionsOf: RegionsOf) {
  const countOf = (key: ProjectFilterKey) => {
    const counts = new Map<string, number>();
    for (const project of filterProjects(projects, { ...query, [key]: [] }, regionsOf))
      for (const value of new Set(projectValues(project, key, regionsOf)))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  return Object.fromEntries(projectFilterKeys.map((key) => [key, countOf(key)])) as Record<
    ProjectFilterKey,
    Map<string, number>
  >;
}

/** How many projects a set of records stands for; `open` when one of them does not say how many it means. */
export function projectTotal(projects: readonly Project[]): { count: number; open: boolean } {
  return {
    count: projects.reduce((sum, { count }) => sum + (count ?? 1), 0),
    open: projects.some(({ count }) => count === null),
  };
}

export type PublicGroups = { matched: PublicProject[]; unmatched: PublicProject[]; later: PublicProject[] };

/** Projects of other public sources: those that plausibly match one of the report, the others of its time, and later ones. */
export function groupPublic(rows: readonly PublicProject[]): PublicGroups {
  const ofItsTime = rows.filter(({ after_2008 }) => !after_2008);
  return {
    matched: ofItsTime.filter(({ project }) => project !== null),
    unmatched: ofItsTime.filter(({ project }) => project === null),
    later: rows.filter(({ after_2008 }) => after_2008),
  };
}

/** What other public sources say about a project of the report. */
export function publicOf(rows: readonly PublicProject[], project: Id): PublicProject[] {
  return rows.filter((row) => row.project === project);
}

export type Difference = "start" | "end" | "donor" | "countries";

/**
 * The fields on which a public page says something that the report does not, or says otherwise. A field that the page
 * leaves out is no difference.
 */
export function differences(project: Project, page: PublicProject): Difference[] {
  const found: Difference[] = [];
  if (page.start !== null && page.start !== project.start) found.push("start");
  if (page.end !== null && page.end !== project.end) found.push("end");
  if (page.donor !== null && project.donors.length === 0) found.push("donor");
  if (page.countries.length > 0 && page.countries.toSorted().join() !== project.countries.toSorted().join())
    found.push("countries");
  return found;
}
