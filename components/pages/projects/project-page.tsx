import { Swatch } from "@/components/charts/legend/legend";
import { capital } from "@/components/pages/donors/donor-place";
import { ActivityList } from "@/components/ui/activity-list";
import { Citation } from "@/components/ui/citation";
import { Downloads } from "@/components/ui/downloads";
import { type Fact, FactList, LinkRow, type NamedLink } from "@/components/ui/fact-list";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { ReportFacts } from "@/components/ui/report-source";
import { apiHref, pageHref } from "@/data/address/routes";
import {
  codeLabel,
  countryByIso3,
  donorById,
  elementById,
  partnerById,
  projectById,
  regionById,
  reportById,
} from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import type { Project, Text } from "@/data/schema";
import { countableActivities } from "@/data/views";
import { ProjectMap } from "./project-map";
import { SourceComparison } from "./source-comparison";

/** One project: what the report says of it, the activities that belong to it, and what other public sources say. */
export function ProjectPage({ reader, path }: PageProps) {
  const { t, text, date } = reader;
  const project = projectById(path.split("/")[1] ?? "");
  const activities = countableActivities.filter((activity) => activity.projects.includes(project.id));
  const report = reportById(project.report);
  const located = project.countries.length > 0;
  const aside = (
    <aside className="c4 side" aria-label={t("donor.takeTitle")}>
      <h2>{t("donors.noAmounts")}</h2>
      <p>{t("donors.noAmountsText")}</p>
      <h2>{t("donor.takeTitle")}</h2>
      <Downloads
        links={(["csv", "json"] as const).map((format) => ({
          label: t("project.allProjects", { format: format.toUpperCase() }),
          href: apiHref("projects", format),
        }))}
      />
      <Citation reader={reader} title={text(project.name)} path={path} paras={project.paras} />
    </aside>
  );
  return (
    <>
      <PageHead
        reader={reader}
        title={text(project.name)}
        standfirst={t("project.lead", {
          date: date(report.date_signed),
          status: text(codeLabel("status", project.status)).toLowerCase(),
          donors: project.donors.length,
          basis: text(project.funding_basis),
        })}
        section={{ path: "projects", label: "nav.projects" }}
        aside={<ReportFacts reader={reader} report={report} paras={project.paras} />}
      />
      <div className="wrap body grid">
        <section className={located ? "c6" : "c8"} aria-labelledby="says-title">
          <div className="section-head">
            <h2 id="says-title">{t("project.saysTitle")}</h2>
          </div>
          <ProjectFacts reader={reader} project={project} />
        </section>
        {located ? (
          <div className="c6">
            <ProjectMap reader={reader} project={project} />
          </div>
        ) : (
          aside
        )}
        {activities.length > 0 && (
          <section className={located ? "c8" : "c12"} aria-labelledby="activities-title">
            <div className="section-head">
              <h2 id="activities-title">
                {t("project.activitiesTitle", {
                  n: activities.length,
                  word: capital(t("words.number", { n: activities.length })),
                })}
              </h2>
            </div>
            <ActivityList reader={reader} activities={activities} />
          </section>
        )}
        {located && aside}
        <div className="c12">
          <SourceComparison reader={reader} project={project} />
        </div>
      </div>
    </>
  );
}

function ProjectFacts({ reader, project }: { reader: Reader; project: Project }) {
  const { t, text, date, number, language } = reader;
  const none = (words: string) => <span className="quiet">{words}</span>;
  const notStated = none(t("list.notStated"));
  const links = (section: string, ids: string[], nameOf: (id: string) => Text): NamedLink[] =>
    ids.map((id) => ({ id, label: text(nameOf(id)), href: pageHref(language, `${section}/${id.toLowerCase()}`) }));
  const place = [
    ...links("countries", project.countries, (iso3) => countryByIso3(iso3).name),
    ...links(
      "regions",
      project.regions.filter((id) => id !== "global"),
      (id) => regionById(id).name,
    ),
  ];
  const donors = links("donors", project.donors, (id) => donorById(id).name);
  const partners = links("partnerships", project.partners, (id) => partnerById(id).name);
  const facts: (Fact | null)[] = [
    project.official_name && {
      term: t("project.officialName"),
      content: <span lang={project.official_name.language}>{project.official_name.text}</span>,
    },
    { term: t("filter.donor"), content: donors.length > 0 ? <LinkRow links={donors} /> : none(t("projects.noDonor")) },
    { term: t("project.funding"), content: text(project.funding_basis) },
    partners.length > 0 ? { term: t("list.partners"), content: <LinkRow links={partners} /> } : null,
    { term: t("list.where"), content: place.length > 0 ? <LinkRow links={place} /> : none(t("projects.noPlace")) },
    {
      term: t("project.headings"),
      content: <LinkRow links={links("elements", project.elements, (id) => elementById(id).short_title)} />,
    },
    {
      term: t("list.status"),
      content: (
        <>
          <Swatch id="project-status" fill={project.status} /> {text(codeLabel("status", project.status))}
        </>
      ),
    },
    { term: t("project.start"), content: project.start ? date(project.start) : notStated },
    { term: t("project.end"), content: project.end ? date(project.end) : notStated },
    { term: t("project.count"), content: project.count === null ? notStated : number(project.count) },
    project.note && { term: t("project.note"), content: text(project.note) },
  ];
  return <FactList facts={facts.filter((fact) => fact !== null)} />;
}
