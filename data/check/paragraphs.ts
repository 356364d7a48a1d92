import type { DatasetId, Datasets, Report } from "../schema";
import { fileOf, isRawRow, type Problem, recordKey, show } from "./problem";
import { valuesAt } from "./references";

const paragraphFields = [
  "para",
  "paras[]",
  "para_range[]",
  "mentions[].para",
  "footnotes[].para",
  "parts[].para_range[]",
];

/** The report whose paragraphs a row quotes: its own, or the only one its sources name. */
function reportOf(row: unknown, reports: Map<string, Report>): Report | undefined {
  if (!isRawRow(row)) return undefined;
  const named = [row.report, ...valuesAt(row, "sources[].report").map(({ value }) => value)];
  const id = named.find((value) => typeof value === "string") ?? row.id;
  return typeof id === "string" ? reports.get(id) : undefined;
}

/** Paragraphs that a report does not have, and activities outside the paragraphs of their heading. */
export function checkParagraphs(all: Datasets): Problem[] {
  const reports = new Map(all.reports.rows.map((row) => [row.id, row]));
  const problems: Problem[] = [];
  for (const id of Object.keys(all) as DatasetId[]) {
    if (id === "indicators") continue; // 9,000 rows that quote no paragraph
    all[id].rows.forEach((row: unknown, index: number) => {
      const wrong = (field: string, found: unknown, expected: string) =>
        problems.push({
          file: fileOf(id),
          record: recordKey(id, row, index),
          field,
          found: show(found),
          expected,
        });
      const report = reportOf(row, reports);
      if (report) {
        for (const path of [...paragraphFields, "sources[].paras[]"]) {
          for (const { field, value } of valuesAt(row, path)) {
            if (typeof value === "number" && value > report.para_count) {
              wrong(field, value, `a paragraph from 1 to ${report.para_count} of ${report.id}`);
            }
          }
        }
      }
      const cited = valuesAt(row, "sources[].paras[]").map(({ value }) => value);
      for (const { field, value } of [...valuesAt(row, "para"), ...valuesAt(row, "paras[]")]) {
        if (!cited.includes(value)) wrong(field, value, "a paragraph that the sources cite too");
      }
      for (const { field, value } of [...valuesAt(row, "para_range"), ...valuesAt(row, "parts[].para_range")]) {
        if (Array.isArray(value) && value[0] > value[1]) wrong(field, value, "first, then last paragraph");
      }
    });
  }
  const elements = new Map(all.elements.rows.map((row) => [row.id, row]));
  for (const row of all.activities.rows) {
    const element = elements.get(row.element);
    if (!element) continue;
    const [first, last] = element.para_range;
    if (row.para < first || row.para > last) {
      problems.push({
        file: fileOf("activities"),
        record: row.id,
        field: "para",
        found: show(row.para),
        expected: `a paragraph from ${first} to ${last} of ${row.element}`,
      });
    }
  }
  return problems;
}
