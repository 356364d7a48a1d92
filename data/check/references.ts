import type { CodelistName, DatasetId } from "../schema";
import { fileOf, isRawRow, type Problem, recordKey, show } from "./problem";

/** Where ids of another dataset stand: dataset, path (`[]` for each item of a list), target. */
export const references: [DatasetId, string, DatasetId][] = [
  ["activities", "report", "reports"],
  ["activities", "element", "elements"],
  ["activities", "countries[]", "countries"],
  ["activities", "venue_only_countries[]", "countries"],
  ["activities", "places[].iso3", "countries"],
  ["activities", "regions[]", "regions"],
  ["activities", "donors[]", "donors"],
  ["activities", "partners[]", "partners"],
  ["activities", "projects[]", "projects"],
  ["activities", "parent", "activities"],
  ["activities", "may_duplicate[]", "activities"],
  ["context-facts", "report", "reports"],
  ["countries", "ilo_region", "regions"],
  ["donors", "iso3", "countries"],
  ["donors", "partner", "partners"],
  ["donors", "activities[]", "activities"],
  ["donors", "projects[]", "projects"],
  ["elements", "report", "reports"],
  ["estimates", "region", "regions"],
  ["figures", "report", "reports"],
  ["indicators", "iso3", "countries"],
  ["instruments", "report_instrument", "report-instruments"],
  ["memberships", "organisation", "organisations"],
  ["memberships", "iso3", "countries"],
  ["mentions", "iso3", "countries"],
  ["mentions", "report", "reports"],
  ["mentions", "activities[]", "activities"],
  ["organisations", "partner", "partners"],
  ["paragraphs", "report", "reports"],
  ["paragraphs", "element", "elements"],
  ["partners", "iso3", "countries"],
  ["partners", "regions[]", "regions"],
  ["partners", "donor", "donors"],
  ["partners", "activities[]", "activities"],
  ["partnerships", "report", "reports"],
  ["partnerships", "partners[]", "partners"],
  ["partnerships", "regions[]", "regions"],
  ["partnerships", "activities[]", "activities"],
  ["projects", "report", "reports"],
  ["projects", "donors[]", "donors"],
  ["projects", "partners[]", "partners"],
  ["projects", "countries[]", "countries"],
  ["projects", "regions[]", "regions"],
  ["projects", "elements[]", "elements"],
  ["projects", "activities[]", "activities"],
  ["projects-public", "countries[]", "countries"],
  ["projects-public", "project", "projects"],
  ["quality-notes", "report", "reports"],
  ["ratification-support", "report", "reports"],
  ["ratification-support", "instrument", "instruments"],
  ["ratification-support", "iso3", "countries"],
  ["ratification-support", "activity", "activities"],
  ["ratifications", "instrument", "instruments"],
  ["ratifications", "iso3", "countries"],
  ["regions", "ilo_regions[]", "regions"],
  ["report-instruments", "report", "reports"],
  ["reports", "plan_elements_2004.items[].report_element", "elements"],
  ["reports", "plan_elements_2004.headings_without_2004_item[]", "elements"],
  ["reports", "ratification_support.totals.ratified_both[]", "countries"],
  ["reports", "ratification_support.totals.c97_only[]", "countries"],
  ["reports", "ratification_support.totals.c143_only[]", "countries"],
];

/** Where codes of a closed list stand. */
export const codes: [DatasetId, string, CodelistName][] = [
  ["activities", "type", "activity-type"],
  ["activities", "record_kind", "record-kind"],
  ["activities", "status", "status"],
  ["activities", "places[].role", "place-role"],
  ["donors", "kind", "donor-kind"],
  ["donors", "display", "donor-display"],
  ["memberships", "status", "membership-status"],
  ["mentions", "roles[]", "mention-role"],
  ["mentions", "mentions[].basis", "mention-basis"],
  ["mentions", "mentions[].role", "mention-role"],
  ["partners", "kind", "partner-kind"],
  ["projects", "status", "status"],
  ["ratification-support", "kind", "ratification-support-kind"],
  ["ratifications", "status", "ratification-status"],
  ["report-instruments", "kind", "report-instrument-kind"],
];

type At = { field: string; value: unknown };

/** The values at a path such as `places[].iso3`, each with its own field name; null is left out. */
export function valuesAt(row: unknown, path: string): At[] {
  let found: At[] = [{ field: "", value: row }];
  for (const step of path.split(".")) {
    const key = step.replace("[]", "");
    found = found.flatMap(({ field, value }) => {
      if (!isRawRow(value)) return [];
      const next = { field: field ? `${field}.${key}` : key, value: value[key] };
      if (!step.endsWith("[]")) return [next];
      const items = Array.isArray(next.value) ? next.value : [];
      return items.map((item: unknown, index) => ({ field: `${next.field}[${index}]`, value: item }));
    });
  }
  return found.filter(({ value }) => value !== null && value !== undefined);
}

/** Ids that stand twice in one list. */
function repeated(id: DatasetId, path: string, rows: unknown[]): Problem[] {
  return rows.flatMap((row, index) => {
    const values = valuesAt(row, path);
    return values
      .filter(({ value }, at) => values.findIndex((other) => other.value === value) < at)
      .map(({ field, value }) => ({
        file: fileOf(id),
        record: recordKey(id, row, index),
        field,
        found: `${show(value)} again`,
        expected: "each id once",
      }));
  });
}

type Rows = Record<DatasetId, unknown[]>;
type Keys = Record<DatasetId, Set<string>>;

/** Ids and codes that lead nowhere. A file that could not be read is one problem, not one per id. */
export function checkReferences(rows: Rows, keys: Keys): Problem[] {
  const readable = (id: DatasetId) => keys[id].size > 0;
  const dangling = (id: DatasetId, path: string, known: (value: string) => boolean, what: string) =>
    rows[id].flatMap((row, index) =>
      valuesAt(row, path)
        .filter(({ value }) => !known(String(value)))
        .map(({ field, value }) => ({
          file: fileOf(id),
          record: recordKey(id, row, index),
          field,
          found: show(value),
          expected: what,
        })),
    );
  // The rows of indicators carry a series instead of sources.
  const sourced = (Object.keys(rows) as DatasetId[]).filter((id) => id !== "indicators");
  const sources = sourced.flatMap((id) =>
    dangling(
      id,
      "sources[].report",
      (value) => !readable("reports") || keys.reports.has(value),
      "a record of reports.json",
    ),
  );
  // Only a list that is not inside another list holds each id once.
  const lists = references.filter(([, path]) => path.indexOf("[]") === path.length - 2);
  return [
    ...lists.flatMap(([id, path]) => repeated(id, path, rows[id])),
    ...references.flatMap(([id, path, target]) =>
      dangling(id, path, (value) => !readable(target) || keys[target].has(value), `a record of ${fileOf(target)}`),
    ),
    ...codes.flatMap(([id, path, list]) =>
      dangling(
        id,
        path,
        (value) => !readable("codelists") || keys.codelists.has(`${list}/${value}`),
        `a code of list ${list}`,
      ),
    ),
    ...sources,
  ];
}
