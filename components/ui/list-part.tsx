import type { Reader } from "@/data/messages/reader";
import { shownOf } from "@/data/queries/paging";

type ListPartProps = {
  reader: Reader;
  total: number;
  /** Where the whole list is. */
  href: string;
  most?: number;
};

/** Says that a list is only begun here, with the way to all of it; nothing where it is whole. */
export function ListPart({ reader: { t, number }, total, href, most }: ListPartProps) {
  const shown = shownOf(total, most);
  if (shown === total) return null;
  return (
    <p className="small">
      <span className="quiet">{t("list.part", { shown: number(shown), total: number(total) })}</span>{" "}
      <a href={href}>{t("list.whole", { total: number(total) })}</a>
    </p>
  );
}
