import type { DatasetId, Datasets } from "../schema";
import { fileOf, type Problem, recordKey } from "./problem";

type Key = (string | number)[];
type KeysOf = { [Id in DatasetId]: (row: Datasets[Id]["rows"][number]) => Key };

/**
 * The key by which each file is sorted. Activities, figures and context facts keep the order of the
 * text inside a paragraph, so equal keys are allowed there.
 */
const sortKeys: KeysOf = {
  activities: (row) => [row.report, row.para],
  boundaries: (row) => [row.id],
  codelists: (row) => [row.list, row.order],
  "context-facts": (row) => [row.report, row.para],
  countries: (row) => [row.iso3],
  donors: (row) => [row.id],
  elements: (row) => [row.report, row.number],
  estimates: (row) => [row.id],
  figures: (row) => [row.report, row.para],
  indicators: (row) => [row.series, row.iso3 ?? row.area ?? "", row.year],
  instruments: (row) => [row.id],
  memberships: (row) => [row.organisation, row.iso3, row.id],
  mentions: (row) => [row.report, row.iso3],
  organisations: (row) => [row.id],
  paragraphs: (row) => [row.report, row.number],
  partners: (row) => [row.id],
  partnerships: (row) => [row.id],
  projects: (row) => [row.id],
  "projects-public": (row) => [row.id],
  "quality-notes": (row) => [row.id],
  "ratification-support": (row) => [row.id],
  ratifications: (row) => [row.instrument, row.iso3],
  regions: (row) => [row.kind, row.order],
  "related-reports": (row) => [row.date, row.id],
  "report-instruments": (row) => [row.id],
  reports: (row) => [row.date_presented, row.id],
};

function compareKeys(a: Key, b: Key): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined || left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}

/** Problems of order and of records that stand twice. */
export function checkOrder<Id extends DatasetId>(id: Id, rows: Datasets[Id]["rows"]): Problem[] {
  const keyOf = sortKeys[id];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let previous: { key: Key; record: string } | null = null;
  rows.forEach((row, index) => {
    const record = recordKey(id, row, index);
    const key = keyOf(row);
    if (seen.has(record)) {
      problems.push({
        file: fileOf(id),
        record,
        field: record.includes("/") || id === "countries" ? "key" : "id",
        found: "a second record with this key",
        expected: "one record for each key",
      });
    }
    seen.add(record);
    if (previous && compareKeys(previous.key, key) > 0) {
      problems.push({
        file: fileOf(id),
        record,
        field: "order",
        found: `after ${previous.record}`,
        expected: "rows sorted by key",
      });
    }
    previous = { key, record };
  });
  return problems;
}
