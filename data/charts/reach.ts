import "server-only";
import type { State } from "@/data/address/state";
import { elements } from "@/data/load";
import { donorById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { countByColumn } from "@/data/queries/donors";
import type { Activity, Element, Id } from "@/data/schema";
import { activitiesIn, regionsOf } from "@/data/views";
import { regionColumns } from "./region-columns";
import { type ChartTable, chartTable } from "./table";

/**
 * The filter of the activities that name a donor: those that it funds or else, for a body that funds none, those with it as a
 * partner.
 */
export function filterOfDonor(id: Id): Partial<Pick<State, "donor" | "partner">> {
  const { partner } = donorById(id);
  return partner === null || activitiesIn({ donor: [id] }).length > 0 ? { donor: [id] } : { partner: [partner] };
}

/** Activities of one heading by ILO region; `counts` has no entry for a region that none of them names. */
export type Reach = { element: Element; counts: Map<Id, number>; total: number };

/** The headings under which activities stand, in the order of the report, with the ILO regions that they name. */
export function reachOf(activities: readonly Activity[]): Reach[] {
  return elements
    .map((element) => ({ element, own: activities.filter((one) => one.element === element.id) }))
    .filter(({ own }) => own.length > 0)
    .map(({ element, own }) => ({ element, counts: countByColumn(own, regionsOf), total: own.length }));
}

/** Activities by heading and ILO region; one that names two regions counts in both. */
export function reachTable(reader: Reader, activities: readonly Activity[]): ChartTable {
  const { t, text } = reader;
  const columns = regionColumns(reader);
  return chartTable<string>(
    [
      ["element", t("chart.col.id")],
      ["heading", t("list.heading")],
      ...columns.map(({ id, label }) => [id, label, "number"] as const),
      ["total", t("chart.col.total"), "number"],
    ],
    reachOf(activities).map(({ element, counts, total }) => ({
      element: element.id,
      heading: `${element.number}. ${text(element.short_title)}`,
      ...Object.fromEntries(columns.map(({ id }) => [id, counts.get(id) ?? null])),
      total,
    })),
  );
}
