import { describe, expect, test } from "vitest";
import type { Instrument, Ratification } from "../schema";
import {
  countRatifications,
  entryIntoForce,
  type RatificationClass,
  ratificationClass,
  ratificationOn,
  ratificationsOn,
} from "./ratification";

const text = { en: "x", fr: "x", es: "x" };
const sources = [{ address: "https://example.org" }];

const c97: Instrument = {
  id: "c97",
  symbol: "C97",
  kind: "ilo-convention",
  number: 97,
  title: text,
  short_title: text,
  adopted_on: "1949-07-01",
  in_force_on: "1952-01-22",
  entry: { rule: "months-after-registration", months: 12, article: "13" },
  report_instrument: "c97",
  organisation: "ILO",
  sources,
};

const icrmw: Instrument = {
  ...c97,
  id: "icrmw",
  adopted_on: "1990-12-18",
  in_force_on: "2003-07-01",
  entry: { rule: "first-of-month-after-months", months: 3, article: "87(2)" },
  organisation: "UN",
};

function party(iso3: string, ratified_on: string | null, more: Partial<Ratification> = {}): Ratification {
  return {
    id: `c97-${iso3.toLowerCase()}`,
    instrument: "c97",
    iso3,
    ratified_on,
    signed_on: null,
    in_force_on: null,
    denounced_on: null,
    status: "in_force",
    note: null,
    crosscheck: null,
    sources,
    ...more,
  };
}

describe("entryIntoForce(row, instrument)", () => {
  test.each([
    ["1951-01-22", { from: "1952-01-22", to: "1952-01-22" }],
    ["1950", { from: "1952-01-22", to: "1952-01-22" }],
    ["1951", { from: "1952-01-22", to: "1952-12-31" }],
    ["2007", { from: "2008-01-01", to: "2008-12-31" }],
    ["2005-03-02", { from: "2006-03-02", to: "2006-03-02" }],
    ["2008-02-29", { from: "2009-02-28", to: "2009-02-28" }],
  ])("C97 registered on %s", (date, expected) => {
    expect(entryIntoForce(party("ALB", date), c97)).toEqual(expected);
  });

  test.each([
    ["2003-06-05", "2003-10-01"],
    ["2003-03-14", "2003-07-01"],
    ["1993-02-19", "2003-07-01"],
    ["2004-09-30", "2005-01-01"],
    ["2004-10-01", "2005-02-01"],
    ["2004-11-30", "2005-03-01"],
  ])("ICRMW deposited on %s: first of the month after three months, %s", (date, expected) => {
    expect(entryIntoForce(party("MLI", date), icrmw)).toEqual({ from: expected, to: expected });
  });

  test("prefers the date that a source states, and is null for a signature", () => {
    const succession = party("MNE", "2006", { in_force_on: "2006-06-03" });
    expect(entryIntoForce(succession, c97)).toEqual({ from: "2006-06-03", to: "2006-06-03" });
    expect(entryIntoForce(party("ARM", null, { signed_on: "2013-09-26" }), icrmw)).toBeNull();
  });
});

describe("ratificationOn(row, instrument, on)", () => {
  test("is unknown while a year alone leaves it open", () => {
    const row = party("TJK", "2007");
    const at = (on: string) => {
      const { registered, in_force } = ratificationOn(row, c97, on);
      return [registered, in_force];
    };
    expect(at("2006-12-31")).toEqual(["no", "no"]);
    expect(at("2007-06")).toEqual(["unknown", "no"]);
    expect(at("2007")).toEqual(["yes", "no"]);
    expect(at("2008-03-06")).toEqual(["yes", "unknown"]);
    expect(at("2008")).toEqual(["yes", "yes"]);
  });

  test("counts a succession in force before registration from registration", () => {
    const row = party("MUS", "1969", { in_force_on: "1968-03-12" });
    expect(ratificationOn(row, c97, "1968-12-31").in_force).toBe("no");
    expect(ratificationOn(row, c97, "1969-12-31").in_force).toBe("yes");
  });
});

describe("ratificationClass(iso3, rows, instrument, on)", () => {
  const rows = [
    party("ALB", "2005-03-02"),
    party("TJK", "2007"),
    party("NLD", "1952-05-20", { status: "denounced", denounced_on: "2005-12-20" }),
    party("ARM", null, { signed_on: "2004-09-26", status: "signature" }),
  ];
  test.each<[string, string, RatificationClass]>([
    ["ALB", "2005-03-01", "none"],
    ["ALB", "2005-03-02", "not-yet-in-force"],
    ["ALB", "2006-03-01", "not-yet-in-force"],
    ["ALB", "2006-03-02", "in-force"],
    ["TJK", "2007-06", "registered-unknown"],
    ["TJK", "2008-03-06", "in-force-unknown"],
    ["NLD", "2005-12-19", "in-force"],
    ["NLD", "2005-12-20", "denounced"],
    ["ARM", "2004-09-25", "none"],
    ["ARM", "2004-09-26", "signed"],
    ["FRA", "2020", "none"],
  ])("%s on %s is %s", (iso3, on, expected) => {
    expect(ratificationClass(iso3, rows, c97, on)).toBe(expected);
  });

  test("countRatifications(rows, instrument, on) leaves out the denounced and the signed", () => {
    expect(countRatifications(rows, c97, "2007-06")).toEqual({
      registered: 1,
      registeredUnknown: 1,
      inForce: 1,
      inForceUnknown: 0,
    });
  });

  test("ratificationsOn(rows, instruments, on) keeps what is registered or may be", () => {
    expect(ratificationsOn(rows, [c97], "2007-06").map(({ row }) => row.iso3)).toEqual(["ALB", "TJK"]);
  });
});
