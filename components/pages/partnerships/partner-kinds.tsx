import { group } from "d3";
import { Matrix } from "@/components/charts/matrix/matrix";
import { Figure } from "@/components/ui/figure";
import { ReportSource } from "@/components/ui/report-source";
import { apiHref, pageHref } from "@/data/address/routes";
import { activities, codelists, elements, partners } from "@/data/load";
import type { Reader } from "@/data/messages/reader";
import { countByElement } from "@/data/queries/partners";
import type { Id, Partner } from "@/data/schema";
import { countableActivities } from "@/data/views";

const byKind = group(partners, ({ kind }) => kind);
const kinds = codelists.filter(({ list }) => list === "partner-kind").filter(({ id }) => byKind.has(id));

function columnsOf({ text, language }: Reader) {
  return elements.map(({ id, short_title }) => ({
    id,
    label: text(short_title),
    href: pageHref(language, `elements/${id}`),
  }));
}

/** The activities of some partners by heading, for a row of a matrix; `href` leads from a cell to its list. */
function cellsOf({ t, text }: Reader, name: string, ids: ReadonlySet<Id>, href?: (element: Id) => string) {
  const counts = countByElement(activities, ids);
  return elements.map((element) => {
    const value = counts.get(element.id) ?? null;
    const label = t("partnerships.kindCell", { kind: name, heading: text(element.short_title), count: value ?? 0 });
    return { value, label, ...(href ? { href: href(element.id) } : {}) };
  });
}

function activitiesWith(ids: ReadonlySet<Id>): number {
  return countableActivities.filter((activity) => activity.partners.some((id) => ids.has(id))).length;
}

/** Kinds of partners by heading: where the report works with whom. */
export function KindMatrix({ reader }: { reader: Reader }) {
  const { t, text } = reader;
  const rows = kinds.map(({ id, label }) => {
    const own = byKind.get(id) ?? [];
    const ids = new Set(own.map((partner) => partner.id));
    return {
      id,
      label: t("partnerships.kindRow", { kind: text(label), n: own.length }),
      href: `#kind-${id}`,
      cells: cellsOf(reader, text(label), ids),
      total: activitiesWith(ids),
    };
  });
  return (
    <Figure
      reader={reader}
      id="partners-by-element"
      title={t("partnerships.kindTitle")}
      subtitle={t("partnerships.kindSubtitle")}
      summary={t("partnerships.kindSummary", {
        with: countableActivities.filter((activity) => activity.partners.length > 0).length,
        total: countableActivities.length,
      })}
      source={<ReportSource reader={reader} />}
      links={(["csv", "json"] as const).map((format) => ({
        label: format.toUpperCase(),
        href: apiHref("partners", format),
      }))}
    >
      <Matrix
        id="partners-by-element-matrix"
        caption={t("partnerships.kindTitle")}
        columns={columnsOf(reader)}
        rows={rows}
        rowLabel={t("partnerships.kind")}
        totalLabel={t("list.activities")}
      />
    </Figure>
  );
}

/** Every partner under its kind, by heading, each kind folded. */
export function PartnersByKind({ reader }: { reader: Reader }) {
  const { t, text, number } = reader;
  return (
    <section className="c12" aria-labelledby="partners-title">
      <div className="section-head">
        <h2 id="partners-title">{t("partnerships.allTitle")}</h2>
        <p>{t("partnerships.allText")}</p>
      </div>
      {kinds.map(({ id, label }) => (
        <details
          className="disclosure kind-fold"
          id={`kind-${id}`}
          key={id}
          open={id === "regional-economic-community"}
        >
          <summary>
            {text(label)} ({number(byKind.get(id)?.length ?? 0)})
          </summary>
          <Matrix
            id={`matrix-${id}`}
            caption={t("partnerships.partnerMatrix", { kind: text(label) })}
            columns={columnsOf(reader)}
            rows={(byKind.get(id) ?? []).map((partner) => partnerRow(reader, partner))}
            rowLabel={t("filter.partner")}
            totalLabel={t("list.activities")}
          />
        </details>
      ))}
    </section>
  );
}

function partnerRow(reader: Reader, { id, name }: Partner) {
  const { text, language } = reader;
  const ids = new Set([id]);
  return {
    id,
    label: text(name),
    href: pageHref(language, `partnerships/${id}`),
    cells: cellsOf(reader, text(name), ids, (element) =>
      pageHref(language, "activities", { partner: [id], element: [element] }),
    ),
    total: activitiesWith(ids),
  };
}
