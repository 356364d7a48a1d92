import { group } from "d3";
import { Legend } from "@/components/charts/legend/legend";
import type { DatedMark } from "@/components/charts/timeline/dated-rows";
import { PrecisionKey } from "@/components/charts/timeline/precision-key";
import { type TimeScale, timeScale } from "@/components/charts/timeline/time-scale";
import { pageHref } from "@/data/address/routes";
import type { State } from "@/data/address/state";
import { codeLabel } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { beginningOf } from "@/data/queries/paging";
import { type Activity, type PartialDate, type Report, Status } from "@/data/schema";
import { dateRange } from "./date-range";
import { ListPart } from "./list-part";
import { Paragraphs } from "./paragraphs";

type Dated = Activity & { start: PartialDate };

/** The activities with a stated date, earliest first. */
export function datedActivities(activities: readonly Activity[]): Dated[] {
  return activities
    .filter((activity): activity is Dated => activity.start !== null)
    .sort((a, b) => a.start.localeCompare(b.start));
}

/** The scale of whole years around dated activities, at least as long as the period that the report covers. */
export function scaleOf(dated: Dated[], report: Report): TimeScale {
  const years = dated.flatMap(({ start, end }) => [start, end ?? start]).map((date) => Number(date.slice(0, 4)));
  const { start } = report.period_covered;
  return timeScale(
    Math.min(Number(start.slice(0, 4)), ...years),
    Math.max(Number(report.date_signed.slice(0, 4)), ...years),
  );
}

/** More marks than this on one row would be a tangle. */
const mostMarks = 12;
/** Names read out for a mark; the others are counted. */
const mostNames = 8;

/**
 * Marks of one heading. Activities of the same date and status share one mark, which leads to them all; where there would be
 * too many marks, those of the same year and status do, and then those of the same status.
 */
export function marksOf(reader: Reader, dated: Dated[], report: Report): DatedMark[] {
  const alike = [...group(dated, ({ start, end, status }) => `${start} ${end} ${status}`).values()];
  if (alike.length <= mostMarks) return alike.map((own) => markOf(reader, own, report));
  const perYear = [...group(dated, ({ start, status }) => `${start.slice(0, 4)} ${status}`).values()];
  const groups = perYear.length <= mostMarks ? perYear : [...group(dated, ({ status }) => status).values()];
  return groups.map((own) => yearsMark(reader, own));
}

/** The activities of one status that began in a year, or in several. */
function yearsMark({ t, text, language }: Reader, own: Dated[]): DatedMark {
  const [{ id, start, status, element }] = own as [Dated, ...Dated[]];
  const first = start.slice(0, 4);
  const last = own.at(-1)?.start.slice(0, 4) ?? first;
  const words = { year: first === last ? first : `${first}–${last}`, count: own.length };
  return {
    id,
    label: t("timeline.perYear", words),
    title: t("timeline.perYearTitle", { ...words, status: text(codeLabel("status", status)).toLowerCase() }),
    href: pageHref(language, "activities", { element: [element], status: [status], sort: "date" }),
    start: first,
    end: first === last ? null : last,
    fill: status,
  };
}

/** What is told as going on goes on at the latest until the report was signed; its later end is not known. */
function markOf({ t, text, list, language, ...reader }: Reader, own: Dated[], report: Report): DatedMark {
  const [first] = own as [Dated, ...Dated[]];
  const { start, status, element } = first;
  const names = own.map(({ title }) => text(title));
  return {
    id: first.id,
    label: names[0] ?? "",
    more: own.length > 1 ? `(${own.length})` : "",
    title: t("timeline.mark", {
      name: list(
        names.length > mostNames
          ? [...names.slice(0, mostNames), t("timeline.others", { count: names.length - mostNames })]
          : names,
      ),
      date: dateRange({ t, text, list, language, ...reader }, first),
      status: text(codeLabel("status", status)).toLowerCase(),
    }),
    href:
      own.length === 1
        ? pageHref(language, `activities/${first.id}`)
        : pageHref(language, "activities", { element: [element], status: [status], sort: "date" }),
    start,
    end: first.end ?? (status === "ongoing" ? report.date_signed : null),
    fill: status,
  };
}

/** The colours of the statuses, then the shapes of the precisions. */
export function TimelineKey({ reader, id }: { reader: Reader; id: string }) {
  const { t, text } = reader;
  return (
    <div className="timeline-key">
      <Legend
        id={id}
        label={t("map.legend")}
        entries={Status.options.map((status) => ({ fill: status, label: text(codeLabel("status", status)) }))}
      />
      <PrecisionKey
        label={t("timeline.precision")}
        entries={[
          { precision: "day", label: t("timeline.day") },
          { precision: "month", label: t("timeline.month") },
          { precision: "year", label: t("timeline.year") },
        ]}
      />
      <span className="small quiet">{t("timeline.shared")}</span>
    </div>
  );
}

/** The years above the rows. */
export function TimelineYears({ scale }: { scale: TimeScale }) {
  return (
    <svg className="chart" width="100%" height="22" aria-hidden="true">
      {scale.years.map((year) => (
        <text key={year} className="quiet" x={`${scale.at(`${year}-07-02`)}%`} y="15" textAnchor="middle">
          {year}
        </text>
      ))}
    </svg>
  );
}

/** Events beside the activities, as named lines, each on a row of its own; nothing where none lies on the scale. */
export function TimelineEvents({
  scale,
  events,
}: {
  scale: TimeScale;
  events: { start: PartialDate; label: string }[];
}) {
  const height = events.length * 18 + 4;
  return (
    <svg className="chart" width="100%" height={height} role="group">
      {events.map(({ start, label }, index) => {
        const { x } = scale.span(start);
        const late = x > 50;
        const y = index * 18;
        return (
          <g key={start}>
            <line className="axis" x1={`${x}%`} x2={`${x}%`} y1={y + 2} y2={height} />
            <text className="quiet" x={`${x}%`} dx={late ? -5 : 5} y={y + 14} textAnchor={late ? "end" : "start"}>
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

type DatedTableProps = { reader: Reader; dated: Dated[]; state: Partial<State> };

/** The table behind a timeline; a long one is only begun, the list of these activities has the rest. */
export function DatedTable({ reader, dated, state }: DatedTableProps) {
  const { t, text, language } = reader;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("timeline.date")}</th>
            <th scope="col">{t("list.activity")}</th>
            <th scope="col">{t("list.status")}</th>
            <th scope="col" className="number">
              {t("list.paragraph")}
            </th>
          </tr>
        </thead>
        <tbody>
          {beginningOf(dated).map((activity) => (
            <tr key={activity.id}>
              <td>{dateRange(reader, activity)}</td>
              <th scope="row">
                <a href={pageHref(language, `activities/${activity.id}`)}>{text(activity.title)}</a>
              </th>
              <td>{text(codeLabel("status", activity.status))}</td>
              <td className="number">
                <Paragraphs reader={reader} paras={[activity.para]} report={activity.report} label={false} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ListPart
        reader={reader}
        total={dated.length}
        href={pageHref(language, "activities", { ...state, sort: "date" })}
      />
    </>
  );
}
