import { CitationForms } from "@/components/ui/citation";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { archiveAddress } from "@/data/api/changes";
import { datasetIds, datasets } from "@/data/load";
import type { MessageKey } from "@/data/messages";
import { ApiGuide } from "./api-guide";
import { Changes } from "./changes";
import { ChartGuide } from "./chart-guide";
import { DatasetList, mainDatasets } from "./dataset-list";
import { Freshness, Licence } from "./rights";
import { Snippets } from "./snippets";

const contents: { anchor: string; label: MessageKey }[] = [
  { anchor: "everything", label: "data.everything.title" },
  { anchor: "facts", label: "data.main.title" },
  { anchor: "more", label: "data.more.title" },
  { anchor: "api", label: "data.api.title" },
  { anchor: "charts", label: "data.charts.title" },
  { anchor: "snippets", label: "data.snippets.title" },
  { anchor: "changes", label: "data.changes.title" },
  { anchor: "fresh", label: "data.fresh.title" },
  { anchor: "licence", label: "data.licence.title" },
  { anchor: "cite", label: "cite.title" },
];

/** Downloads of every dataset, how to ask for a part, and the terms: fields, sources, freshness, licence, citation. */
export function DataPage({ reader }: PageProps) {
  const { t, number } = reader;
  const records = Object.values(datasets).reduce((sum, { rows }) => sum + rows.length, 0);
  const further = datasetIds.filter((id) => !mainDatasets.includes(id));
  return (
    <>
      <PageHead
        reader={reader}
        title={t("data.title")}
        standfirst={t("data.standfirst", { datasets: datasetIds.length, records: number(records) })}
      />
      <div className="wrap body grid text-page">
        <Contents
          label={t("data.contents")}
          links={contents.map(({ anchor, label }) => ({ anchor, text: t(label) }))}
        />
        <div className="c9 sections">
          <section id="everything" aria-labelledby="everything-title">
            <h2 id="everything-title">{t("data.everything.title")}</h2>
            <p>{t("data.everything.text", { datasets: datasetIds.length })}</p>
            <p className="whole">
              <a className="button primary" href={archiveAddress} download>
                {t("data.everything.button")}
              </a>{" "}
              <span className="small quiet">{t("data.everything.size")}</span>
            </p>
          </section>
          <section id="facts" aria-labelledby="facts-title">
            <h2 id="facts-title">{t("data.main.title")}</h2>
            <p>{t("data.main.text")}</p>
            <DatasetList reader={reader} ids={mainDatasets} />
          </section>
          <section id="more" aria-labelledby="more-title">
            <h2 id="more-title">{t("data.more.title")}</h2>
            <p>{t("data.more.text")}</p>
            <details className="disclosure">
              <summary>{t("data.more.show", { count: further.length })}</summary>
              <DatasetList reader={reader} ids={further} />
            </details>
          </section>
          <ApiGuide reader={reader} />
          <ChartGuide reader={reader} />
          <Snippets reader={reader} />
          <Changes reader={reader} />
          <Freshness reader={reader} />
          <Licence reader={reader} />
          <section id="cite" aria-labelledby="cite-title">
            <h2 id="cite-title">{t("cite.title")}</h2>
            <CitationForms reader={reader} title={t("data.title")} path="data" report={null} />
          </section>
        </div>
      </div>
    </>
  );
}

/** The sections of a long page of text, as links at its side. */
export function Contents({ label, links }: { label: string; links: { anchor: string; text: string }[] }) {
  return (
    <nav className="c3 contents" aria-label={label}>
      <p className="field-label">{label}</p>
      <ul>
        {links.map(({ anchor, text }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
