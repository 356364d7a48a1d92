import type { Datasets } from "../schema";
import { fileOf, type Problem, show } from "./problem";

/** Each paragraph has one summary, stands where its report says, and says why when nothing was taken from it. */
export function checkSummaries({ activities, elements, figures, paragraphs, reports }: Datasets): Problem[] {
  const problems: Problem[] = [];
  const inside = (para: number, [first, last]: readonly [number, number]) => para >= first && para <= last;
  const keyOf = (report: string, para: number) => `${report} ${para}`;
  const cited = new Set([...activities.rows, ...figures.rows].map(({ report, para }) => keyOf(report, para)));
  const byNumber = new Map(paragraphs.rows.map((row) => [keyOf(row.report, row.number), row]));
  const collect = (report: string, number: number, field: string, found: unknown, expected: string) =>
    problems.push({ file: fileOf("paragraphs"), record: `${report}/${number}`, field, found: show(found), expected });
  const lengths = new Map(reports.rows.map(({ id, para_count }) => [id, para_count]));
  for (const { report, number } of paragraphs.rows) {
    const length = lengths.get(report) ?? number;
    if (number > length) collect(report, number, "number", number, `1 to ${length}`);
  }
  for (const { id, para_count, parts } of reports.rows) {
    const wrong = (number: number, field: string, found: unknown, expected: string) =>
      collect(id, number, field, found, expected);
    for (let number = 1; number <= para_count; number += 1) {
      const row = byNumber.get(keyOf(id, number));
      if (!row) {
        wrong(number, "number", undefined, `a summary of each paragraph from 1 to ${para_count}`);
        continue;
      }
      const part = parts.find(({ para_range }) => inside(number, para_range))?.number;
      if (row.part !== part) wrong(number, "part", row.part, `part ${part}, where the report has it`);
      const element = elements.rows.find((one) => one.report === id && inside(number, one.para_range))?.id ?? null;
      if (row.element !== element) wrong(number, "element", row.element, `${element}, whose paragraphs include it`);
      const taken = cited.has(keyOf(id, number));
      if (taken !== (row.no_data === null)) {
        wrong(
          number,
          "no_data",
          row.no_data,
          taken ? "null: an activity or a figure cites it" : "why nothing was taken from it",
        );
      }
    }
  }
  return problems;
}
