import { Fills } from "@/components/charts/pattern";
import { DatedRow } from "@/components/charts/timeline/dated-rows";
import { timeScale } from "@/components/charts/timeline/time-scale";
import { apiHref, pageHref } from "@/data/address/routes";
import { filterKeys, type State } from "@/data/address/state";
import { elements, relatedReports } from "@/data/load";
import { reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { firstDay, lastDay } from "@/data/queries/dates";
import { type Activity, type Report, Status } from "@/data/schema";
import { Figure } from "./figure";
import { ReportSource } from "./report-source";
import {
  DatedTable,
  datedActivities,
  marksOf,
  scaleOf,
  TimelineEvents,
  TimelineKey,
  TimelineYears,
} from "./timeline-parts";

/** Dated activities by heading. Those without a date are counted at the right, never placed. */
export function ActivityTimeline({
  reader,
  state,
  activities,
}: {
  reader: Reader;
  state: State;
  activities: Activity[];
}) {
  const { t, text, date, language } = reader;
  const id = "activities-timeline";
  const report = reportById("gb-301-4");
  const all = datedActivities(activities);
  const whole = scaleOf(all, report);
  const [firstYear = 2004] = whole.years;
  const from = Number(state.from ?? firstYear);
  const to = Number(state.to ?? Math.max(whole.years.at(-1) ?? from, from));
  const scale = timeScale(from, Math.max(from, to));
  const dated = all.filter(
    ({ start, end }) => lastDay(end ?? start) >= `${from}-01-01` && firstDay(start) <= `${to}-12-31`,
  );
  const sessions = sessionsOf(reader, report).filter(({ start }) => scale.years.includes(Number(start.slice(0, 4))));
  const first = dated[0]?.start ?? String(from);
  const last = dated.map(({ start, end }) => end ?? start).reduce((a, b) => (a > b ? a : b), first);
  const { start, end } = report.period_covered;
  return (
    <Figure
      reader={reader}
      id={id}
      state={state}
      title={t("timeline.title", { dated: dated.length, total: activities.length })}
      subtitle={t("timeline.subtitle")}
      summary={t("timeline.summary", {
        dated: dated.length,
        total: activities.length,
        first: date(first),
        last: date(last),
      })}
      keys={t("timeline.keys")}
      legend={<TimelineKey reader={reader} id={id} />}
      source={
        <>
          <ReportSource reader={reader} /> {t("timeline.source")}
        </>
      }
      links={[{ label: "CSV", href: apiHref("activities", "csv", state) }]}
      table={{
        label: t("figure.tableOf", { count: dated.length }),
        content: <DatedTable reader={reader} dated={dated} state={state} />,
      }}
    >
      <YearsForm reader={reader} state={state} years={whole.years} from={from} to={to} />
      <svg width="0" height="0" className="visually-hidden" aria-hidden="true">
        <Fills id={`${id}-rows`} names={Status.options} />
      </svg>
      <div className="timeline" id={`${id}-rows`}>
        <div className="timeline-row axis" aria-hidden="true">
          <span />
          <TimelineYears scale={scale} />
          <span className="small quiet number">{t("timeline.undated")}</span>
        </div>
        {sessions.length > 0 && (
          <div className="timeline-row axis sessions">
            <span className="small quiet">{t("timeline.sessions")}</span>
            <TimelineEvents scale={scale} events={sessions} />
            <span />
          </div>
        )}
        {elements.map((element) => {
          const total = activities.filter((activity) => activity.element === element.id).length;
          const own = dated.filter((activity) => activity.element === element.id);
          const undated = total - all.filter((activity) => activity.element === element.id).length;
          return (
            <div className="timeline-row" key={element.id}>
              <h3>
                <span className="ordinal">{element.number}</span>
                <a href={pageHref(language, `elements/${element.id}`)}>{text(element.short_title)}</a>
              </h3>
              <DatedRow
                label={text(element.short_title)}
                kind={t("timeline.kind")}
                scale={scale}
                marks={marksOf(reader, own, report)}
                window={report.period_covered}
              />
              <span className="number small">
                <span className="visually-hidden">{reader.pair(t("timeline.undated"), "")}</span>
                {t("timeline.undatedOf", { undated, total })}
              </span>
            </div>
          );
        })}
        <p className="small quiet window-note">{t("timeline.window", { start: date(start), end: date(end) })}</p>
      </div>
    </Figure>
  );
}

/** The Conference that adopted the plan and the session that received the report. */
function sessionsOf({ t, date }: Reader, report: Report): { start: string; label: string }[] {
  const conference = relatedReports.find(({ id }) => id === "ilc92");
  return [
    ...(conference ? [{ start: conference.date, label: t("timeline.adopted", { date: date(conference.date) }) }] : []),
    {
      start: report.date_presented,
      label: t("report.session", { number: report.session, date: date(report.date_presented) }),
    },
  ];
}

type YearsFormProps = { reader: Reader; state: State; years: number[]; from: number; to: number };

/** Narrows the timeline to some years: two lists in a plain form, by keys or pointer; the address keeps the choice. */
function YearsForm({ reader: { t, language }, state, years, from, to }: YearsFormProps) {
  const options = [...new Set([...years, from, to])].sort((a, b) => a - b);
  const narrowed = state.from !== null || state.to !== null;
  return (
    <form
      className="years-form"
      method="get"
      action={pageHref(language)}
      data-live-form
      aria-label={t("timeline.years")}
    >
      {filterKeys.flatMap((key) =>
        state[key].map((value) => <input key={`${key} ${value}`} type="hidden" name={key} value={value} />),
      )}
      {(["from", "to"] as const).map((key) => (
        <label key={key} htmlFor={`years-${key}`}>
          {t(`timeline.${key}`)}
          <select id={`years-${key}`} name={key} defaultValue={key === "from" ? from : to}>
            {options.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="button only-without-script">
        {t("filter.apply")}
      </button>
      {narrowed && (
        <a href={pageHref(language, "", { ...state, from: null, to: null })} data-live>
          {t("timeline.allYears")}
        </a>
      )}
    </form>
  );
}
