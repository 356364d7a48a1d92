import { expect, test } from "vitest";
import type { Instrument, Membership, Ratification } from "@/data/schema";
import { membershipStretches, ratificationStretches } from "./spans";

const c97 = {
  id: "c97",
  in_force_on: "1952-01-22",
  entry: { rule: "months-after-registration", months: 12, article: null },
} as unknown as Instrument;
const row = (fields: Partial<Ratification>) =>
  ({
    instrument: "c97",
    ratified_on: null,
    signed_on: null,
    in_force_on: null,
    denounced_on: null,
    ...fields,
  }) as Ratification;
const until = "2026-11-23";

test("a day that is known gives a year of waiting, then force", () => {
  expect(ratificationStretches(row({ ratified_on: "2005-03-02" }), c97, until)).toEqual([
    { from: "2005-03-02", to: "2006-03-02", fill: "not-yet-in-force" },
    { from: "2006-03-02", to: until, fill: "in-force" },
  ]);
});

test("a year alone leaves a year open for registration and one for force", () => {
  expect(ratificationStretches(row({ ratified_on: "2007" }), c97, until)).toEqual([
    { from: "2007-01-01", to: "2008-01-01", fill: "registered-unknown" },
    { from: "2008-01-01", to: "2009-01-01", fill: "in-force-unknown" },
    { from: "2009-01-01", to: until, fill: "in-force" },
  ]);
});

test("a signature lasts until the deposit, or until the date", () => {
  expect(ratificationStretches(row({ signed_on: "2004-09-25" }), c97, until)).toEqual([
    { from: "2004-09-25", to: until, fill: "signed" },
  ]);
});

test("nothing is drawn after the date asked for", () => {
  expect(ratificationStretches(row({ ratified_on: "2005-03-02" }), c97, "2005-12-31")).toEqual([
    { from: "2005-03-02", to: "2005-12-31", fill: "not-yet-in-force" },
  ]);
});

const spell = (fields: Partial<Membership>) =>
  ({ joined_on: null, left_on: null, joined_bounds: null, ...fields }) as Membership;

test("a spell of membership ends when the State leaves", () => {
  expect(membershipStretches(spell({ joined_on: "1997-09-08", left_on: "2004-07-01" }), "1945-01-01", until)).toEqual([
    { from: "1997-09-08", to: "2004-07-01", fill: "in-force" },
  ]);
});

test("bounds without a first day leave open all that came before", () => {
  expect(membershipStretches(spell({ joined_bounds: { from: null, to: "2012-09-27" } }), "1945-01-01", until)).toEqual([
    { from: "1945-01-01", to: "2012-09-28", fill: "registered-unknown" },
    { from: "2012-09-28", to: until, fill: "in-force" },
  ]);
});
