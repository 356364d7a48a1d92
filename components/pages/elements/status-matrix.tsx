import { Matrix } from "@/components/charts/matrix/matrix";
import { ReportSource } from "@/components/ui/report-source";
import { pageHref } from "@/data/address/routes";
import { codeLabel } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { crossCount } from "@/data/queries/cross";
import { type Activity, type Element, Status, type Text } from "@/data/schema";

type StatusMatrixProps = {
  reader: Reader;
  element: Element;
  activities: readonly Activity[];
  /** What the rows are: a filter of the list, and the values of an activity under it. */
  by: "type" | "partner";
  valuesOf: (activity: Activity) => readonly string[];
  nameOf: (id: string) => Text;
  /** Rows with fewer activities are named below the matrix instead. */
  atLeast?: number;
};

/** One heading's activities by type or partner, and status. Nothing when no row would stand in it. */
export function StatusMatrix({ reader, element, activities, by, valuesOf, nameOf, atLeast = 1 }: StatusMatrixProps) {
  const { t, text, language, compare } = reader;
  const all = crossCount(activities, valuesOf, ({ status }) => [status], Status.options);
  const rows = all.filter(({ total }) => total >= atLeast);
  const others = all
    .filter(({ total }) => total < atLeast)
    .sort((a, b) => compare(text(nameOf(a.id)), text(nameOf(b.id))));
  const href = (id: string, status?: Status) =>
    pageHref(language, "activities", { element: [element.id], [by]: [id], ...(status ? { status: [status] } : {}) });
  const title = t(by === "type" ? "element.byType" : "element.byPartner");
  return (
    <>
      <h2>{title}</h2>
      {all.length === 0 && <p className="quiet">{t("element.noPartners")}</p>}
      {rows.length > 0 && (
        <Matrix
          id={`matrix-${by}`}
          caption={title}
          rowLabel={t(by === "type" ? "filter.type" : "filter.partner")}
          columns={Status.options.map((status) => ({ id: status, label: text(codeLabel("status", status)) }))}
          rows={rows.map(({ id, counts, total }) => ({
            id,
            label: text(nameOf(id)),
            href: href(id),
            total,
            cells: Status.options.map((status, index) => ({
              value: counts[index] ?? null,
              href: href(id, status),
              label: t("elements.cell", {
                row: text(nameOf(id)),
                column: text(codeLabel("status", status)).toLowerCase(),
                count: counts[index] ?? 0,
              }),
            })),
          }))}
          totalLabel={t("list.activities")}
        />
      )}
      {others.length > 0 && (
        <p className="small one-each">
          <span className="quiet">{t("element.oneEach")}</span>{" "}
          {others.map(({ id }, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <a href={href(id)}>{text(nameOf(id))}</a>
            </span>
          ))}
        </p>
      )}
      <p className="small quiet">
        <ReportSource reader={reader} id={element.report} range={element.para_range} />
      </p>
    </>
  );
}
