import { Matrix } from "@/components/charts/matrix/matrix";
import { Figure } from "@/components/ui/figure";
import { ReportSource } from "@/components/ui/report-source";
import { apiHref, pageHref } from "@/data/address/routes";
import type { State } from "@/data/address/state";
import { elements } from "@/data/load";
import { codeLabel } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { crossCount } from "@/data/queries/cross";
import type { Activity } from "@/data/schema";

type TypeMatrixProps = { reader: Reader; state: State; activities: readonly Activity[] };

/** What kind of work each heading reports: types of activity by heading. */
export function TypeMatrix({ reader, state, activities }: TypeMatrixProps) {
  const { t, text, language, list } = reader;
  const id = "types-by-heading";
  const columns = elements.map((element) => element.id);
  const rows = crossCount(
    activities,
    ({ type }) => [type],
    ({ element }) => [element],
    columns,
  );
  const [first, , third, fourth] = rows;
  const label = (type: string) => text(codeLabel("activity-type", type));
  const clear = third && (!fourth || third.total > fourth.total);
  return (
    <Figure
      reader={reader}
      id={id}
      title={
        clear
          ? t("elements.typesFinding", { names: list(rows.slice(0, 3).map((row) => label(row.id).toLowerCase())) })
          : t("elements.typesTitle")
      }
      subtitle={t("elements.typesSubtitle")}
      summary={t("elements.typesSummary", {
        types: rows.length,
        name: first ? label(first.id).toLowerCase() : "",
        count: first?.total ?? 0,
        total: activities.length,
      })}
      keys={t("matrix.keys")}
      source={<ReportSource reader={reader} />}
      links={[{ label: "CSV", href: apiHref("activities", "csv", state) }]}
    >
      <Matrix
        id={`${id}-table`}
        caption={t("elements.typesSubtitle")}
        rowLabel={t("filter.type")}
        columns={elements.map((element) => ({
          id: element.id,
          label: text(element.short_title),
          href: pageHref(language, `elements/${element.id}`),
        }))}
        rows={rows.map(({ id: type, counts, total }) => ({
          id: type,
          label: label(type),
          href: pageHref(language, "activities", { ...state, type: [type] }),
          total,
          cells: elements.map((element, index) => ({
            value: counts[index] ?? null,
            href: pageHref(language, "activities", { ...state, type: [type], element: [element.id] }),
            label: t("elements.cell", {
              row: label(type),
              column: text(element.short_title),
              count: counts[index] ?? 0,
            }),
          })),
        }))}
        totalLabel={t("list.activities")}
      />
    </Figure>
  );
}
