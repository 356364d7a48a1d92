import { activityFilters } from "@/components/ui/activity-filters";
import { ActivityList, type ColumnHead } from "@/components/ui/activity-list";
import { Citation } from "@/components/ui/citation";
import { FilterForm } from "@/components/ui/filter-form";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { ReportFacts, ReportSource } from "@/components/ui/report-source";
import type { Language } from "@/data/address/language";
import { apiHref, pageHref } from "@/data/address/routes";
import { filterKeys } from "@/data/address/state";
import { activities as allRecords } from "@/data/load";
import { reportById } from "@/data/lookups";
import type { MessageKey } from "@/data/messages";
import type { Reader } from "@/data/messages/reader";
import { type ActivitySort, sortActivities, type TitleOrder, titleOrder } from "@/data/queries/order";
import { pageCount, pageLength, pageOf } from "@/data/queries/paging";
import { activitiesIn, countableActivities } from "@/data/views";

const titleOrders = new Map<Language, TitleOrder>();

/** The order of all titles in a language; made when it is first asked for and then kept. */
function byTitleIn({ language, text, compare }: Reader): TitleOrder {
  const order = titleOrders.get(language) ?? titleOrder(allRecords, ({ title }) => text(title), compare);
  titleOrders.set(language, order);
  return order;
}

/** All activities as a list that can be narrowed, ordered and turned page by page; the address carries every choice. */
export function ActivitiesPage({ reader, state, path }: PageProps) {
  const { t, date } = reader;
  const report = reportById("gb-301-4");
  const found = sortActivities(activitiesIn(state), state.sort, (a, b) => byTitleIn(reader)(a, b));
  const shown = pageOf(found, state.page);
  const total = state.records === "all" ? allRecords.length : countableActivities.length;
  return (
    <>
      <PageHead
        reader={reader}
        title={t("activities.title")}
        standfirst={t("activities.standfirst", {
          count: countableActivities.length,
          date: date(report.date_presented),
        })}
        aside={<ReportFacts reader={reader} report={report} />}
      />
      <div data-view>
        <div className="band all-filters">
          <div className="wrap">
            <FilterForm
              reader={reader}
              path={path}
              state={state}
              filters={activityFilters(reader, state, [...filterKeys])}
              shown={found.length}
              total={total}
            />
          </div>
        </div>
        <section className="wrap body" aria-labelledby="list-title" id="list">
          <div className="list-head">
            <h2 id="list-title">
              {t("activities.shown", {
                from: (state.page - 1) * pageLength + 1,
                to: (state.page - 1) * pageLength + shown.length,
                total: found.length,
              })}
            </h2>
            <RecordsSwitch reader={reader} state={state} path={path} />
          </div>
          {shown.length > 0 && (
            <ActivityList
              reader={reader}
              activities={shown}
              heads={sortHeads({ reader, state, path })}
              dates
              groupBy={state.sort === null || state.sort === "-paragraph" ? "heading" : "none"}
            />
          )}
          <Pagination reader={reader} path={path} state={state} pages={pageCount(found.length)} />
          <div className="chart-foot">
            <p className="source">
              <ReportSource reader={reader} /> {t("activities.source")}
            </p>
            <ul>
              <li>
                <a href={apiHref("activities", "csv", state)}>CSV</a>
              </li>
              <li>
                <a href={apiHref("activities", "json", state)}>JSON</a>
              </li>
            </ul>
          </div>
          <Citation reader={reader} title={t("activities.title")} path={path} state={state} report={report.id} />
        </section>
      </div>
    </>
  );
}

/** Counted records only, or also the mandates and general statements that no total counts. */
function RecordsSwitch({ reader: { t, number, language }, state, path }: PageProps) {
  const choice = (records: "all" | null, label: MessageKey, count: number) => (
    <a
      href={pageHref(language, path, { ...state, records, page: 1 })}
      aria-current={state.records === records ? "true" : undefined}
      data-live
    >
      {t(label, { count: number(count) })}
    </a>
  );
  return (
    <nav className="segments" aria-label={t("activities.records")}>
      {choice(null, "activities.counted", countableActivities.length)}
      {choice("all", "activities.all", allRecords.length)}
    </nav>
  );
}

/** Heads of columns as links: a first use orders by the column, a second turns the order round. */
function sortHeads({ reader: { t, language }, state, path }: PageProps) {
  const current = state.sort ?? "paragraph";
  const head = (sort: ActivitySort, label: MessageKey): ColumnHead => {
    const sorted = current === sort ? "ascending" : current === `-${sort}` ? "descending" : undefined;
    const next = sorted === "ascending" ? `-${sort}` : sort;
    return {
      sorted,
      content: (
        <a
          href={pageHref(language, path, { ...state, sort: next === "paragraph" ? null : next, page: 1 })}
          className="sort"
          data-live
        >
          {t(label)}
          <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true">
            {sorted !== "descending" && <path d="M4 0l4 5H0z" />}
            {sorted !== "ascending" && <path d="M4 12l4-5H0z" />}
          </svg>
        </a>
      ),
    };
  };
  return {
    activity: head("title", "list.activity"),
    when: head("date", "timeline.date"),
    status: head("status", "list.status"),
    paragraph: head("paragraph", "list.paragraph"),
  };
}
