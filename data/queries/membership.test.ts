import { expect, test } from "vitest";
import { countries, memberships, publicProjects } from "../load";
import type { Membership } from "../schema";
import { countMembers, isMemberOn, membersOn } from "./membership";

function spell(iso3: string, joined_on: string | null, more: Partial<Membership> = {}): Membership {
  return {
    id: `sadc-${iso3.toLowerCase()}`,
    organisation: "sadc",
    iso3,
    joined_on,
    left_on: null,
    status: "member",
    joined_bounds: null,
    note: null,
    sources: [{ address: "https://example.org" }],
    ...more,
  };
}

const rows = [
  spell("AGO", "1992-08-17"),
  spell("SYC", "1997-09-08", { left_on: "2004-07-01" }),
  spell("SYC", "2008", { id: "sadc-syc-2" }),
  spell("MUS", "1995-08-28", { organisation: "au" }),
];

test.each([
  ["2004-06-30", ["AGO yes", "SYC yes"]],
  ["2004-07-01", ["AGO yes"]],
  ["2008-03", ["AGO yes", "SYC unknown"]],
  ["2008", ["AGO yes", "SYC yes"]],
  ["1990", []],
])("membersOn(rows, sadc, %s)", (on, expected) => {
  expect(membersOn(rows, "sadc", on).map(({ iso3, answer }) => `${iso3} ${answer}`)).toEqual(expected);
});

test("countMembers(rows, organisation, on) tells certain from possible", () => {
  expect(countMembers(rows, "sadc", "2008-03-06")).toEqual({ certain: 1, possible: 2 });
});

test.each([
  [{ from: null, to: "2012-09-27" }, "2008-03", "unknown"],
  [{ from: null, to: "2012-09-27" }, "2012-09-27", "yes"],
  [{ from: "2012-09-27", to: "2026-11-23" }, "2012-09-26", "no"],
  [{ from: "2012-09-27", to: "2026-11-23" }, "2020", "unknown"],
  [{ from: "2012-09-27", to: "2026-11-23" }, "2026-11-23", "yes"],
  [{ from: "2012-09-27", to: null }, "2026-11-23", "unknown"],
])("isMemberOn with bounds %j on %s is %s", (joined_bounds, on, expected) => {
  expect(isMemberOn(spell("SDN", null, { joined_bounds }), on)).toBe(expected);
});

// A reader meets these notes in tables: no dates of machines, no addresses, no names of fields or of sets of codes.
test.each(
  [
    ...memberships,
    ...countries.map(({ iso3, ilo_member_note: note }) => ({ id: iso3, note })),
    ...publicProjects,
  ].flatMap(({ id, note }) => (note ? [{ id, note }] : [])),
)("the note of $id is written for readers", ({ note }) => {
  for (const words of Object.values(note)) {
    expect(words).not.toMatch(/\d{4}-\d{2}|https?:|_on\b|\bCOW\b|spells|ECOSOC/);
    expect(words).toMatch(/^\p{Lu}|^\d/u);
    expect(words.endsWith(".")).toBe(true);
  }
});
