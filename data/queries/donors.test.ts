import { describe, expect, test } from "vitest";
import { activities, countries, donors, projects, regions } from "../load";
import type { Donor } from "../schema";
import { countable, filterActivities, regionRule } from "./activities";
import { countByColumn, donorGroup, fundsProjects, matrixColumns, worldColumn } from "./donors";
import { filterProjects } from "./projects";

const regionsOf = regionRule(countries, regions);

test.each([
  ["donor", true, "stated"],
  ["donor", false, "implied"],
  ["event-sponsor", true, "event-sponsor"],
  ["partner-only", false, "partner-only"],
] as const)("donorGroup of %s, funding stated %s, is %s", (display, funding_stated, group) => {
  expect(donorGroup({ display, funding_stated } as Donor)).toBe(group);
});

test("matrixColumns gives each ILO region once, and the world's column for none", () => {
  expect(matrixColumns({ countries: ["BOL", "SEN", "PER"], regions: [] }, regionsOf)).toEqual([
    "ilo-americas",
    "ilo-africa",
  ]);
  expect(matrixColumns({ countries: [], regions: ["global"] }, regionsOf)).toEqual([worldColumn]);
  expect(matrixColumns({ countries: [], regions: ["asia", "south-east-asia"] }, regionsOf)).toEqual([
    "ilo-asia-pacific",
  ]);
});

test.each([
  ["spain", { "ilo-africa": 1, "ilo-americas": 1, global: 5 }],
  ["european-commission", { "ilo-africa": 5, "ilo-asia-pacific": 3 }],
  ["ireland", { "ilo-europe-central-asia": 1 }],
  ["dfid", { global: 5 }],
  ["japan", { "ilo-asia-pacific": 3 }],
])("countByColumn of the activities of %s", (donor, expected) => {
  const own = filterActivities(countable(activities), { donor: [donor] }, regionsOf);
  expect(Object.fromEntries(countByColumn(own, regionsOf))).toEqual(expected);
});

describe("a cell of the matrix counts what its link lists", () => {
  test.each(donors.filter(fundsProjects).map(({ id }) => id))("%s", (donor) => {
    const own = filterActivities(countable(activities), { donor: [donor] }, regionsOf);
    for (const [region, count] of countByColumn(own, regionsOf))
      expect(filterActivities(own, { region: [region] }, regionsOf)).toHaveLength(count);
    const records = projects.filter((project) => project.donors.includes(donor));
    for (const [region, count] of countByColumn(records, regionsOf))
      expect(filterProjects(records, { region: [region] }, regionsOf)).toHaveLength(count);
  });
});
