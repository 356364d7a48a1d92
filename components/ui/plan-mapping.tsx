import { pageHref } from "@/data/address/routes";
import { elements } from "@/data/load";
import { elementById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import type { Report } from "@/data/schema";
import { Paragraphs } from "./paragraphs";
import { SourceLinks } from "./source-links";

type PlanMappingProps = {
  reader: Reader;
  report: Report;
  /** Anchor of the section. */
  id?: string;
};

/** Seven elements of the 2004 plan against the headings of the report, and where the matching comes from. */
export function PlanMapping({ reader, report, id = "plan-2004" }: PlanMappingProps) {
  const { t, text, language } = reader;
  const { items, headings_without_2004_item, source, source_kind, wording, mapping_basis } = report.plan_elements_2004;
  const link = (id: string) => (
    <a
      href={pageHref(language, `elements/${id}`)}
    >{`${elementById(id).number}. ${text(elementById(id).short_title)}`}</a>
  );
  return (
    <section id={id}>
      <h2 id={`${id}-title`}>{t("elements.mappingTitle", { items: items.length, headings: elements.length })}</h2>
      <p className="note">
        {text(report.seven_or_eight)}{" "}
        <Paragraphs reader={reader} paras={[1, 4]} report={report.id} around={["(", ")"]} />
      </p>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby={`${id}-title`}>
        <table className="mapping">
          <thead>
            <tr>
              <th scope="col">{t("elements.planElement")}</th>
              <th scope="col">{t("elements.reportHeading")}</th>
              <th scope="col">{t("elements.match")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ number, title, report_element, match }) => (
              <tr key={number}>
                <th scope="row">
                  <span className="ordinal">{number}</span>
                  {text(title)}
                </th>
                <td>{link(report_element)}</td>
                <td>{t(`elements.match.${match}`)}</td>
              </tr>
            ))}
            {headings_without_2004_item.map((id) => (
              <tr key={id}>
                <th scope="row">
                  <span className="ordinal">–</span>
                  {t("elements.noItem")}
                </th>
                <td>{link(id)}</td>
                <td>{t("elements.match.none")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small quiet mapping-source">
        {t("elements.mappingSource", {
          kind: text(source_kind),
          wording: text(wording),
          basis: text(mapping_basis),
        })}{" "}
        <SourceLinks reader={reader} sources={[source]} />
      </p>
    </section>
  );
}
