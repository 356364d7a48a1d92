import { Swatch } from "@/components/charts/legend/legend";
import { Citation } from "@/components/ui/citation";
import { FilterForm } from "@/components/ui/filter-form";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { Paragraphs } from "@/components/ui/paragraphs";
import { ReportFacts } from "@/components/ui/report-source";
import { pageHref } from "@/data/address/routes";
import { projects, publicProjects } from "@/data/load";
import { codeLabel, elementById, projectById, reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { pageCount, pageOf } from "@/data/queries/paging";
import { groupPublic } from "@/data/queries/projects";
import type { Project, PublicProject } from "@/data/schema";
import { projectsIn } from "@/data/views";
import { projectFilters } from "./project-filters";
import { donorNames, placesOf } from "./project-words";
import { ProjectRegions, ProjectsMap } from "./projects-map";
import { ProjectsTimeline } from "./projects-timeline";
import { PublicFacts } from "./public-facts";

/** Projects that the report names: where, when, the list; then what other public sources tell, those after the report apart. */
export function ProjectsPage({ reader, path, state }: PageProps) {
  const { t, number } = reader;
  const shown = projectsIn(state);
  const { matched, unmatched, later } = groupPublic(publicProjects);
  return (
    <>
      <PageHead
        reader={reader}
        title={t("projects.title")}
        standfirst={t("projects.standfirst", {
          records: projects.length,
          funded: projects.filter(({ donors }) => donors.length > 0).length,
          dated: projects.filter(({ start }) => start !== null).length,
        })}
        aside={<ReportFacts reader={reader} report={reportById("gb-301-4")} />}
      />
      <div data-view>
        <div className="band">
          <div className="wrap">
            <FilterForm
              reader={reader}
              path={path}
              state={state}
              filters={projectFilters(reader, state)}
              shown={shown.length}
              total={projects.length}
              words={{ label: t("projects.filter"), result: t("projects.result", { total: number(projects.length) }) }}
            />
          </div>
        </div>
        <div className="wrap body grid">
          <section className="c12" id="list" aria-labelledby="list-title">
            <div className="section-head">
              <h2 id="list-title">{t("projects.listTitle", { n: shown.length })}</h2>
            </div>
            {shown.length > 0 && <ProjectTable reader={reader} projects={pageOf(shown, state.page)} />}
            <Pagination reader={reader} path={path} state={state} pages={pageCount(shown.length)} />
          </section>
          {shown.length > 0 && (
            <>
              <div className="c9">
                <ProjectsMap reader={reader} state={state} shown={shown} />
              </div>
              <aside className="c3 side" aria-label={t("projects.regionsTitle")}>
                <ProjectRegions reader={reader} state={state} shown={shown} />
              </aside>
              <div className="c12">
                <ProjectsTimeline reader={reader} state={state} shown={shown} total={projects.length} />
              </div>
            </>
          )}
          <PublicList
            reader={reader}
            id="public"
            title={t("projects.publicTitle")}
            text={t("projects.publicText")}
            rows={[...matched, ...unmatched]}
          />
          <PublicList
            reader={reader}
            id="later"
            title={t("projects.laterTitle")}
            text={t("projects.laterText")}
            rows={later}
          />
        </div>
        <div className="wrap last-line">
          <Citation reader={reader} title={t("projects.title")} path={path} state={state} />
        </div>
      </div>
    </>
  );
}

function ProjectTable({ reader, projects: rows }: { reader: Reader; projects: Project[] }) {
  const { t, text, language } = reader;
  const quiet = (words: string) => <span className="quiet">{words}</span>;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t("figure.table")}>
      <table className="project-list">
        <thead>
          <tr>
            <th scope="col">{t("projects.project")}</th>
            <th scope="col">{t("filter.donor")}</th>
            <th scope="col">{t("list.where")}</th>
            <th scope="col">{t("project.headings")}</th>
            <th scope="col">{t("list.status")}</th>
            <th scope="col" className="number">
              {t("list.paragraph")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((project) => (
            <tr key={project.id}>
              <th scope="row">
                <a href={pageHref(language, `projects/${project.id}`)}>{text(project.name)}</a>
                {project.count !== 1 && (
                  <span className="quiet small">
                    {" "}
                    ({project.count === null ? t("projects.several") : t("projects.countOf", { n: project.count })})
                  </span>
                )}
              </th>
              <td>{donorNames(reader, project) || quiet(t("projects.noDonor"))}</td>
              <td>{placesOf(reader, project) || quiet(t("projects.noPlace"))}</td>
              <td>{project.elements.map((id) => text(elementById(id).short_title)).join(", ")}</td>
              <td className="status">
                <Swatch id={`p-${project.id}`} fill={project.status} /> {text(codeLabel("status", project.status))}
              </td>
              <td className="number">
                <Paragraphs reader={reader} paras={project.paras} label={false} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PublicList({
  reader,
  id,
  title,
  text: intro,
  rows,
}: {
  reader: Reader;
  id: string;
  title: string;
  text: string;
  rows: PublicProject[];
}) {
  const { t, text, language } = reader;
  return (
    <section className="c12" id={id} aria-labelledby={`${id}-title`}>
      <div className="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <p>{intro}</p>
      </div>
      <ul className="plain ruled two">
        {rows.map((page) => (
          <li key={page.id} id={`public-${page.id}`}>
            <PublicFacts reader={reader} page={page} />
            {page.project && (
              <>
                <br />
                <a href={pageHref(language, `projects/${page.project}`, {}, "elsewhere")}>
                  {t("projects.match", { name: text(projectById(page.project).name) })}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
