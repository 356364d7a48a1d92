import { ListPart } from "@/components/ui/list-part";
import { Paragraphs } from "@/components/ui/paragraphs";
import { SourceLinks } from "@/components/ui/source-links";
import { pageHref } from "@/data/address/routes";
import { codeLabel, donorById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { beginningOf } from "@/data/queries/paging";
import type { PublicProject } from "@/data/schema";
import type { CountryFacts } from "./country-facts";

/** Projects that name the country, who funds there, what other public pages list, and the country's own bodies. */
export function CountryProjects({ reader, facts }: { reader: Reader; facts: CountryFacts }) {
  const { t, text, list, language } = reader;
  const { country, projects, publicProjects, funders, ownDonors, ownPartners } = facts;
  const name = text(country.name);
  return (
    <>
      <section className="c8" id="projects" aria-labelledby="projects-title">
        <h2 id="projects-title">{t("country.projects.title", { count: projects.length })}</h2>
        {projects.length === 0 && <p className="quiet">{t("country.projects.none")}</p>}
        <ul className="ruled">
          {beginningOf(projects).map((project) => (
            <li key={project.id}>
              <a href={pageHref(language, `projects/${project.id}`)}>{text(project.name)}</a>
              <p className="small quiet">
                {text(codeLabel("status", project.status))}
                {t("country.separator")}
                {project.donors.length > 0
                  ? t("country.projects.donors", { list: list(project.donors.map((id) => text(donorById(id).name))) })
                  : text(project.funding_basis)}
                <Paragraphs reader={reader} paras={project.paras} around={[t("country.separator"), ""]} />
              </p>
            </li>
          ))}
        </ul>
        <ListPart reader={reader} total={projects.length} href={pageHref(language, "projects")} />
        {publicProjects.length > 0 && <PublicProjects reader={reader} rows={publicProjects} />}
      </section>
      <section className="c4" aria-labelledby="funders-title">
        <h2 id="funders-title">{t("country.funders.title")}</h2>
        {funders.length === 0 ? (
          <p className="quiet">{t("country.funders.none")}</p>
        ) : (
          <ul className="ruled">
            {beginningOf(funders).map((donor) => (
              <li key={donor.id}>
                <a href={pageHref(language, `donors/${donor.id}`)}>{text(donor.name)}</a>
                <p className="small quiet">
                  {text(codeLabel("donor-display", donor.display))}
                  {donor.display === "donor" && !donor.funding_stated && t("country.funders.implied")}
                </p>
              </li>
            ))}
          </ul>
        )}
        <ListPart reader={reader} total={funders.length} href={pageHref(language, "donors")} />
        <p className="small quiet">{t("country.funders.noAmounts")}</p>
        {ownDonors.length + ownPartners.length > 0 && (
          <>
            <h3>{t("country.own.title", { name })}</h3>
            <ul className="ruled">
              {beginningOf(ownDonors).map((donor) => (
                <li key={donor.id}>
                  <a href={pageHref(language, `donors/${donor.id}`)}>
                    {t("country.own.donor", { name: text(donor.name) })}
                  </a>
                  <p className="small quiet">{text(codeLabel("donor-display", donor.display))}</p>
                </li>
              ))}
              {ownPartners.map((partner) => (
                <li key={partner.id}>
                  <a href={pageHref(language, `partnerships/${partner.id}`)}>
                    {t("country.own.partner", { name: text(partner.name) })}
                  </a>
                  <p className="small quiet">{text(codeLabel("partner-kind", partner.kind))}</p>
                </li>
              ))}
            </ul>
            <ListPart reader={reader} total={ownDonors.length} href={pageHref(language, "donors")} />
          </>
        )}
      </section>
    </>
  );
}

/** What other public pages say, as theirs: never merged with the report. */
function PublicProjects({ reader, rows }: { reader: Reader; rows: PublicProject[] }) {
  const { t, text, date } = reader;
  return (
    <>
      <h3>{t("country.public.title")}</h3>
      <p className="small quiet">{t("country.public.text")}</p>
      <ul className="ruled">
        {rows.map((row) => (
          <li key={row.id}>
            <span lang={row.official_title.language}>{row.official_title.text}</span>
            <p className="small quiet">
              {[
                row.after_2008 ? t("country.public.after") : null,
                row.start
                  ? t("date.range", { start: date(row.start), end: row.end ? date(row.end) : t("list.notStated") })
                  : null,
                row.donor ? text(row.donor) : null,
              ]
                .filter((part) => part !== null)
                .map((part) => `${part}${t("country.separator")}`)
                .join("")}
              <SourceLinks reader={reader} sources={row.sources} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
