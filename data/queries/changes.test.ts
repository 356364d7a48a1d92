import { describe, expect, test } from "vitest";
import instrumentRows from "../instruments.json";
import ratificationRows from "../ratifications.json";
import type { Instrument, Ratification } from "../schema";
import { classChanges } from "./changes";
import { ratificationClass } from "./ratification";

const instruments = instrumentRows.rows as Instrument[];
const ratifications = ratificationRows.rows as Ratification[];

function changesOf(id: string) {
  const row = ratifications.find((one) => one.id === id);
  const instrument = instruments.find((one) => one.id === row?.instrument);
  if (!row || !instrument) throw new RangeError(`unknown ratification: ${id}`);
  return classChanges(row, instrument).map(({ day, to }) => `${day} ${to}`);
}

describe("classChanges(row, instrument)", () => {
  test("gives the day of registration and the day of entry into force", () => {
    expect(changesOf("c97-alb")).toEqual(["2005-03-02 not-yet-in-force", "2006-03-02 in-force"]);
  });

  test("leaves a year open where the day was not read", () => {
    expect(changesOf("c97-tjk")).toEqual([
      "2007-01-01 registered-unknown",
      "2007-12-31 not-yet-in-force",
      "2008-01-01 in-force-unknown",
      "2008-12-31 in-force",
    ]);
  });

  test("starts with the signature where there is one", () => {
    expect(changesOf("icrmw-mex")[0]).toMatch(/ signed$/);
  });

  test("agrees with ratificationClass at every new year since 1949 and around every change, for every row", () => {
    const differing = ratifications.flatMap((row) => {
      const instrument = instruments.find(({ id }) => id === row.instrument);
      if (!instrument) throw new RangeError(row.instrument);
      const changes = classChanges(row, instrument);
      const newYears = Array.from({ length: 78 }, (_, index) => `${1949 + index}-01-01`);
      const around = changes.flatMap(({ day }) =>
        [-1, 0, 1].map((days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)),
      );
      return [...newYears, ...around]
        .filter(
          (day) =>
            (changes.findLast((change) => change.day <= day)?.to ?? "none") !==
            ratificationClass(row.iso3, [row], instrument, day),
        )
        .map((day) => `${row.id} on ${day}`);
    });
    expect(differing).toEqual([]);
  });
});
