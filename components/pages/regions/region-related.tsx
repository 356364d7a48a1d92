import { Bars } from "@/components/charts/bars";
import { pageHref } from "@/data/address/routes";
import { emptyState } from "@/data/address/state";
import type { Reader } from "@/data/messages/reader";
import { activitiesIn } from "@/data/views";
import type { RegionFacts } from "./region-facts";

/** How regions of the report and of the ILO relate: our reading, and said to be so. */
export function RegionRelated({ reader, facts: { region, related } }: { reader: Reader; facts: RegionFacts }) {
  const { t, text, number, language } = reader;
  if (related.length === 0) return null;
  const isIlo = region.kind === "ilo";
  const bars = related
    .map(({ id, name }) => ({
      id,
      label: text(name),
      value: activitiesIn({ ...emptyState, region: [id] }).length,
      href: pageHref(language, `regions/${id}`),
    }))
    .map((bar) => ({ ...bar, text: number(bar.value) }))
    .sort((a, b) => b.value - a.value || reader.compare(a.label, b.label));
  return (
    <section className="c12" aria-labelledby="related-title">
      <h2 id="related-title">
        {t(isIlo ? "region.related.iloTitle" : "region.related.reportTitle", { count: related.length })}
      </h2>
      <p className="quiet">{t(isIlo ? "region.related.iloText" : "region.related.reportText")}</p>
      <div className="columns">
        <Bars bars={bars} max={bars[0]?.value ?? 0} />
      </div>
    </section>
  );
}
