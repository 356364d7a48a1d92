import { expect, test } from "vitest";
import type { Activity, Mention } from "../schema";
import { activitiesNaming, histogram, mentionGroups, splitByRegion } from "./country";

const activity = (id: string, countries: string[], venues: string[] = []) =>
  ({ id, countries, venue_only_countries: venues }) as unknown as Activity;
const ids = (rows: Activity[]) => rows.map(({ id }) => id);
const rows = [
  activity("a", ["NPL", "IND"], ["NPL"]),
  activity("b", ["NPL"]),
  activity("c", []),
  activity("d", ["FRA"]),
];

test("activitiesNaming sets apart the ones for which a country is only a venue", () => {
  const { subject, venueOnly } = activitiesNaming(rows, "NPL");
  expect([ids(subject), ids(venueOnly)]).toEqual([["b"], ["a"]]);
});

test("activitiesNaming of a country that is not named is empty", () => {
  expect(activitiesNaming(rows, "TUV")).toEqual({ subject: [], venueOnly: [] });
});

test("splitByRegion never counts a region-only activity for a country", () => {
  const { country, regionOnly, elsewhere } = splitByRegion(rows, (iso3) => iso3 !== "FRA");
  expect([ids(country), ids(regionOnly), ids(elsewhere)]).toEqual([["a", "b"], ["c"], ["d"]]);
});

test("mentionGroups gathers paragraphs by basis and role", () => {
  const mention = {
    mentions: [
      { para: 36, basis: "city", role: "venue" },
      { para: 9, basis: "named", role: "subject" },
      { para: 36, basis: "city", role: "venue" },
      { para: 19, basis: "named", role: "subject" },
    ],
  } as unknown as Mention;
  expect(mentionGroups(mention)).toEqual([
    { basis: "named", role: "subject", paras: [9, 19] },
    { basis: "city", role: "venue", paras: [36] },
  ]);
});

test("histogram counts each value, highest first", () => {
  expect(histogram([0, 3, 0, 1])).toEqual([
    { value: 3, count: 1 },
    { value: 1, count: 1 },
    { value: 0, count: 2 },
  ]);
});
