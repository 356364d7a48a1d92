import type { Datasets } from "../schema";
import { fileOf, type Problem, show } from "./problem";

/** Each paragraph has one summary, stands where its report says, and says why when nothing was taken from it. */
export function checkSummaries({ activities, elements, figures, paragraphs, reports }: Datasets): Problem[] {
  const problems: Problem[] = [];
  const inside = (para: number, [first, last]: readonly [number, number]) => para >= first && para <= last;
  for (const { id, para_count, parts } of reports.rows) {
    const own = paragraphs.rows.filter(({ report }) => report === id);
    const wrong = (number: number, field: string, found: unknown, expected: string) =>
      problems.push({ file: fileOf("paragraphs"), record: `${id}/${number}`, field, found: show(found), expected });
    for (const { number } of own) if (number > para_count) wrong(number, "number", number, `1 to ${para_count}`);
    for (let number = 1; number <= para_count; number += 1) {
      const row = own.find((one) => one.number === number);
      if (!row) {
        wrong(number, "number", undefined, `a summary of each paragraph from 1 to ${para_count}`);
        continue;
      }
      const part = parts.find(({ para_range }) => inside(number, para_range))?.number;
      if (row.part !== part) wrong(number, "part", row.part, `part ${part}, where the report has it`);
      const element = elements.rows.find((one) => one.report === id && inside(number, one.para_range))?.id ?? null;
      if (row.element !== element) wrong(number, "element", row.element, `${element}, whose paragraphs include it`);
      const taken = [...activities.rows, ...figures.rows].some(({ report, para }) => report === id && para === number);
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
