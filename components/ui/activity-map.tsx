import type { FillName } from "@/components/charts/pattern";
import { apiHref, pageHref } from "@/data/address/routes";
import type { State } from "@/data/address/state";
import { countries } from "@/data/load";
import { countryByIso3 } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { byPlace, countByCountry } from "@/data/queries/activities";
import type { Activity, ParaRange } from "@/data/schema";
import { ActivityTotals } from "./activity-totals";
import { ReportSource } from "./report-source";
import { WorldFigure } from "./world-figure";

/** Bins of the maps of activities: the least number of activities of each class. Counts people can say; none ends in a fraction. */
export const activityBins: { from: number; to: number | null; fill: FillName }[] = [
  { from: 1, to: 1, fill: "activities-1" },
  { from: 2, to: 2, fill: "activities-2" },
  { from: 3, to: 4, fill: "activities-3" },
  { from: 5, to: null, fill: "activities-4" },
];

/** From here on a country is named on the map. */
const topBin = 5;

function fillOf(count: number, isMember: boolean): FillName {
  if (count === 0) return isMember ? "none" : "not-a-member";
  return activityBins.findLast(({ from }) => count >= from)?.fill ?? "none";
}

type ActivityMapProps = {
  reader: Reader;
  state: Partial<State>;
  activities: Activity[];
  /** Unique in the page. */
  id?: string;
  /** The page and the place in it to which a country leads, filtered by it. */
  path?: string;
  anchor?: string;
  /** Paragraphs that the activities stand in, where it is a part of them. */
  range?: ParaRange;
};

/** Countries by number of distinct countable activities that name them: the map of the site, whole or of a part. */
export function ActivityMap({
  reader,
  state,
  activities,
  id = "activities-map",
  path = "",
  anchor = "list",
  range,
}: ActivityMapProps) {
  const { pair, t, text, language } = reader;
  const counts = countByCountry(activities);
  const places = byPlace(activities);
  const areas = countries.map(({ iso3, name, ilo_member }) => {
    const count = counts.get(iso3)?.count ?? 0;
    return {
      iso3,
      fill: fillOf(count, ilo_member),
      label: pair(
        text(name),
        ilo_member || count > 0 ? t("map.activityCount", { count }) : t("map.notMember").toLowerCase(),
      ),
      callout: count >= topBin ? `${text(name)} ${count}` : undefined,
      href: pageHref(language, path, { ...state, country: [iso3] }, anchor),
    };
  });
  const ranked = [...counts]
    .map(([iso3, { count }]): [string, number] => [iso3, count])
    .sort(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b));
  const summary = t("overview.mapSummary", {
    activities: places.country.length,
    countries: counts.size,
    rest: activities.length - places.country.length,
  });
  return (
    <WorldFigure
      reader={reader}
      id={id}
      chart="activities-map"
      state={state}
      title={mapTitle(reader, ranked)}
      subtitle={t("overview.mapSubtitle")}
      summary={summary}
      areas={areas}
      legend={activityLegend(reader, areas)}
      source={<ReportSource reader={reader} range={range} />}
      links={[
        { label: "CSV", href: apiHref("activities", "csv", state) },
        { label: "JSON", href: apiHref("activities", "json", state) },
      ]}
      table={{
        label: t("figure.tableOf", { count: ranked.length }),
        content: <ActivityTotals reader={reader} activities={activities} ranked={ranked} />,
      }}
    />
  );
}

/** The finding, where the first three stand clear of the fourth; the plain subject otherwise. */
function mapTitle({ t, text, list }: Reader, ranked: [string, number][]): string {
  const [, , third, fourth] = ranked;
  if (!third || third[1] <= (fourth?.[1] ?? 0)) return t("overview.mapTitlePlain");
  return t("overview.mapTitle", { names: list(ranked.slice(0, 3).map(([iso3]) => text(countryByIso3(iso3).name))) });
}

/** The key of a map of activities, with the number of countries of each class. */
export function activityLegend({ t, number }: Reader, areas: { fill: FillName }[]) {
  const count = (fill: FillName) => number(areas.filter((area) => area.fill === fill).length);
  return [
    ...activityBins.map(({ from, to, fill }) => {
      const range = to === null ? t("map.orMore", { from }) : from === to ? number(from) : `${from}–${to}`;
      return { fill, label: t("map.bin", { range, max: to ?? from }), count: count(fill) };
    }),
    { fill: "none" as const, label: t("map.none"), count: count("none") },
    { fill: "not-a-member" as const, label: t("map.notMember") },
  ];
}
