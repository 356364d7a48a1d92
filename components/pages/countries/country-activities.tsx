import { group } from "d3";
import { ActivityList } from "@/components/ui/activity-list";
import { Uncounted } from "@/components/ui/uncounted";
import { apiHref, pageHref } from "@/data/address/routes";
import { regionById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import type { Activity } from "@/data/schema";
import type { CountryFacts } from "./country-facts";

/** Activities that name the country, by heading; a mere venue and what names only its region stand apart. */
export function CountryActivities({ reader, facts }: { reader: Reader; facts: CountryFacts }) {
  const { t, language } = reader;
  const { country, subject, venueOnly } = facts;
  const own = { country: [country.iso3.toLowerCase()] };
  return (
    <section className="c12" id="activities" aria-labelledby="activities-title">
      <h2 id="activities-title">{t("country.activities.title", { count: subject.length })}</h2>
      {subject.length > 0 ? (
        <ActivityList reader={reader} activities={subject} whole={pageHref(language, "activities", own)} />
      ) : (
        <p className="quiet">{t("country.activities.none")}</p>
      )}
      {venueOnly.length > 0 && (
        <>
          <h3>{t("country.activities.venue", { count: venueOnly.length })}</h3>
          <ActivityList reader={reader} activities={venueOnly} whole={pageHref(language, "activities", own)} />
        </>
      )}
      {subject.length + venueOnly.length > 0 && (
        <p className="small">
          <a href={pageHref(language, "activities", own)}>{t("country.activities.inList")}</a>{" "}
          <a href={apiHref("activities", "csv", own)}>CSV</a>
        </p>
      )}
      <Uncounted reader={reader} of={own} />
      <RegionOnly reader={reader} facts={facts} />
    </section>
  );
}

/** Counts of activities that name a region within the country's ILO region, and no country. */
function RegionOnly({ reader, facts: { country, regionOnly } }: { reader: Reader; facts: CountryFacts }) {
  const { t, text, number, language, compare } = reader;
  if (!country.ilo_region) return null;
  const region = regionById(country.ilo_region);
  const named = [
    ...group(
      regionOnly.flatMap((one) => within(one, region.id).map((id) => ({ id, one }))),
      ({ id }) => id,
    ),
  ]
    .map(([id, rows]) => ({ id, name: text(regionById(id).name), count: rows.length }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
  return (
    <div className="note region-only">
      <p>
        <strong>{t("country.regionOnly.title", { count: regionOnly.length })}</strong>{" "}
        {t("country.regionOnly.text", { region: text(region.name) })}
      </p>
      <ul className="inline-list">
        {named.map(({ id, name, count }) => (
          <li key={id}>
            <a href={pageHref(language, `regions/${id}`)}>{name}</a> {number(count)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The regions named by an activity that lie in an ILO region. */
function within({ regions }: Activity, iloRegion: string): string[] {
  return regions.filter((id) => regionById(id).ilo_regions.includes(iloRegion));
}
