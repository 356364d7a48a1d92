import { Fills } from "@/components/charts/pattern";
import { DatedRow } from "@/components/charts/timeline/dated-rows";
import { Figure } from "@/components/ui/figure";
import { ListPart } from "@/components/ui/list-part";
import { ReportSource } from "@/components/ui/report-source";
import {
  DatedTable,
  datedActivities,
  marksOf,
  scaleOf,
  TimelineKey,
  TimelineYears,
} from "@/components/ui/timeline-parts";
import { apiHref, pageHref } from "@/data/address/routes";
import { reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { beginningOf } from "@/data/queries/paging";
import { type Activity, type Element, Status } from "@/data/schema";

type ElementTimelineProps = { reader: Reader; element: Element; activities: readonly Activity[] };

/** The dated activities of one heading; the others are listed by name, since no date is not a date. */
export function ElementTimeline({ reader, element, activities }: ElementTimelineProps) {
  const { t, text, date, language } = reader;
  const id = "element-timeline";
  const report = reportById(element.report);
  const dated = datedActivities(activities);
  const undated = activities.filter(({ start }) => start === null);
  const [first] = dated;
  if (!first) return <p className="note">{t("element.noDates", { count: activities.length })}</p>;
  const scale = scaleOf(dated, report);
  const last = dated.map(({ start, end }) => end ?? start).reduce((a, b) => (a > b ? a : b));
  const { start, end } = report.period_covered;
  return (
    <Figure
      reader={reader}
      id={id}
      title={t("timeline.title", { dated: dated.length, total: activities.length })}
      subtitle={t("timeline.subtitle")}
      summary={t("element.timelineSummary", {
        dated: dated.length,
        total: activities.length,
        first: date(first.start),
        last: date(last),
      })}
      keys={t("timeline.keys")}
      legend={<TimelineKey reader={reader} id={id} />}
      source={
        <>
          <ReportSource reader={reader} id={report.id} range={element.para_range} /> {t("timeline.source")}
        </>
      }
      links={[{ label: "CSV", href: apiHref("activities", "csv", { element: [element.id] }) }]}
      table={{
        label: t("figure.tableOf", { count: dated.length }),
        content: <DatedTable reader={reader} dated={dated} state={{ element: [element.id] }} />,
      }}
    >
      <svg width="0" height="0" className="visually-hidden" aria-hidden="true">
        <Fills id={`${id}-rows`} names={Status.options} />
      </svg>
      <div className="timeline single" id={`${id}-rows`}>
        <TimelineYears scale={scale} />
        <DatedRow
          label={t("timeline.title", { dated: dated.length, total: activities.length })}
          kind={t("timeline.kind")}
          scale={scale}
          marks={marksOf(reader, dated, report)}
          window={report.period_covered}
        />
        <p className="small quiet window-note">{t("timeline.window", { start: date(start), end: date(end) })}</p>
      </div>
      {undated.length > 0 && (
        <details className="disclosure">
          <summary>{t("element.undated", { count: undated.length })}</summary>
          <ul className="undated">
            {beginningOf(undated).map((activity) => (
              <li key={activity.id}>
                <a href={pageHref(language, `activities/${activity.id}`)}>{text(activity.title)}</a>
              </li>
            ))}
          </ul>
          <ListPart
            reader={reader}
            total={undated.length}
            href={pageHref(language, "activities", { element: [element.id] })}
          />
        </details>
      )}
    </Figure>
  );
}
