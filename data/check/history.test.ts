import { describe, expect, test } from "vitest";
import { sections } from "../address/known";
import { changes, datasets } from "../load";
import type { Change } from "../schema";
import { checkHistory, formatUntold, untold } from "./history";

const text = { en: "A", fr: "A", es: "A" };
const state = { id: "donors", records: 11, hash: "0".repeat(64) };
const change: Change = { id: "b", date: "2027-01-02", kind: "update", datasets: [state], text, pages: [] };

describe("data/history.json", () => {
  test("tells readers of the present state of every dataset; else run: npm run data:history", () => {
    expect(untold(changes, datasets).map(formatUntold)).toEqual([]);
  });

  test("names pages that exist", () => {
    for (const page of changes.flatMap(({ pages }) => pages)) {
      const [section = "", id = ""] = page.replace(/#.*/, "").split("/");
      expect(sections[section]?.has(id), page).toBe(true);
    }
  });
});

test.each<[string, unknown, string, string]>([
  ["no changes", { rows: [] }, "file", "rows"],
  ["an unknown kind", { rows: [{ ...change, kind: "tweak" }] }, "b", "kind"],
  ["a missing language", { rows: [{ ...change, text: { en: "A", fr: "A" } }] }, "b", "text.es"],
  ["an unknown dataset", { rows: [{ ...change, datasets: [{ ...state, id: "donor" }] }] }, "b", "datasets[0].id"],
  ["an older change first", { rows: [change, { ...change, id: "c", date: "2027-01-03" }] }, "b", "date"],
  ["an id that stands twice", { rows: [change, change] }, "b", "id"],
  ["markup", { rows: [{ ...change, text: { ...text, fr: "<b>A</b>" } }] }, "b", "text.fr"],
])("checkHistory() names %s", (_name, raw, record, field) => {
  expect(checkHistory(raw)).toEqual([expect.objectContaining({ file: "history.json", record, field })]);
});

test("untold() finds a dataset that changed since it was last told, and one never told", () => {
  const [first] = datasets.donors.rows;
  const donors = { ...datasets.donors, rows: datasets.donors.rows.filter((row) => row !== first) };
  expect(untold(changes, { ...datasets, donors }).map(formatUntold)).toContain("donors (11 records, now 10)");
  expect(untold([change], datasets)).toHaveLength(Object.keys(datasets).length);
});
