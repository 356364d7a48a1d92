import type { ReactNode } from "react";
import { Contents } from "@/components/pages/data/data-page";
import { Licence } from "@/components/pages/data/rights";
import { CitationForms } from "@/components/ui/citation";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { PlanMapping } from "@/components/ui/plan-mapping";
import { ReportFacts } from "@/components/ui/report-source";
import { pageHref } from "@/data/address/routes";
import { boundaries } from "@/data/load";
import { reportById } from "@/data/lookups";
import type { MessageKey } from "@/data/messages";
import type { Reader } from "@/data/messages/reader";
import { Accessibility } from "./accessibility";
import { BoundaryTable } from "./boundary-table";
import { Counting } from "./counting";
import { Doubts } from "./doubts";

const contents: { anchor: string; label: MessageKey }[] = [
  { anchor: "independent", label: "about.independent.title" },
  { anchor: "counting", label: "about.counting.title" },
  { anchor: "elements", label: "about.elements.title" },
  { anchor: "doubts", label: "about.doubts.title" },
  { anchor: "boundaries", label: "about.boundaries.title" },
  { anchor: "accessibility", label: "about.access.title" },
  { anchor: "licence", label: "data.licence.title" },
  { anchor: "cite", label: "cite.title" },
  { anchor: "contact", label: "about.contact.title" },
];

/** Method, doubts, boundaries and names, accessibility statement, terms. */
export function AboutPage({ reader }: PageProps) {
  const { t, language } = reader;
  const report = reportById("gb-301-4");
  return (
    <>
      <PageHead
        reader={reader}
        title={t("about.title")}
        standfirst={t("about.standfirst")}
        aside={<ReportFacts reader={reader} report={report} />}
      />
      <div className="wrap body grid">
        <Contents
          label={t("data.contents")}
          links={contents.map(({ anchor, label }) => ({ anchor, text: t(label) }))}
        />
        <div className="c9 sections">
          <Plain
            reader={reader}
            id="independent"
            title="about.independent.title"
            paragraphs={["about.independent.text"]}
          />
          <Counting reader={reader} report={report} />
          <PlanMapping id="elements" reader={reader} report={report} />
          <Doubts reader={reader} />
          <Plain
            reader={reader}
            id="boundaries"
            title="about.boundaries.title"
            paragraphs={["about.boundaries.text", "about.boundaries.practice"]}
          >
            <BoundaryTable reader={reader} rows={boundaries} />
          </Plain>
          <Accessibility reader={reader} />
          <Licence reader={reader} />
          <section id="cite" aria-labelledby="cite-title">
            <h2 id="cite-title">{t("cite.title")}</h2>
            <CitationForms reader={reader} title={t("about.title")} path="about" />
            <p>
              <a href={pageHref(language, "data")}>{t("about.data")}</a>
            </p>
          </section>
          <Plain reader={reader} id="contact" title="about.contact.title" paragraphs={["about.contact.text"]} />
        </div>
      </div>
    </>
  );
}

type PlainProps = { reader: Reader; id: string; title: MessageKey; paragraphs: MessageKey[]; children?: ReactNode };

function Plain({ reader: { t }, id, title, paragraphs, children }: PlainProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(title)}</h2>
      {paragraphs.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      {children}
    </section>
  );
}
