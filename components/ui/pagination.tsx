import { pageHref } from "@/data/address/routes";
import type { State } from "@/data/address/state";
import type { Reader } from "@/data/messages/reader";

type PaginationProps = { reader: Reader; path: string; state: State; pages: number };

/** The pages of a list as links; nothing when there is only one. */
export function Pagination({ reader, path, state, pages }: PaginationProps) {
  const { t, language } = reader;
  if (pages < 2) return null;
  const href = (page: number) => pageHref(language, path, { ...state, page });
  const step = (page: number, label: string, rel: "prev" | "next") =>
    page >= 1 &&
    page <= pages && (
      <a href={href(page)} rel={rel} data-live>
        {label}
      </a>
    );
  return (
    <nav className="pagination" aria-label={t("activities.pages")}>
      {step(state.page - 1, t("activities.previousPage"), "prev")}
      <ol>
        {pageWindow(state.page, pages).map((page, index) => (
          <li key={page ?? `gap-${index}`}>
            {page === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                href={href(page)}
                data-live
                aria-label={t("activities.page", { page })}
                aria-current={page === state.page ? "page" : undefined}
              >
                {page}
              </a>
            )}
          </li>
        ))}
      </ol>
      {step(state.page + 1, t("activities.nextPage"), "next")}
    </nav>
  );
}

/** Pages shown in full; a longer list keeps both ends and two on each side of the current page. */
const shownInFull = 10;

/** Returns the page numbers to show; null stands for those left out. */
export function pageWindow(current: number, last: number): (number | null)[] {
  const all = Array.from({ length: last }, (_, index) => index + 1);
  if (last <= shownInFull) return all;
  const near = all.filter((page) => page === 1 || page === last || Math.abs(page - current) <= 2);
  return near.flatMap((page, index) => (index > 0 && page - (near[index - 1] ?? 0) > 1 ? [null, page] : [page]));
}
