import type { FillName } from "@/components/charts/pattern";
import { lowerFirst } from "@/components/pages/countries/country-sentence";
import { activityBins, activityLegend } from "@/components/ui/activity-map";
import { ActivityTotals } from "@/components/ui/activity-totals";
import { ReportSource } from "@/components/ui/report-source";
import { WorldFigure } from "@/components/ui/world-figure";
import { apiHref, pageHref } from "@/data/address/routes";
import { countries } from "@/data/load";
import { countryByIso3 } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { countByCountry } from "@/data/queries/activities";
import type { RegionFacts } from "./region-facts";

/** The region's countries by number of activities that name them; the rest of the world is drawn plain. */
export function RegionMap({ reader, facts: { region, country, regionOnly } }: { reader: Reader; facts: RegionFacts }) {
  const { t, text, list, language, compare } = reader;
  const own = countries.filter(({ ilo_region }) => ilo_region === region.id);
  const isOwn = new Set(own.map(({ iso3 }) => iso3));
  const counts = new Map(
    [...countByCountry(country)].filter(([iso3]) => isOwn.has(iso3)).map(([iso3, { count }]) => [iso3, count]),
  );
  const areas = countries.map(({ iso3, name, ilo_member }) => {
    const count = counts.get(iso3) ?? 0;
    const fill: FillName = !isOwn.has(iso3)
      ? "outside"
      : count > 0
        ? (activityBins.findLast(({ from }) => count >= from)?.fill ?? "none")
        : ilo_member
          ? "none"
          : "not-a-member";
    const fact = !isOwn.has(iso3)
      ? t("region.map.outside")
      : ilo_member || count > 0
        ? t("map.activityCount", { count })
        : t("map.notMember");
    return {
      iso3,
      fill,
      label: t("country.labelled", { label: text(name), text: lowerFirst(fact) }),
      href: pageHref(language, `countries/${iso3.toLowerCase()}`),
    };
  });
  const ranked = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || compare(text(countryByIso3(a).name), text(countryByIso3(b).name)),
  );
  const most = ranked.filter(([, count]) => count === ranked[0]?.[1]).map(([iso3]) => text(countryByIso3(iso3).name));
  return (
    <WorldFigure
      reader={reader}
      id="region-map"
      zoom={region.id}
      title={
        most.length > 0 && most.length <= 3
          ? t("region.map.title", { names: list(most), count: ranked[0]?.[1] ?? 0, many: most.length })
          : t("region.map.plain")
      }
      subtitle={t("region.map.subtitle")}
      summary={t("region.map.summary", { activities: country.length, countries: counts.size, only: regionOnly.length })}
      areas={areas}
      legend={[...activityLegend(reader, areas), { fill: "outside" as const, label: t("region.map.outside") }]}
      source={<ReportSource reader={reader} />}
      links={[{ label: "CSV", href: apiHref("activities", "csv", { region: [region.id] }) }]}
      table={{
        label: t("figure.tableOf", { count: ranked.length }),
        content: <ActivityTotals reader={reader} activities={country} ranked={ranked} />,
      }}
    />
  );
}
