import { Citation } from "@/components/ui/citation";
import { ElementsProgress } from "@/components/ui/elements-progress";
import { isCount } from "@/components/ui/figure-value";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { PlanMapping } from "@/components/ui/plan-mapping";
import { FigureList } from "@/components/ui/report-figures";
import { ReportFacts } from "@/components/ui/report-source";
import { pageHref } from "@/data/address/routes";
import { elements, figures } from "@/data/load";
import { reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import type { Element } from "@/data/schema";
import { activitiesIn } from "@/data/views";
import { TypeMatrix } from "./type-matrix";

/** The headings of the report side by side: status, reach, kinds of work, figures, and how they relate to the plan of 2004. */
export function ElementsPage({ reader, state, path }: PageProps) {
  const { t, date } = reader;
  const report = reportById("gb-301-4");
  const shown = activitiesIn(state);
  return (
    <>
      <PageHead
        reader={reader}
        title={t("elements.title")}
        standfirst={t("elements.standfirst", { count: elements.length, date: date(report.date_signed) })}
        aside={<ReportFacts reader={reader} report={report} />}
      />
      <div className="wrap body grid">
        <div className="c12">
          <ElementsProgress reader={reader} state={state} activities={shown} regions />
        </div>
        <div className="c12">
          <TypeMatrix reader={reader} state={state} activities={shown} />
        </div>
        <section className="c12" aria-labelledby="figures-title">
          <h2 id="figures-title">{t("elements.figuresTitle")}</h2>
          <p className="quiet">
            {t("figures.subtitle")} {t("figures.noMoney")}
          </p>
          <div className="figures-by-heading">
            {elements.map((element) => (
              <HeadingFigures key={element.id} reader={reader} element={element} />
            ))}
          </div>
        </section>
        <div className="c12">
          <PlanMapping reader={reader} report={report} />
          <Citation reader={reader} title={t("elements.title")} path={path} state={state} report={report.id} />
        </div>
      </div>
    </>
  );
}

/** The figures of the paragraphs of one heading that count something. */
export function figuresOf({ report, para_range: [first, last] }: Element) {
  return figures.filter(
    (figure) => figure.report === report && figure.para >= first && figure.para <= last && isCount(figure),
  );
}

function HeadingFigures({ reader, element }: { reader: Reader; element: Element }) {
  const { t, text, language } = reader;
  const own = figuresOf(element);
  return (
    <section aria-labelledby={`figures-${element.id}`}>
      <h3 id={`figures-${element.id}`}>
        <span className="ordinal">{element.number}</span>
        <a href={pageHref(language, `elements/${element.id}`)}>{text(element.short_title)}</a>
      </h3>
      {own.length > 0 ? (
        <FigureList reader={reader} figures={own} />
      ) : (
        <p className="quiet">{t("elements.noFigures")}</p>
      )}
    </section>
  );
}
