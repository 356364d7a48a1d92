import { group } from "d3";
import { Legend } from "@/components/charts/legend/legend";
import { Fills } from "@/components/charts/pattern";
import { Citation } from "@/components/ui/citation";
import { Doubt } from "@/components/ui/doubt";
import { FactList } from "@/components/ui/fact-list";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { Paragraphs } from "@/components/ui/paragraphs";
import { pageHref } from "@/data/address/routes";
import { activities, elements, figures, paragraphs, qualityNotes } from "@/data/load";
import { codeLabel, elementById, reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { type Paragraph, type Report, Status } from "@/data/schema";
import { ParagraphSection } from "./paragraph";

/** A report paragraph by paragraph: what it is, what was taken from it and from where, and what was not. */
export function SourcePage({ reader, path, id }: PageProps & { id: string }) {
  const { t, text } = reader;
  const report = reportById(id);
  const own = paragraphs.filter((paragraph) => paragraph.report === id);
  const general = qualityNotes.filter((note) => note.report === id && note.paras.length === 0);
  return (
    <>
      <PageHead
        reader={reader}
        title={`${report.symbol}. ${text(report.title)}`}
        standfirst={t("sources.standfirst", { count: own.length })}
      />
      <div className="wrap body grid source-page" id="source">
        <svg width="0" height="0" className="visually-hidden" aria-hidden="true">
          <Fills id="source" names={Status.options} />
          <path id="status-mark" d="M.5.5h21v12h-21z" />
        </svg>
        <div className="c7">
          <h2>{t("sources.identity")}</h2>
          <FactList facts={identity(reader, report)} />
        </div>
        <div className="c5 side">
          <Coverage reader={reader} report={report} own={own} />
          <Citation reader={reader} title={`${report.symbol}. ${text(report.title)}`} path={path} report={id} />
        </div>
        <div className="c12">
          <Contents reader={reader} report={report} />
          <Legend
            id="status"
            label={t("map.legend")}
            entries={Status.options.map((status) => ({ fill: status, label: text(codeLabel("status", status)) }))}
          />
          {report.parts.map((part) => (
            <section key={part.number} aria-labelledby={`part-${part.number}`}>
              <h2 id={`part-${part.number}`}>{`${part.number}. ${text(part.title)}`}</h2>
              {[
                ...group(
                  own.filter((paragraph) => paragraph.part === part.number),
                  ({ element }) => element,
                ),
              ].map(([element, under]) => (
                <Heading key={element} reader={reader} element={element} paragraphs={under} />
              ))}
            </section>
          ))}
          {general.length > 0 && (
            <section aria-labelledby="general-doubts" className="para-general">
              <h2 id="general-doubts">{t("sources.generalDoubts")}</h2>
              {general.map((note) => (
                <p key={note.id}>
                  <Doubt reader={reader} note={note} />
                </p>
              ))}
            </section>
          )}
        </div>
      </div>
    </>
  );
}

type HeadingProps = { reader: Reader; element: string | null; paragraphs: Paragraph[] };

function Heading({ reader, element, paragraphs: under }: HeadingProps) {
  const { t, text, language } = reader;
  const heading = element === null ? null : elementById(element);
  return (
    <>
      <h3 className={heading ? undefined : "visually-hidden"} id={heading?.id}>
        {heading ? (
          <>
            <span className="ordinal">{heading.number}</span>
            <a href={pageHref(language, `elements/${heading.id}`)}>{text(heading.title)}</a>
          </>
        ) : (
          t("sources.noHeading")
        )}
      </h3>
      {under.map((paragraph) => (
        <ParagraphSection key={paragraph.number} reader={reader} paragraph={paragraph} />
      ))}
    </>
  );
}

function identity({ t, text, date, number }: Reader, report: Report) {
  const { title, source_language } = report;
  return [
    { term: t("sources.symbol"), content: report.symbol },
    { term: t("sources.body"), content: text(report.issuing_body) },
    {
      term: t("sources.session"),
      content: `${t("report.session", { number: report.session, date: date(report.date_presented) })}, ${text(report.place)}. ${text(report.agenda_item_label)}${t("words.semicolon")}${text(report.purpose).toLowerCase()}`,
    },
    {
      term: t("sources.officialTitle"),
      content: (
        <>
          <span lang={source_language}>{title[source_language]}</span>
          <div className="quiet remark">{t("sources.titleBasis")}</div>
        </>
      ),
    },
    { term: t("sources.signed"), content: `${date(report.date_signed)}. ${t("sources.statusDate")}` },
    {
      term: t("sources.period"),
      content: t("date.range", { start: date(report.period_covered.start), end: date(report.period_covered.end) }),
    },
    { term: t("sources.language"), content: t("sources.languageRead") },
    { term: t("sources.length"), content: t("sources.paragraphs", { count: number(report.para_count) }) },
    { term: t("sources.status"), content: text(report.status_rule) },
    { term: t("sources.amounts"), content: text(report.amounts_of_money) },
  ];
}

/** How many paragraphs gave data, and why the others gave none. */
function Coverage({ reader, report, own }: { reader: Reader; report: Report; own: Paragraph[] }) {
  const { t, text } = reader;
  const empty = own.filter(({ no_data }) => no_data !== null);
  return (
    <>
      <h2>{t("sources.coverage")}</h2>
      <p>
        {t("sources.coverageText", {
          with: own.length - empty.length,
          total: own.length,
          records: activities.filter((row) => row.report === report.id).length,
          counted: activities.filter((row) => row.report === report.id && row.countable).length,
          figures: figures.filter((row) => row.report === report.id).length,
        })}
      </p>
      <h3>{t("sources.without", { count: empty.length })}</h3>
      {empty.map(({ number, no_data }) => (
        <p key={number}>
          <Paragraphs reader={reader} paras={[number]} report={report.id} />
          {": "}
          {no_data && text(no_data)}
        </p>
      ))}
      <p className="quiet">{t("sources.ownWords")}</p>
    </>
  );
}

function Contents({ reader: { t, text }, report }: { reader: Reader; report: Report }) {
  const range = ([first, last]: readonly [number, number]) => t("para.many", { numbers: `${first}–${last}` });
  return (
    <nav className="contents" aria-label={t("sources.contents")}>
      <h2>{t("sources.contents")}</h2>
      <ol>
        {report.parts.map(({ number, title, para_range }) => {
          const under = elements.filter(
            (row) =>
              row.report === report.id && para_range[0] <= row.para_range[0] && row.para_range[1] <= para_range[1],
          );
          return (
            <li key={number}>
              <a href={`#part-${number}`}>{`${number}. ${text(title)}`}</a>{" "}
              <span className="quiet">{range(para_range)}</span>
              {under.length > 0 && (
                <ol>
                  {under.map((row) => (
                    <li key={row.id}>
                      <a href={`#${row.id}`}>{`${row.number}. ${text(row.short_title)}`}</a>{" "}
                      <span className="quiet">{range(row.para_range)}</span>
                    </li>
                  ))}
                </ol>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
