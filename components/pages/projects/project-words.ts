import { countryByIso3, donorById, regionById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import type { Project } from "@/data/schema";

/** Countries and regions of a project by name; nothing when it gives no place. */
export function placesOf(
  { text, compare }: Reader,
  { countries, regions }: Pick<Project, "countries" | "regions">,
): string {
  const named = countries.map((iso3) => text(countryByIso3(iso3).name)).sort(compare);
  const areas = regions.filter((id) => id !== "global").map((id) => text(regionById(id).name));
  return [...named, ...areas].join(", ");
}

export function donorNames({ text }: Reader, { donors }: Pick<Project, "donors">): string {
  return donors.map((id) => text(donorById(id).name)).join(", ");
}
