import { activityFilters } from "@/components/ui/activity-filters";
import { ActivityList } from "@/components/ui/activity-list";
import { ActivityMap } from "@/components/ui/activity-map";
import { ActivityTimeline } from "@/components/ui/activity-timeline";
import { Citation } from "@/components/ui/citation";
import { ElementsProgress } from "@/components/ui/elements-progress";
import { FilterForm } from "@/components/ui/filter-form";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { ReportFacts } from "@/components/ui/report-source";
import { pageHref } from "@/data/address/routes";
import { filterKeys } from "@/data/address/state";
import { reportById } from "@/data/lookups";
import { byPlace, distinctUndertakings } from "@/data/queries/activities";
import type { Activity } from "@/data/schema";
import { activitiesIn, countableActivities as all } from "@/data/views";
import { BeyondMap } from "./beyond-map";
import { ReportFigures } from "./report-figures";

/** Rows of the list on this page; the whole list has a page of its own. */
const listLength = 25;

/** The first page: where the report names activities, what it cannot place, and how the headings compare. */
export function Overview({ reader, state }: PageProps) {
  const { t, date } = reader;
  const report = reportById("gb-301-4");
  const title = t("overview.title", {
    from: report.period_covered.start.slice(0, 4),
    to: report.period_covered.end.slice(0, 4),
  });
  const shown = activitiesIn(state);
  const located = byPlace(all).country;
  const filtered = filterKeys.some((key) => state[key].length > 0);
  return (
    <>
      <PageHead
        reader={reader}
        title={title}
        standfirst={t("overview.standfirst", {
          date: date(report.date_presented),
          activities: all.length,
          located: located.length,
          countries: new Set(located.flatMap(({ countries }) => countries)).size,
        })}
        aside={<ReportFacts reader={reader} report={report} />}
      />
      <div data-view>
        <div className="band">
          <div className="wrap">
            <FilterForm
              reader={reader}
              path=""
              state={state}
              filters={activityFilters(reader, state)}
              shown={shown.length}
              total={all.length}
            />
          </div>
        </div>
        <div className="wrap body grid">
          <div className="c9">
            <ActivityMap reader={reader} state={state} activities={shown} />
          </div>
          <aside className="c3 side" aria-label={t("beyond.title")}>
            <BeyondMap reader={reader} state={state} activities={shown} />
          </aside>
          {filtered && <FilteredList reader={reader} path="" state={state} shown={shown} />}
          <div className="c8">
            <ElementsProgress reader={reader} state={state} activities={shown} />
          </div>
          <div className="c4">
            <ReportFigures reader={reader} />
          </div>
          <div className="c12">
            <ActivityTimeline reader={reader} state={state} activities={shown} />
          </div>
          <details className="c12 disclosure" id="counting">
            <summary>{t("counting.title")}</summary>
            <p className="note">
              {t("counting.text", { undertakings: distinctUndertakings(all).length, venues: venueOnlyCountries(all) })}
            </p>
          </details>
          <div className="c12">
            <Citation reader={reader} title={title} path="" state={state} report={report.id} />
          </div>
        </div>
      </div>
    </>
  );
}

/** Number of countries that appear only because something took place there. */
function venueOnlyCountries(all: readonly Activity[]): number {
  const venues = new Set(all.flatMap(({ venue_only_countries }) => venue_only_countries));
  const subjects = new Set(
    all.flatMap(({ countries, venue_only_countries }) =>
      countries.filter((iso3) => !venue_only_countries.includes(iso3)),
    ),
  );
  return [...venues].filter((iso3) => !subjects.has(iso3)).length;
}

function FilteredList({ reader, state, shown }: PageProps & { shown: Activity[] }) {
  const { t, language } = reader;
  return (
    <section className="c12" id="list" aria-labelledby="list-title">
      <h2 id="list-title">{t("list.heading.shown", { count: shown.length })}</h2>
      <ActivityList reader={reader} activities={shown.slice(0, listLength)} />
      {shown.length > listLength && (
        <p>
          <a href={pageHref(language, "activities", state)}>{t("list.all", { count: shown.length })}</a>
        </p>
      )}
    </section>
  );
}
