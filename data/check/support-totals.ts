import type { Datasets } from "../schema";
import { fileOf, type Problem, show } from "./problem";

/** The totals that a report row gives for ratification support must follow from the records. */
export function checkSupportTotals(all: Datasets): Problem[] {
  return all.reports.rows.flatMap((report) => {
    const records = all["ratification-support"].rows.filter((row) => row.report === report.id);
    const countries = (kind: string, instrument?: string) =>
      new Set(
        records
          .filter((row) => row.kind === kind && (!instrument || row.instrument === instrument))
          .map((row) => row.iso3),
      );
    const c97 = countries("ratification", "c97");
    const c143 = countries("ratification", "c143");
    const due = {
      c97_ratifications: c97.size,
      c143_ratifications: c143.size,
      ratifications: c97.size + c143.size,
      ratifying_countries: new Set([...c97, ...c143]).size,
      ratified_both: [...c97].filter((iso3) => c143.has(iso3)).sort(),
      c97_only: [...c97].filter((iso3) => !c143.has(iso3)).sort(),
      c143_only: [...c143].filter((iso3) => !c97.has(iso3)).sort(),
      icrmw_advice_countries: countries("ratification-advice", "icrmw").size,
      legislation_revision_countries: countries("legislation-or-guidelines-revision").size,
      distinct_countries: new Set(records.map((row) => row.iso3)).size,
    };
    const { totals } = report.ratification_support;
    return (Object.keys(due) as (keyof typeof due)[])
      .filter((field) => show(totals[field]) !== show(due[field]))
      .map((field) => ({
        file: fileOf("reports"),
        record: report.id,
        field: `ratification_support.totals.${field}`,
        found: show(totals[field]),
        expected: `${show(due[field])} (from ratification-support.json)`,
      }));
  });
}
