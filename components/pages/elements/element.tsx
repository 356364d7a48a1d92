import { Legend } from "@/components/charts/legend/legend";
import { Fills } from "@/components/charts/pattern";
import { StatusBar } from "@/components/charts/progress/status-bar";
import { BeyondMap } from "@/components/pages/overview/beyond-map";
import { ActivityList } from "@/components/ui/activity-list";
import { ActivityMap } from "@/components/ui/activity-map";
import { Citation } from "@/components/ui/citation";
import { Doubt } from "@/components/ui/doubt";
import { FactStrip } from "@/components/ui/fact-strip";
import { Figure } from "@/components/ui/figure";
import { Neighbours } from "@/components/ui/neighbours";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { Paragraphs } from "@/components/ui/paragraphs";
import { FigureList } from "@/components/ui/report-figures";
import { ReportFacts, ReportSource } from "@/components/ui/report-source";
import { Uncounted } from "@/components/ui/uncounted";
import { apiHref, pageHref } from "@/data/address/routes";
import { elements, qualityNotes } from "@/data/load";
import { codeLabel, elementById, partnerById, reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { byPlace } from "@/data/queries/activities";
import { type Progress, progressOf } from "@/data/queries/progress";
import { type Element, Status } from "@/data/schema";
import { activitiesIn } from "@/data/views";
import { ElementTimeline } from "./element-timeline";
import { figuresOf } from "./elements";
import { StatusMatrix } from "./status-matrix";

/** One heading of the report: status, map, dates, kinds of work, partners, every record by paragraph, figures, doubts. */
export function ElementPage({ reader, path, id }: PageProps & { id: string }) {
  const { t, text, number, date } = reader;
  const element = elementById(id);
  const report = reportById(element.report);
  const state = { element: [id] };
  const activities = activitiesIn(state);
  const progress = progressOf(element, activities);
  const paras = paragraphsOf(element);
  const fact = (key: string, value: number, label: string) => ({
    id: key,
    value: value === 0 ? "–" : number(value),
    label,
  });
  return (
    <>
      <PageHead
        reader={reader}
        section={{ path: "elements", label: "nav.elements" }}
        title={text(element.title)}
        standfirst={
          <>
            {t("element.standfirst", {
              number: element.number,
              total: elements.length,
              date: date(report.date_signed),
              ...progress.counts,
            })}{" "}
            <Paragraphs reader={reader} paras={paras} report={report.id} />
          </>
        }
        aside={<ReportFacts reader={reader} report={report} />}
      />
      <FactStrip
        label={t("element.facts")}
        facts={[
          fact("activities", progress.total, t("element.count.activities", { count: progress.total })),
          fact("countries", progress.countries, t("element.count.countries", { count: progress.countries })),
          fact("regions", progress.regions, t("element.count.regions", { count: progress.regions })),
          fact("donors", progress.donors, t("element.count.donors", { count: progress.donors })),
          fact("partners", progress.partners, t("element.count.partners", { count: progress.partners })),
        ]}
      />
      <div className="wrap body grid">
        <div className="c12">
          <ElementProgress reader={reader} progress={progress} />
        </div>
        {byPlace(activities).country.length > 0 ? (
          <>
            <div className="c9">
              <ActivityMap
                reader={reader}
                state={state}
                activities={activities}
                id="element-map"
                path="activities"
                anchor=""
                range={element.para_range}
              />
            </div>
            <aside className="c3 side" aria-label={t("beyond.title")}>
              <BeyondMap reader={reader} state={state} activities={activities} />
            </aside>
          </>
        ) : (
          <p className="c12 note">{t("element.noCountry", { count: activities.length })}</p>
        )}
        <div className="c12">
          <ElementTimeline reader={reader} element={element} activities={activities} />
        </div>
        <div className="c6">
          <StatusMatrix
            reader={reader}
            element={element}
            activities={activities}
            by="type"
            valuesOf={({ type }) => [type]}
            nameOf={(type) => codeLabel("activity-type", type)}
          />
        </div>
        <div className="c6">
          <StatusMatrix
            reader={reader}
            element={element}
            activities={activities}
            by="partner"
            valuesOf={({ partners }) => partners}
            nameOf={(partner) => partnerById(partner).name}
            atLeast={progress.partners > 12 ? 2 : 1}
          />
        </div>
        <section className="c12" aria-labelledby="list-title" id="list">
          <h2 id="list-title">{t("element.listTitle", { count: activities.length })}</h2>
          <ActivityList
            reader={reader}
            activities={activities}
            whole={pageHref(reader.language, "activities", state)}
            groupBy="paragraph"
          />
          <Uncounted reader={reader} of={{ element: [element.id] }} />
        </section>
        <ElementNotes reader={reader} element={element} paras={paras} path={path} />
        <div className="c12">
          <NextElements reader={reader} element={element} />
        </div>
      </div>
    </>
  );
}

function paragraphsOf({ para_range: [first, last] }: Element): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function ElementProgress({ reader, progress }: { reader: Reader; progress: Progress }) {
  const { t, text, number, date, language } = reader;
  const { element, counts, total } = progress;
  const id = `element-${element.id}`;
  const report = reportById(element.report);
  return (
    <Figure
      reader={reader}
      id={id}
      title={t("element.progressTitle", { count: total })}
      subtitle={t("element.progressSubtitle", { date: date(report.date_signed) })}
      summary={t("element.progressSummary", { heading: text(element.short_title), ...counts })}
      legend={
        <Legend
          id={id}
          label={t("map.legend")}
          entries={Status.options.map((status) => ({
            fill: status,
            label: text(codeLabel("status", status)),
            count: number(counts[status]),
          }))}
        />
      }
      source={<ReportSource reader={reader} id={report.id} range={element.para_range} />}
      links={[{ label: "CSV", href: apiHref("activities", "csv", { element: [element.id] }) }]}
    >
      <svg width="0" height="0" className="visually-hidden" aria-hidden="true">
        <Fills id={`${id}-bar`} names={Status.options} />
      </svg>
      <div id={`${id}-bar`}>
        <StatusBar
          reader={reader}
          total={total}
          counts={Status.options.map((status) => ({
            status,
            count: counts[status],
            href: pageHref(language, "activities", { element: [element.id], status: [status] }),
            label: t("progress.segment", {
              heading: text(element.short_title),
              status: text(codeLabel("status", status)).toLowerCase(),
              count: counts[status],
            }),
          }))}
        />
      </div>
    </Figure>
  );
}

type NotesProps = { reader: Reader; element: Element; paras: number[]; path: string };

/** Figures of the heading, doubts about its paragraphs, how to cite the page. */
function ElementNotes({ reader, element, paras, path }: NotesProps) {
  const { t, text } = reader;
  const figures = figuresOf(element);
  const notes = qualityNotes.filter(
    (note) => note.report === element.report && note.paras.some((para) => paras.includes(para)),
  );
  return (
    <>
      <section className="c6" aria-labelledby="figures-title">
        <h2 id="figures-title">{t("figures.title")}</h2>
        {figures.length > 0 ? (
          <FigureList reader={reader} figures={figures} />
        ) : (
          <p className="quiet">{t("elements.noFigures")}</p>
        )}
        <Citation reader={reader} title={text(element.title)} path={path} report={element.report} paras={paras} />
      </section>
      <section className="c6" aria-labelledby="doubts-title">
        <h2 id="doubts-title">{t("element.doubts")}</h2>
        {notes.length === 0 && <p className="quiet">{t("element.noDoubts")}</p>}
        <ul className="doubts">
          {notes.map((note) => (
            <li key={note.id}>
              <Paragraphs reader={reader} paras={note.paras} report={note.report} />
              {". "}
              <Doubt reader={reader} note={note} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function NextElements({ reader, element }: { reader: Reader; element: Element }) {
  const { t, text, language } = reader;
  const index = elements.indexOf(element);
  const neighbour = (other: Element | undefined, hint: "element.previous" | "element.next") =>
    other
      ? {
          hint: t(hint),
          label: `${other.number}. ${text(other.short_title)}`,
          href: pageHref(language, `elements/${other.id}`),
        }
      : null;
  return (
    <Neighbours
      label={t("element.neighbours")}
      previous={neighbour(elements[index - 1], "element.previous")}
      next={neighbour(elements[index + 1], "element.next")}
    />
  );
}
