import { group } from "d3";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { Paragraphs } from "@/components/ui/paragraphs";
import { pageHref } from "@/data/address/routes";
import { longestQuery } from "@/data/address/state";
import type { MessageKey } from "@/data/messages";
import type { Reader } from "@/data/messages/reader";
import { highlight, type SearchResult, search, searchKinds } from "@/data/search/search";
import { siteIndex } from "@/data/search/site-index";

/** Results of one kind before the fold, and with the fold: a text that so much fits is better made longer. */
const shownPerKind = 8;
const mostPerKind = 40;

/** Everything that fits a text, grouped by kind; the kind with the best result stands first. */
export function SearchPage({ reader, state }: PageProps) {
  const { t, language } = reader;
  const text = state.q ?? "";
  const results = text ? search(siteIndex(language), text) : [];
  const groups = [...group(results, ({ kind }) => kind)];
  return (
    <>
      <PageHead reader={reader} title={t("search.title")} standfirst={t("search.standfirst")} />
      <div className="wrap search-body">
        <form className="search-form" method="get" action={pageHref(language, "search")} role="search">
          <label htmlFor="q" className="field-label">
            {t("search.label")}
          </label>
          <div>
            <input id="q" name="q" type="search" defaultValue={text} maxLength={longestQuery} />
            <button type="submit" className="button primary">
              {t("site.search")}
            </button>
          </div>
        </form>
        {text && (
          <p className="search-count" role="status">
            {t("search.count", { count: results.length, text })}
          </p>
        )}
        {text && results.length === 0 && <p>{t("search.nothing")}</p>}
        {groups.map(([kind, own]) => (
          <section key={kind} aria-labelledby={`found-${kind}`}>
            <h2 id={`found-${kind}`}>
              {t(`search.kind.${kind}` as MessageKey)} <span className="quiet count">{reader.number(own.length)}</span>
            </h2>
            <ResultList reader={reader} results={own.slice(0, shownPerKind)} />
            {own.length > shownPerKind && (
              <details className="disclosure">
                <summary>{t("search.more", { count: own.length - shownPerKind })}</summary>
                <ResultList reader={reader} results={own.slice(shownPerKind, mostPerKind)} />
                {own.length > mostPerKind && (
                  <p className="small quiet">
                    {t("list.part", { shown: reader.number(mostPerKind), total: reader.number(own.length) })}
                  </p>
                )}
              </details>
            )}
          </section>
        ))}
        {!text && (
          <p className="quiet">
            {t("search.kinds")}{" "}
            {reader.list(searchKinds.map((kind) => t(`search.kind.${kind}` as MessageKey).toLowerCase()))}.
          </p>
        )}
      </div>
    </>
  );
}

function ResultList({ reader, results }: { reader: Reader; results: SearchResult[] }) {
  return (
    <ul className="results">
      {results.map(({ id, path, title, summary, matched, paras, kind }) => (
        <li key={id}>
          <a href={pageHref(reader.language, path)}>
            <Highlighted text={title} matched={matched} reader={reader} />
          </a>
          {summary && (
            <p className="small quiet">
              <Highlighted text={summary} matched={matched} reader={reader} />
            </p>
          )}
          {kind === "activity" && (
            <p className="small">
              <Paragraphs reader={reader} paras={paras} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Highlighted({ text, matched, reader }: { text: string; matched: string[]; reader: Reader }) {
  let at = 0;
  return (
    <>
      {highlight(text, matched, reader.language).map((part) => {
        at += part.text.length;
        return part.hit ? <mark key={at}>{part.text}</mark> : part.text;
      })}
    </>
  );
}
