import { comparisonProblem, mostCompared } from "@/data/address/compare";
import { pageHref } from "@/data/address/routes";
import { queryKeys } from "@/data/address/state";
import type { Reader } from "@/data/messages/reader";

type RefusedProps = {
  reader: Reader;
  parameter: string;
  value: string;
  path: string;
  /** The query as it was asked, so that what was right in it is kept. */
  query: string;
  near: string[];
};

/** Names the value of an address that the atlas does not know, and offers the nearest views that exist. */
export function Refused({ reader, parameter, value, path, query, near }: RefusedProps) {
  const { t, language } = reader;
  const inQuery = queryKeys.some((key) => key === parameter);
  const page = path.replace(/^\/[a-z]{2}(?=\/|$)/, "").replace(/^\//, "");
  const asked = new URLSearchParams(query);
  const problem =
    page === "compare" && near.length === 0
      ? comparisonProblem({ country: named(asked, "country"), donor: named(asked, "donor") })
      : null;
  const hrefOf = (id: string) => {
    if (inQuery) return `${pageHref(language, page)}?${replaced(query, parameter, value, id)}`;
    if (parameter === "language") return `/${id}`;
    return pageHref(language, parameter === "path" ? id : `${parameter}/${id}`);
  };
  return (
    <div className="wrap body refused">
      <h1>{t(inQuery ? "refused.titleQuery" : "refused.titlePath")}</h1>
      <p className="standfirst">
        {problem ? (
          t(`compare.refused.${problem}`, { most: mostCompared })
        ) : (
          <>
            {parameter === "page"
              ? t("activities.noPage", { last: near.at(-1) ?? "1" })
              : t("refused.named", { parameter })}{" "}
            <q>{value}</q>
          </>
        )}
      </p>
      {near.length > 0 && (
        <>
          <p>{t("refused.near")}</p>
          <ul className="plain">
            {near.map((id) => (
              <li key={id}>
                <a href={hrefOf(id)}>{id || "/"}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {inQuery && (
          <>
            <a href={pageHref(language, page)}>{t("refused.withoutState")}</a>
            {" · "}
          </>
        )}
        <a href={pageHref(language)}>{t("refused.home")}</a>
      </p>
    </div>
  );
}

/** The different values of a key, as the address names them. */
function named(query: URLSearchParams, key: string): string[] {
  return [...new Set(query.getAll(key).flatMap((value) => value.toLowerCase() || []))];
}

/** The query with one value replaced by another; values that were not asked (empty) are left out. */
function replaced(query: string, parameter: string, from: string, to: string): URLSearchParams {
  const result = new URLSearchParams();
  for (const [key, value] of new URLSearchParams(query)) {
    if (value !== "") result.append(key, key === parameter && value.toLowerCase() === from.toLowerCase() ? to : value);
  }
  return result;
}
