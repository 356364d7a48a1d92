import { PublicFacts } from "@/components/pages/projects/public-facts";
import { Citation } from "@/components/ui/citation";
import { Downloads } from "@/components/ui/downloads";
import { ListPart } from "@/components/ui/list-part";
import { Paragraphs } from "@/components/ui/paragraphs";
import { apiHref, pageHref } from "@/data/address/routes";
import { publicProjects } from "@/data/load";
import { countryByIso3, partnerById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { beginningOf } from "@/data/queries/paging";
import type { Donor, Project } from "@/data/schema";
import { activitiesIn } from "@/data/views";

type DonorSideProps = { reader: Reader; donor: Donor; projects: Project[] };

/** What the document says of a donor, where else it stands, and what can be taken along. */
export function DonorSide({ reader, donor, projects }: DonorSideProps) {
  const { t, text, language } = reader;
  return (
    <>
      <h2>{t("donor.saysTitle")}</h2>
      <p>{text(donor.wording)}</p>
      {projects.length > 0 && (
        <>
          <h2>{t("donor.projectsTitle")}</h2>
          <ul className="plain">
            {beginningOf(projects).map((project) => (
              <li key={project.id}>
                <a href={pageHref(language, `projects/${project.id}`)}>{text(project.name)}</a>
                <br />
                {t("donor.funding", { basis: text(project.funding_basis) })}{" "}
                <Paragraphs reader={reader} paras={project.paras} around={["(", ")"]} />
              </li>
            ))}
          </ul>
          <ListPart
            reader={reader}
            total={projects.length}
            href={pageHref(language, "projects", { donor: [donor.id] }, "list")}
          />
        </>
      )}
      <Also reader={reader} donor={donor} />
      <h2>{t("donor.takeTitle")}</h2>
      <Downloads
        links={(["csv", "json"] as const).map((format) => ({
          label: t("donor.dataActivities", { format: format.toUpperCase() }),
          href: apiHref("activities", format, { donor: [donor.id] }),
        }))}
      />
      <Citation reader={reader} title={text(donor.name)} path={`donors/${donor.id}`} paras={donor.paras} />
    </>
  );
}

/** What other public sources say of the projects of a donor; says so when nothing was read. */
export function ElsewhereOn({ reader, projects }: { reader: Reader; projects: Project[] }) {
  const { t } = reader;
  const elsewhere = publicProjects.filter(({ project }) => projects.some(({ id }) => id === project));
  return (
    <section aria-labelledby="elsewhere-title">
      <div className="section-head">
        <h2 id="elsewhere-title">{t("donor.publicTitle")}</h2>
        <p>{t(elsewhere.length === 0 ? "donor.publicNone" : "donor.publicIntro")}</p>
      </div>
      {elsewhere.length > 0 && (
        <ul className="plain ruled">
          {elsewhere.map((page) => (
            <li key={page.id}>
              <PublicFacts reader={reader} page={page} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A donor may be a partner or an assisted country too; then it says so and links. */
function Also({ reader, donor }: { reader: Reader; donor: Donor }) {
  const { t, text, language } = reader;
  const { iso3 } = donor;
  const assisted = iso3 ? activitiesIn({ country: [iso3] }) : [];
  const paras = [...new Set(assisted.map(({ para }) => para))].sort((a, b) => a - b);
  if (iso3 === null && donor.partner === null) return null;
  return (
    <>
      <h2>{t("donor.alsoTitle")}</h2>
      <ul className="plain">
        {donor.partner && (
          <li>
            <a href={pageHref(language, `partnerships/${donor.partner}`)}>
              {t("donor.alsoPartner", { name: text(partnerById(donor.partner).name) })}
            </a>
          </li>
        )}
        {iso3 && assisted.length > 0 && (
          <li>
            <a href={pageHref(language, "activities", { country: [iso3.toLowerCase()] })}>
              {t("donor.alsoAssisted", { n: assisted.length, name: text(countryByIso3(iso3).name) })}
            </a>{" "}
            <Paragraphs reader={reader} paras={paras} around={["(", ")"]} />
          </li>
        )}
        {iso3 && (
          <li>
            <a href={pageHref(language, `countries/${iso3.toLowerCase()}`)}>
              {t("donor.alsoCountry", { name: text(countryByIso3(iso3).name) })}
            </a>
          </li>
        )}
      </ul>
    </>
  );
}
