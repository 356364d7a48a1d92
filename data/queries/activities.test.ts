import { describe, expect, test } from "vitest";
import type { Activity, Country, Region } from "../schema";
import {
  type ActivityQuery,
  byPlace,
  countable,
  countByCountry,
  countByRegionOnly,
  distinctUndertakings,
  filterActivities,
  regionRule,
} from "./activities";
import { activityIndex } from "./activity-index";

const text = { en: "x", fr: "x", es: "x" };

function activity(id: string, more: Partial<Activity>): Activity {
  return {
    id,
    report: "r",
    element: "standards",
    para: 1,
    type: "study",
    record_kind: "activity",
    countable: true,
    title: text,
    summary: text,
    status: "completed",
    status_basis: text,
    start: null,
    end: null,
    date_note: null,
    countries: [],
    venue_only_countries: [],
    regions: [],
    places: [],
    location_note: null,
    donors: [],
    partners: [],
    projects: [],
    parent: null,
    may_duplicate: [],
    sources: [{ report: "r", paras: [1] }],
    ...more,
  };
}

const region = (id: string, ilo_regions: string[]) => ({ id, ilo_regions }) as Region;
const country = (iso3: string, ilo_region: string | null) => ({ iso3, ilo_region }) as Country;

const regionsOf = regionRule(
  [country("SEN", "ilo-africa"), country("ITA", "ilo-europe"), country("XXX", null)],
  [region("west-africa", ["ilo-africa"]), region("global", []), region("mediterranean", ["ilo-africa", "ilo-europe"])],
);

const rows = [
  activity("a", { countries: ["SEN", "XXX"], donors: ["spain"], status: "ongoing" }),
  activity("b", { regions: ["west-africa"], parent: "a", partners: ["ecowas"] }),
  activity("c", {
    countries: ["ITA"],
    venue_only_countries: ["ITA"],
    regions: ["global"],
    element: "dialogue",
  }),
  activity("d", { regions: ["global"], status: "planned", may_duplicate: ["c"], type: "meeting" }),
  activity("e", { record_kind: "context", countable: false, countries: ["SEN"] }),
  activity("f", { regions: ["mediterranean", "global"] }),
];

describe("filterActivities(activities, query, regionsOf)", () => {
  test.each<[ActivityQuery, string]>([
    [{}, "abcdef"],
    [{ donor: [] }, "abcdef"],
    [{ donor: ["spain"] }, "a"],
    [{ partner: ["ecowas"] }, "b"],
    [{ element: ["dialogue"] }, "c"],
    [{ type: ["meeting"] }, "d"],
    [{ status: ["ongoing", "planned"] }, "ad"],
    [{ status: ["ongoing", "planned"], country: ["SEN"] }, "a"],
    [{ country: ["SEN", "ITA"] }, "ace"],
    [{ region: ["west-africa"] }, "b"],
    [{ region: ["ilo-africa"] }, "abef"],
    [{ region: ["ilo-europe"] }, "cf"],
    [{ region: ["global"] }, "cdf"],
    [{ donor: ["nobody"] }, ""],
  ])("%j gives %s", (query, expected) => {
    expect(
      filterActivities(rows, query, regionsOf)
        .map(({ id }) => id)
        .join(""),
    ).toBe(expected);
  });
});

test("countable(activities) leaves out mandates and context", () => {
  expect(
    countable(rows)
      .map(({ id }) => id)
      .join(""),
  ).toBe("abcdf");
});

test("distinctUndertakings(activities) leaves out components and possible duplicates", () => {
  expect(
    distinctUndertakings(rows)
      .map(({ id }) => id)
      .join(""),
  ).toBe("acf");
});

test("countByCountry(activities) counts countable activities and tells venues apart", () => {
  expect([...countByCountry(rows)]).toEqual([
    ["SEN", { count: 1, venueOnly: 0 }],
    ["XXX", { count: 1, venueOnly: 0 }],
    ["ITA", { count: 1, venueOnly: 1 }],
  ]);
});

test("byPlace(activities) splits by country, region, and neither", () => {
  const { country: named, region: only, worldOrNone } = byPlace(rows);
  expect([named, only, worldOrNone].map((list) => list.map(({ id }) => id).join(""))).toEqual(["ac", "bf", "d"]);
});

test("countByRegionOnly(activities) leaves out global", () => {
  expect([...countByRegionOnly(rows)]).toEqual([
    ["west-africa", 1],
    ["mediterranean", 1],
  ]);
});

test("activityIndex(activities, regionsOf).facets(query) follow the other filters, not their own", () => {
  const found = activityIndex(countable(rows), regionsOf).facets({ status: ["ongoing"], country: ["SEN"] });
  expect([...found.status]).toEqual([["ongoing", 1]]);
  expect([...found.country]).toEqual([
    ["SEN", 1],
    ["XXX", 1],
  ]);
  expect([...found.region]).toEqual([["ilo-africa", 1]]);
  expect([...found.donor]).toEqual([["spain", 1]]);
});

describe("activityIndex(activities, regionsOf).find(query) finds what filterActivities finds, in the same order", () => {
  const index = activityIndex(rows, regionsOf);
  test.each<ActivityQuery>([
    {},
    { status: [] },
    { status: ["ongoing"] },
    { status: ["planned", "completed", "ongoing"] },
    { region: ["ilo-africa", "ilo-europe"], status: ["completed", "completed"] },
    { country: ["SEN"], donor: ["spain", "no-such-donor"], element: ["standards"] },
    { partner: ["no-such-partner"] },
  ])("%j", (query) => {
    expect(index.find(query)).toEqual(filterActivities(rows, query, regionsOf));
  });
});
