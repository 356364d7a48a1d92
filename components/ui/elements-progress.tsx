import { Legend } from "@/components/charts/legend/legend";
import { Fills } from "@/components/charts/pattern";
import { StatusBar } from "@/components/charts/progress/status-bar";
import { apiHref, pageHref } from "@/data/address/routes";
import type { State } from "@/data/address/state";
import { elements } from "@/data/load";
import { codeLabel, reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { progressOf } from "@/data/queries/progress";
import { type Activity, Status } from "@/data/schema";
import { Figure } from "./figure";
import { ReportSource } from "./report-source";

type ElementsProgressProps = {
  reader: Reader;
  state: State;
  activities: readonly Activity[];
  /** Also counts the regions that the records name. */
  regions?: boolean;
};

/** The headings of the report side by side, records by status on one scale: counts, never a degree of completion. */
export function ElementsProgress({ reader, state, activities, regions = false }: ElementsProgressProps) {
  const { t, text, number, date, language } = reader;
  const id = "elements-progress";
  const report = reportById("gb-301-4");
  const rows = elements.map((element) => progressOf(element, activities));
  const longest = Math.max(...rows.map(({ total }) => total));
  const top = rows.find(({ total }) => total === longest);
  const totalOf = (status: Status) => rows.reduce((sum, { counts }) => sum + counts[status], 0);
  const done = rows.filter(({ counts }) => counts.completed > counts.ongoing).length;
  const dash = (value: number) => (value === 0 ? "–" : number(value));
  return (
    <Figure
      reader={reader}
      id={id}
      state={state}
      title={t("progress.finding", { done, total: rows.length })}
      subtitle={t("progress.subtitle", { count: activities.length, date: date(report.date_signed) })}
      summary={t("progress.summary", {
        completed: totalOf("completed"),
        ongoing: totalOf("ongoing"),
        planned: totalOf("planned"),
        heading: top ? text(top.element.short_title) : "",
        count: longest,
      })}
      legend={
        <Legend
          id={id}
          label={t("map.legend")}
          entries={Status.options.map((status) => ({
            fill: status,
            label: text(codeLabel("status", status)),
            count: number(totalOf(status)),
          }))}
        />
      }
      source={
        <>
          <ReportSource reader={reader} /> {t("progress.note")}
        </>
      }
      links={[{ label: "CSV", href: apiHref("activities", "csv", state) }]}
    >
      <svg width="0" height="0" className="visually-hidden" aria-hidden="true">
        <Fills id={`${id}-rows`} names={Status.options} />
      </svg>
      <div className="table-scroll">
        <table className="progress" id={`${id}-rows`}>
          <thead>
            <tr>
              <th scope="col">{t("list.heading")}</th>
              <th scope="col">{t("list.activities")}</th>
              <th scope="col" className="number">
                {t("list.countries")}
              </th>
              {regions && (
                <th scope="col" className="number">
                  {t("elements.regions")}
                </th>
              )}
              <th scope="col" className="number">
                {t("list.donors")}
              </th>
              <th scope="col" className="number">
                {t("list.partners")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ element, counts, total, countries, regions: named, donors, partners }) => (
              <tr key={element.id}>
                <th scope="row">
                  <span className="ordinal">{element.number}</span>
                  <a href={pageHref(language, `elements/${element.id}`)}>{text(element.short_title)}</a>
                </th>
                <td className="bar">
                  {total === 0 ? (
                    "–"
                  ) : (
                    <StatusBar
                      reader={reader}
                      total={longest}
                      counts={Status.options.map((status) => ({
                        status,
                        count: counts[status],
                        href: pageHref(language, "activities", { ...state, element: [element.id], status: [status] }),
                        label: t("progress.segment", {
                          heading: text(element.short_title),
                          status: text(codeLabel("status", status)).toLowerCase(),
                          count: counts[status],
                        }),
                      }))}
                    />
                  )}
                </td>
                <td className="number">{dash(countries)}</td>
                {regions && <td className="number">{dash(named)}</td>}
                <td className="number">{dash(donors)}</td>
                <td className="number">{dash(partners)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Figure>
  );
}
