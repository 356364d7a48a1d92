import type { ReactNode } from "react";
import { pageHref } from "@/data/address/routes";
import type { MessageKey } from "@/data/messages";
import type { Reader } from "@/data/messages/reader";

type PageHeadProps = {
  reader: Reader;
  title: string;
  /** The page's name in the way back, where the title says more than that. */
  name?: string;
  standfirst?: ReactNode;
  /** The section that the page lies in, for the way back; absent on a section's own page. */
  section?: { path: string; label: MessageKey };
  /** Facts of identity at the right: symbol, session, dates. */
  aside?: ReactNode;
};

/** The head of a page: the way back, the title, what the page says in a sentence or two. */
export function PageHead({ reader, title, name = title, standfirst, section, aside }: PageHeadProps) {
  return (
    <div className="wrap">
      {section && (
        <nav className="crumbs" aria-label={reader.t("site.breadcrumb")}>
          <ol>
            <li>
              <a href={pageHref(reader.language, section.path)}>{reader.t(section.label)}</a>
            </li>
            <li aria-current="page">{name}</li>
          </ol>
        </nav>
      )}
      <div className="page-head grid">
        <div className={aside ? "c9" : "c12"}>
          <h1>{title}</h1>
          {standfirst && <p className="standfirst">{standfirst}</p>}
        </div>
        {aside && <div className="c3 side facts-block">{aside}</div>}
      </div>
    </div>
  );
}
