import { describe, expect, test } from "vitest";
import {
  activities,
  countries,
  datasetHash,
  datasetIds,
  datasets,
  elements,
  instruments,
  memberships,
  organisations,
  ratifications,
  regions,
} from "../load";
import type { DatasetId, InstrumentId } from "../schema";
import {
  byPlace,
  countable,
  countByCountry,
  countByRegionOnly,
  distinctUndertakings,
  filterActivities,
  regionRule,
} from "./activities";
import { activityIndex } from "./activity-index";
import { countMembers, membersOn } from "./membership";
import { progressOf } from "./progress";
import { countRatifications, ratificationClass, ratificationClasses } from "./ratification";

// The expected numbers were counted from the sources, not with the queries under test.

const day = "2008-03-06";
const now = "2026-11-23";

test.each<[DatasetId, number]>([
  ["activities", 244],
  ["projects", 17],
  ["donors", 11],
  ["partners", 66],
  ["partnerships", 26],
  ["memberships", 361],
  ["organisations", 18],
  ["instruments", 3],
  ["ratifications", 155],
  ["countries", 250],
  ["figures", 45],
  ["quality-notes", 61],
  ["elements", 8],
  ["regions", 29],
  ["mentions", 60],
  ["ratification-support", 27],
  ["context-facts", 12],
  ["report-instruments", 16],
  ["projects-public", 18],
  ["estimates", 12],
  ["indicators", 3458 + 336 + 5609],
])("%s has %i records", (id, count) => {
  expect(datasets[id].rows).toHaveLength(count);
});

test("datasetHash(id) is a SHA-256, the same each time, one for each dataset", () => {
  const hashes = datasetIds.map(datasetHash);
  expect(new Set(hashes).size).toBe(datasetIds.length);
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(datasetIds.map(datasetHash)).toEqual(hashes);
});

describe("activities", () => {
  test("229 count, 158 are distinct undertakings", () => {
    expect(countable(activities)).toHaveLength(229);
    expect(distinctUndertakings(activities)).toHaveLength(158);
  });

  test("by element and status", () => {
    const rows = elements.map((element) => {
      const { completed, ongoing, planned } = progressOf(element, countable(activities)).counts;
      return [element.id, completed, ongoing, planned];
    });
    expect(rows).toEqual([
      ["multilateral-framework", 7, 2, 1],
      ["international-standards", 7, 0, 0],
      ["employment-agenda", 4, 13, 3],
      ["social-protection", 12, 17, 1],
      ["capacity-building", 27, 16, 3],
      ["social-dialogue", 28, 8, 2],
      ["knowledge-base", 22, 15, 2],
      ["policy-cooperation", 14, 24, 1],
    ]);
  });

  test("56 countries have one; Albania and the Republic of Moldova have most", () => {
    const counts = countByCountry(activities);
    expect(counts.size).toBe(56);
    expect(counts.get("ALB")).toEqual({ count: 9, venueOnly: 0 });
    expect(counts.get("MDA")?.count).toBe(7);
    expect(counts.get("AFG")?.count).toBe(6);
  });

  test("62 name a country, 71 only a region, 96 neither", () => {
    const { country, region, worldOrNone } = byPlace(activities);
    expect([country.length, region.length, worldOrNone.length]).toEqual([62, 71, 96]);
    expect(countByRegionOnly(activities).get("europe")).toBe(19);
    expect(countByRegionOnly(activities).get("west-africa")).toBe(15);
    expect(countByRegionOnly(activities).size).toBe(19);
  });

  test("facets agree with the filters, for every value", () => {
    const rule = regionRule(countries, regions);
    const found = activityIndex(activities, rule).facets({});
    for (const [key, counts] of Object.entries(found)) {
      for (const [value, count] of counts) {
        expect(filterActivities(activities, { [key]: [value] }, rule), `${key}=${value}`).toHaveLength(count);
      }
    }
    expect(found.donor.get("spain")).toBe(6);
  });
});

describe("ratifications", () => {
  const of = (id: InstrumentId) => {
    const found = instruments.find((instrument) => instrument.id === id);
    if (!found) throw new Error(`no instrument: ${id}`);
    return found;
  };

  test.each<[InstrumentId, string, number, number, number]>([
    ["c97", day, 47, 46, 1],
    ["c143", day, 23, 22, 1],
    ["icrmw", day, 37, 37, 0],
    ["c97", now, 54, 54, 0],
    ["c143", now, 30, 30, 0],
    ["icrmw", now, 60, 60, 0],
  ])("%s by %s: %i registered, %i in force, %i not known", (id, on, registered, inForce, inForceUnknown) => {
    expect(countRatifications(ratifications, of(id), on)).toEqual({
      registered,
      registeredUnknown: 0,
      inForce,
      inForceUnknown,
    });
  });

  test("Tajikistan is the one not known by 6 March 2008", () => {
    for (const id of ["c97", "c143"] as const) {
      const unknown = [...ratificationClasses(ratifications, of(id), day)].filter(
        ([, value]) => value === "in-force-unknown",
      );
      expect(unknown).toEqual([["TJK", "in-force-unknown"]]);
    }
  });

  test("successions and stated dates are followed", () => {
    const at = (iso3: string, on: string) => ratificationClass(iso3, ratifications, of("c97"), on);
    expect([at("MNE", "2006-12-31"), at("MDA", "2006-12-11"), at("MDA", "2006-12-12")]).toEqual([
      "in-force",
      "not-yet-in-force",
      "in-force",
    ]);
    expect([at("NZL", "1952-01-21"), at("NZL", "1952-01-22")]).toEqual(["not-yet-in-force", "in-force"]);
    expect([at("COG", "2024-10-25"), at("COG", "2024-10-26")]).toEqual(["not-yet-in-force", "in-force"]);
  });

  test("eleven States have only signed the ICRMW", () => {
    const classes = [...ratificationClasses(ratifications, of("icrmw"), now).values()];
    expect(classes.filter((value) => value === "signed")).toHaveLength(11);
  });
});

describe("memberships", () => {
  /** The check counts of the fact sheet for 2008-03 and 2026-11; a range where dates are open. */
  const counts: [string, [number, number], [number, number]][] = [
    ["au", [53, 53], [55, 55]],
    ["eca", [53, 53], [54, 54]],
    ["ecowas", [15, 15], [12, 12]],
    ["uemoa", [8, 8], [8, 8]],
    ["cemac", [6, 6], [6, 6]],
    ["eac", [5, 5], [8, 8]],
    ["sadc", [14, 15], [16, 16]],
    ["asean", [10, 10], [11, 11]],
    ["gcc", [6, 6], [6, 6]],
    ["las", [22, 22], [22, 22]],
    ["escwa", [12, 14], [20, 20]],
    ["eu", [27, 27], [27, 27]],
    ["coe", [47, 47], [46, 46]],
    ["cis", [12, 12], [11, 11]],
    ["oecd", [30, 30], [38, 38]],
    ["mercosur", [4, 4], [6, 6]],
    ["can", [4, 4], [4, 4]],
    ["oau", [0, 0], [0, 0]],
  ];

  test.each(counts)("%s had %j certain and possible members in March 2008, %j in November 2026", (id, then, today) => {
    const at = (on: string) => Object.values(countMembers(memberships, id, on));
    expect([at("2008-03"), at("2026-11")]).toEqual([then, today]);
  });

  test("covers every organization", () => {
    expect(counts.map(([id]) => id).sort()).toEqual(organisations.map(({ id }) => id));
  });

  test("ECOWAS had 15 members on 1 March 2008 and has 12 today", () => {
    const at = (on: string) => membersOn(memberships, "ecowas", on).map(({ iso3 }) => iso3);
    expect(at("2008-03-01")).toHaveLength(15);
    expect(at("2026-11-23")).toHaveLength(12);
    expect(at("2008-03-01").filter((iso3) => !at("2026-11-23").includes(iso3))).toEqual(["BFA", "MLI", "NER"]);
  });
});
