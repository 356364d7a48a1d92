import type { Activity, Element, Status } from "../schema";

export type Progress = {
  element: Element;
  counts: Record<Status, number>;
  total: number;
  /** How many different ones the records name; 0 when none. */
  countries: number;
  regions: number;
  donors: number;
  partners: number;
};

/** What the records under a heading add up to: by status, and the countries, regions, donors and partners they name. */
export function progressOf(element: Element, activities: readonly Activity[]): Progress {
  const own = activities.filter((activity) => activity.element === element.id);
  const distinct = (key: "countries" | "regions" | "donors" | "partners") =>
    new Set(own.flatMap((activity) => activity[key]).filter((id) => id !== "global")).size;
  const count = (status: Status) => own.filter((activity) => activity.status === status).length;
  return {
    element,
    counts: { completed: count("completed"), ongoing: count("ongoing"), planned: count("planned") },
    total: own.length,
    countries: distinct("countries"),
    regions: distinct("regions"),
    donors: distinct("donors"),
    partners: distinct("partners"),
  };
}
