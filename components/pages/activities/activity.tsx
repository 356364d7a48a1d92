import { Citation } from "@/components/ui/citation";
import { Doubt } from "@/components/ui/doubt";
import { FactList } from "@/components/ui/fact-list";
import { figureValue } from "@/components/ui/figure-value";
import { Neighbours } from "@/components/ui/neighbours";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { Paragraphs } from "@/components/ui/paragraphs";
import { apiHref, pageHref } from "@/data/address/routes";
import { activities, figures, paragraphs, qualityNotes } from "@/data/load";
import { activityById, reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import type { Activity } from "@/data/schema";
import { activityFacts } from "./activity-facts";

/** One record of the report: everything it says about it, what it leaves open, and the paragraph that says so. */
export function ActivityPage({ reader, path, id }: PageProps & { id: string }) {
  const { t, text, date, language } = reader;
  const activity = activityById(id);
  const report = reportById(activity.report);
  return (
    <>
      <PageHead
        reader={reader}
        section={{ path: "activities", label: "nav.activities" }}
        title={text(activity.title)}
        standfirst={text(activity.summary)}
        aside={
          <>
            <strong>{t("report.label", { symbol: report.symbol })}</strong>
            <div>{t("report.session", { number: report.session, date: date(report.date_presented) })}</div>
            <div>{t("report.asOf", { date: date(report.date_signed) })}</div>
            <Paragraphs reader={reader} paras={[activity.para]} report={report.id} />
          </>
        }
      />
      <div className="wrap body grid">
        <div className="c8">
          {!activity.countable && (
            <p className="note not-counted">
              {t(`activity.notCounted.${activity.record_kind === "mandate" ? "mandate" : "context"}`)}
            </p>
          )}
          <h2 className="visually-hidden">{t("activity.facts")}</h2>
          <FactList facts={activityFacts(reader, activity)} />
          <p className="small quiet chart-foot">
            <span>
              {t("source.prefix")} <a href={pageHref(language, `sources/${report.id}`)}>{report.symbol}</a>,{" "}
              <Paragraphs reader={reader} paras={[activity.para]} report={report.id} />
              {t("activity.ownWords")}
            </span>
            <a href={apiHref("activities", "csv")}>CSV</a>
          </p>
          <Citation
            reader={reader}
            title={text(activity.title)}
            path={path}
            report={report.id}
            paras={[activity.para]}
          />
          <NextActivities reader={reader} activity={activity} />
        </div>
        <aside className="c4 side" aria-label={t("activity.paragraph", { number: activity.para })}>
          <ParagraphOf reader={reader} activity={activity} />
        </aside>
      </div>
    </>
  );
}

/** The paragraph behind a record: our summary, its doubts, its figures, the other records taken from it. */
function ParagraphOf({ reader, activity }: { reader: Reader; activity: Activity }) {
  const { t, text, language } = reader;
  const { para, report, id } = activity;
  const own = <Row extends { report: string; para: number }>(row: Row) => row.report === report && row.para === para;
  const summary = paragraphs.find((row) => row.report === report && row.number === para)?.summary;
  const notes = qualityNotes.filter((note) => note.report === report && note.paras.includes(para));
  const stated = figures.filter(own);
  const others = activities.filter((other) => own(other) && other.id !== id);
  return (
    <>
      <h2>{t("activity.paragraph", { number: para })}</h2>
      {summary && <p>{text(summary)}</p>}
      <p>
        <a href={pageHref(language, `sources/${report}`, {}, `para-${para}`)}>{t("activity.readParagraph")}</a>
      </p>
      {notes.length > 0 && <h3>{t("activity.doubts", { count: notes.length })}</h3>}
      {notes.map((note) => (
        <p key={note.id}>
          <Doubt reader={reader} note={note} />
        </p>
      ))}
      {stated.length > 0 && <h3>{t("activity.figures")}</h3>}
      {stated.map((figure) => (
        <p key={figure.id}>
          <strong>{figureValue(reader, figure)}</strong> {text(figure.meaning)}
          <span className="quiet">{` (${t(figure.stated ? "figures.stated" : "figures.counted")})`}</span>
        </p>
      ))}
      {others.length > 0 && (
        <>
          <h3>{t("activity.siblings", { count: others.length })}</h3>
          <ul className="plain">
            {others.map((other) => (
              <li key={other.id}>
                <a href={pageHref(language, `activities/${other.id}`)}>{text(other.title)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The records before and after in the order of the paper. */
function NextActivities({ reader, activity }: { reader: Reader; activity: Activity }) {
  const { t, text, language } = reader;
  const index = activities.indexOf(activity);
  const neighbour = (other: Activity | undefined, hint: "activity.previous" | "activity.next") =>
    other ? { hint: t(hint), label: text(other.title), href: pageHref(language, `activities/${other.id}`) } : null;
  return (
    <Neighbours
      label={t("activity.neighbours")}
      previous={neighbour(activities[index - 1], "activity.previous")}
      next={neighbour(activities[index + 1], "activity.next")}
    />
  );
}
