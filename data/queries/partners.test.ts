import { describe, expect, test } from "vitest";
import { activities, memberships, organisations, partners, partnerships } from "../load";
import type { Membership } from "../schema";
import { countMembers } from "./membership";
import { bodiesOf, countByElement, imprecise, overlapOn, standingsOn, workWith } from "./partners";

const today = "2026-11-23";

test("bodiesOf gives every partner and every organization that is none a page", () => {
  const bodies = bodiesOf(partners, organisations);
  expect(bodies).toHaveLength(66 + 4);
  expect(bodies.filter(({ partner }) => !partner).map(({ id }) => id)).toEqual(["can", "cis", "mercosur", "oau"]);
  expect(new Set(bodies.map(({ id }) => id)).size).toBe(bodies.length);
  expect(bodies.find(({ id }) => id === "european-commission")?.organisation?.id).toBe("eu");
});

// The check counts of facts/README.md, as the pages count them.
describe.each([
  ["au", 53, 53, 55],
  ["eca", 53, 53, 54],
  ["ecowas", 15, 15, 12],
  ["uemoa", 8, 8, 8],
  ["cemac", 6, 6, 6],
  ["eac", 5, 5, 8],
  ["sadc", 14, 15, 16],
  ["asean", 10, 10, 11],
  ["gcc", 6, 6, 6],
  ["las", 22, 22, 22],
  ["escwa", 12, 14, 20],
  ["eu", 27, 27, 27],
  ["coe", 47, 47, 46],
  ["cis", 12, 12, 11],
  ["oecd", 30, 30, 38],
  ["mercosur", 4, 4, 6],
  ["can", 4, 4, 4],
] as const)("members of %s", (organisation, certain, possible, now) => {
  test("in March 2008", () => {
    expect(countMembers(memberships, organisation, "2008-03-01")).toEqual({ certain, possible });
  });
  test("today", () => {
    expect(countMembers(memberships, organisation, today)).toEqual({ certain: now, possible: now });
  });
});

test("standingsOn tells members from former ones", () => {
  const then = standingsOn(memberships, "ecowas", "2008-03-01", today);
  expect(then.get("NER")).toBe("member");
  expect(then.get("MRT")).toBe("former");
  expect(standingsOn(memberships, "ecowas", today, today).get("NER")).toBe("former");
});

test("standingsOn knows associates and the suspended by their status of today only", () => {
  expect(standingsOn(memberships, "mercosur", today, today).get("VEN")).toBe("other-status");
  expect(standingsOn(memberships, "mercosur", "2013", today).get("VEN")).toBe("member");
});

test("standingsOn marks a membership that the date leaves open", () => {
  expect(standingsOn(memberships, "sadc", "2008-03-01", today).get("SYC")).toBe("possible");
});

test("overlapOn gives the places of the organizations of each State", () => {
  const overlap = overlapOn(memberships, ["ecowas", "uemoa"], "2008-03-01");
  expect(overlap.get("SEN")).toEqual([
    { index: 0, sure: true },
    { index: 1, sure: true },
  ]);
  expect(overlap.get("NGA")).toEqual([{ index: 0, sure: true }]);
  expect(overlap.get("FRA")).toBeUndefined();
});

test("workWith gives the partnerships and countable activities of a partner", () => {
  const { partnerships: works, activities: own } = workWith("asean", partnerships, activities);
  expect(works.map(({ id }) => id)).toEqual([
    "asean-collaboration",
    "asean-migration-forum",
    "asean-social-security",
    "asean-unions-ngos",
  ]);
  expect(own.every(({ countable }) => countable)).toBe(true);
});

test("countByElement counts an activity once whatever number of partners it has", () => {
  const both = countByElement(activities, new Set(["ecowas", "waemu"]));
  expect(both.get("employment-agenda")).toBe(countByElement(activities, new Set(["ecowas"])).get("employment-agenda"));
});

test("imprecise finds years, months and bounds", () => {
  const row = (joined_on: string | null, more: Partial<Membership> = {}) =>
    ({ joined_on, left_on: null, joined_bounds: null, ...more }) as Membership;
  expect(
    imprecise([
      row("1975-05-28"),
      row("1977"),
      row(null, { joined_bounds: { from: null, to: "2012" } }),
      row("1975-05-28", { left_on: "2000-12" }),
    ]),
  ).toHaveLength(3);
});
