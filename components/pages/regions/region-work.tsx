import { ListPart } from "@/components/ui/list-part";
import { Paragraphs } from "@/components/ui/paragraphs";
import { pageHref } from "@/data/address/routes";
import { codeLabel, donorById, partnerById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { beginningOf } from "@/data/queries/paging";
import type { RegionFacts } from "./region-facts";

/** Projects, funders and partnerships of a region, side by side. */
export function RegionWork({
  reader,
  facts: { region, projects, donors, partnerships },
}: {
  reader: Reader;
  facts: RegionFacts;
}) {
  const { t, text, list, language } = reader;
  return (
    <>
      <section className="c4" aria-labelledby="projects-title">
        <h2 id="projects-title">{t("region.projects", { count: projects.length })}</h2>
        <ul className="ruled">
          {beginningOf(projects).map((project) => (
            <li key={project.id}>
              <a href={pageHref(language, `projects/${project.id}`)}>{text(project.name)}</a>
              <p className="small quiet">
                {text(codeLabel("status", project.status))}
                {project.donors.length > 0 &&
                  t("country.separator") +
                    t("country.projects.donors", { list: list(project.donors.map((id) => text(donorById(id).name))) })}
                <Paragraphs reader={reader} paras={project.paras} around={[t("country.separator"), ""]} />
              </p>
            </li>
          ))}
        </ul>
        <ListPart
          reader={reader}
          total={projects.length}
          href={pageHref(language, "projects", { region: [region.id] }, "list")}
        />
      </section>
      <section className="c4" aria-labelledby="partnerships-title">
        <h2 id="partnerships-title">{t("region.partnerships", { count: partnerships.length })}</h2>
        <ul className="ruled">
          {partnerships.map(({ id, partners, nature, paras }) => (
            <li key={id}>
              {partners.map(partnerById).map(({ id: partner, name }, index) => (
                <span key={partner}>
                  {index > 0 && ", "}
                  <a href={pageHref(language, `partnerships/${partner}`)}>{text(name)}</a>
                </span>
              ))}
              <p className="small quiet">
                {text(nature)}
                <Paragraphs reader={reader} paras={paras} around={[t("country.separator"), ""]} />
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section className="c4" aria-labelledby="funders-title">
        <h2 id="funders-title">{t("country.funders.title")}</h2>
        {donors.length === 0 && <p className="quiet">{t("region.noDonor")}</p>}
        <ul className="ruled">
          {beginningOf(donors).map((donor) => (
            <li key={donor.id}>
              <a href={pageHref(language, `donors/${donor.id}`)}>{text(donor.name)}</a>
              <p className="small quiet">
                {text(codeLabel("donor-display", donor.display))}
                {donor.display === "donor" && !donor.funding_stated && t("country.funders.implied")}
              </p>
            </li>
          ))}
        </ul>
        <ListPart reader={reader} total={donors.length} href={pageHref(language, "donors")} />
        <p className="small quiet">{t("country.funders.noAmounts")}</p>
      </section>
    </>
  );
}
