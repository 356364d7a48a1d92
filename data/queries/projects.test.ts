import { expect, test } from "vitest";
import { countries, projects, publicProjects, regions } from "../load";
import type { Project, PublicProject } from "../schema";
import { regionRule } from "./activities";
import { differences, filterProjects, groupPublic, projectFacets, projectTotal, publicOf } from "./projects";

const regionsOf = regionRule(countries, regions);

test("filterProjects takes donor, region, element and status", () => {
  const ids = (query: Parameters<typeof filterProjects>[1]) =>
    filterProjects(projects, query, regionsOf).map(({ id }) => id);
  expect(ids({})).toHaveLength(17);
  expect(ids({ donor: ["spain", "ireland"] })).toEqual(["ireland-migration-institutions", "spain-funded-projects"]);
  expect(ids({ region: ["ilo-americas"] })).toEqual(["spain-funded-projects"]);
  expect(ids({ status: ["planned"], element: ["social-protection"] })).toEqual(["bangladesh-health-insurance"]);
});

test("projectFacets follow the other filters, not their own", () => {
  const facets = projectFacets(projects, { donor: ["spain"] }, regionsOf);
  expect(facets.donor.get("european-commission")).toBe(2);
  expect([...facets.status]).toEqual([["ongoing", 1]]);
});

test("projectTotal counts what a record stands for, and says when that is open", () => {
  expect(projectTotal([{ count: 2 }, { count: 1 }] as Project[])).toEqual({ count: 3, open: false });
  expect(projectTotal([{ count: null }] as Project[])).toEqual({ count: 1, open: true });
});

test("groupPublic keeps later projects apart", () => {
  const { matched, unmatched, later } = groupPublic(publicProjects);
  expect([matched.length, unmatched.length, later.length]).toEqual([6, 7, 5]);
});

test("publicOf gives the pages that plausibly match a project", () => {
  expect(publicOf(publicProjects, "ec-africa-labour-migration")).toHaveLength(2);
});

test("differences name what a page says and the report does not", () => {
  const project = { start: null, end: null, donors: [], countries: ["RUS"] } as unknown as Project;
  const page = { start: "2006", end: null, donor: null, countries: ["RUS", "ARM"] } as unknown as PublicProject;
  expect(differences(project, page)).toEqual(["start", "countries"]);
  expect(differences({ ...project, start: "2006" }, { ...page, countries: [] })).toEqual([]);
});
