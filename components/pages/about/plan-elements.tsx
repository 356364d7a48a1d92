import { Paragraphs } from "@/components/ui/paragraphs";
import { pageHref } from "@/data/address/routes";
import { elementById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import type { Id, Report } from "@/data/schema";

/** The seven elements of the 2004 plan against the eight headings of a report. */
export function PlanElements({ reader, report }: { reader: Reader; report: Report }) {
  const { t, text, language, date } = reader;
  const { items, headings_without_2004_item: added, source, source_kind, mapping_basis } = report.plan_elements_2004;
  const heading = (id: Id) => {
    const { number, short_title } = elementById(id);
    return (
      <>
        <span className="ordinal">{number}</span>
        <a href={pageHref(language, `elements/${id}`)}>{text(short_title)}</a>
      </>
    );
  };
  return (
    <section id="elements" aria-labelledby="elements-title">
      <h2 id="elements-title">{t("about.elements.title")}</h2>
      <p>
        {text(report.seven_or_eight)} (<Paragraphs reader={reader} paras={[1, 4]} report={report.id} />)
      </p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t("about.elements.caption")}>
        <table>
          <caption>{t("about.elements.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("about.elements.plan")}</th>
              <th scope="col">{t("about.elements.heading")}</th>
              <th scope="col">{t("about.elements.match")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ number, title, report_element, match }) => (
              <tr key={number}>
                <th scope="row">
                  <span className="ordinal">{number}</span>
                  {text(title)}
                </th>
                <td>{heading(report_element)}</td>
                <td>{t(`about.elements.match.${match}`)}</td>
              </tr>
            ))}
            {added.map((id) => (
              <tr key={id}>
                <th scope="row" className="quiet">
                  {t("about.elements.none")}
                </th>
                <td>{heading(id)}</td>
                <td>–</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small quiet">
        {t("about.elements.source", { kind: text(source_kind), basis: text(mapping_basis) })}{" "}
        <a href={source.address}>{t("about.elements.page")}</a>
        {source.read_on && ` (${t("data.readOn", { date: date(source.read_on) })})`}
      </p>
    </section>
  );
}
