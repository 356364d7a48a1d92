import { Paragraphs } from "@/components/ui/paragraphs";
import { figureById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";

/** The figures that open the report best, chosen by the editors; each says whether the report states it. */
const chosen = [
  "all-ratifications",
  "legislative-profiles",
  "african-countries-forums",
  "legislation-review-countries",
  "policy-support-countries",
  "mlf-languages",
];

export function ReportFigures({ reader }: { reader: Reader }) {
  const { t, text, number } = reader;
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title">{t("figures.title")}</h2>
      <p className="quiet">{t("figures.subtitle")}</p>
      <dl className="key-figures">
        {chosen.map(figureById).map(({ id, value, meaning, para, stated }) => (
          <div key={id}>
            <dt>
              <span className="value">{number(value)}</span>
              {text(meaning)}
            </dt>
            <dd className="small quiet">
              <Paragraphs reader={reader} paras={[para]} />, {t(stated ? "figures.stated" : "figures.counted")}
            </dd>
          </div>
        ))}
      </dl>
      <p className="small quiet">{t("figures.noMoney")}</p>
    </section>
  );
}
