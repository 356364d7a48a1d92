import { ActivityList } from "@/components/ui/activity-list";
import { apiHref, pageHref } from "@/data/address/routes";
import type { Reader } from "@/data/messages/reader";
import type { Activity } from "@/data/schema";
import type { RegionFacts } from "./region-facts";

/** Rows of each list on this page; the whole list has a page of its own. */
const listLength = 30;

/** Activities that name countries and those that name only the region, in lists apart. */
export function RegionActivities({ reader, facts }: { reader: Reader; facts: RegionFacts }) {
  const { t, language } = reader;
  const { region, country, regionOnly, elsewhere } = facts;
  const isIlo = region.kind === "ilo";
  const isGlobal = region.id === "global";
  const own = { region: [region.id] };
  const all = country.length + regionOnly.length + elsewhere.length;
  return (
    <>
      {country.length > 0 && (
        <Part
          reader={reader}
          id="country-level"
          title={t(isIlo ? "region.activities.country" : "region.activities.beside", { count: country.length })}
          activities={country}
        />
      )}
      <Part
        reader={reader}
        id="region-only"
        title={t(isGlobal ? "region.activities.global" : "region.activities.only", { count: regionOnly.length })}
        text={isGlobal ? undefined : t(isIlo ? "region.activities.onlyText" : "region.activities.onlyReport")}
        activities={regionOnly}
      />
      {elsewhere.length > 0 && (
        <Part
          reader={reader}
          id="elsewhere"
          title={t("region.activities.elsewhere", { count: elsewhere.length })}
          activities={elsewhere}
        />
      )}
      {all > 0 && (
        <p className="c12 list-links">
          <a href={pageHref(language, "activities", own)}>{t("list.all", { count: all })}</a>{" "}
          <a href={apiHref("activities", "csv", own)}>CSV</a> <a href={apiHref("activities", "json", own)}>JSON</a>
        </p>
      )}
    </>
  );
}

type PartProps = { reader: Reader; id: string; title: string; text?: string; activities: Activity[] };

function Part({ reader, id, title, text, activities }: PartProps) {
  return (
    <section className="c12" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {text && <p className="quiet">{text}</p>}
      {activities.length > 0 && <ActivityList reader={reader} activities={activities.slice(0, listLength)} />}
      {activities.length > listLength && (
        <p className="small quiet">
          {reader.t("region.activities.first", { shown: listLength, total: activities.length })}
        </p>
      )}
    </section>
  );
}
