import type { Reader } from "@/data/messages/reader";
import type { Region } from "@/data/schema";
import type { RegionFacts } from "./region-facts";

/** The name of a region with what it is: the ILO and the report have regions of the same name. */
export function regionTitle({ t, text }: Reader, { id, kind, name }: Region): string {
  if (id === "global") return text(name);
  return t(kind === "ilo" ? "region.title.ilo" : "region.title.report", { name: text(name) });
}

/** The region in one sentence: how many activities name its countries, and how many only the region. */
export function regionSentence({ t }: Reader, { region, country, regionOnly, countries }: RegionFacts): string {
  const values = { members: countries.length, country: country.length, only: regionOnly.length };
  if (region.id === "global") return t("region.sentence.global", values);
  return t(region.kind === "ilo" ? "region.sentence.ilo" : "region.sentence.report", values);
}
