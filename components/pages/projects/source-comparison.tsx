import { SourceLinks } from "@/components/ui/source-links";
import { publicProjects } from "@/data/load";
import { countryByIso3 } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { type Difference, differences, publicOf } from "@/data/queries/projects";
import type { Project, PublicProject } from "@/data/schema";
import { donorNames, placesOf } from "./project-words";
import { budgetOf } from "./public-facts";

/** The report and the public pages about a project side by side; a row in which they differ says so. Nothing is merged. */
export function SourceComparison({ reader, project }: { reader: Reader; project: Project }) {
  const { t, text, date } = reader;
  const pages = publicOf(publicProjects, project.id);
  const stated = (value: string) => value || <span className="quiet">{t("list.notStated")}</span>;
  const differ = new Set(pages.flatMap((page) => differences(project, page)));
  const rows: { field: string; differs?: Difference; report: string; page: (page: PublicProject) => string }[] = [
    {
      field: t("project.titleField"),
      report: project.official_name?.text ?? text(project.name),
      page: (page) => page.official_title.text,
    },
    {
      field: t("filter.donor"),
      differs: "donor",
      report: donorNames(reader, project),
      page: (page) => (page.donor ? text(page.donor) : ""),
    },
    {
      field: t("project.start"),
      differs: "start",
      report: project.start ? date(project.start) : "",
      page: (page) => (page.start ? date(page.start) : ""),
    },
    {
      field: t("project.end"),
      differs: "end",
      report: project.end ? date(project.end) : "",
      page: (page) => (page.end ? date(page.end) : ""),
    },
    {
      field: t("project.budgetField"),
      report: "",
      page: ({ budget_amount, currency }) =>
        budget_amount !== null && currency ? budgetOf(reader, budget_amount, currency) : "",
    },
    {
      field: t("list.where"),
      differs: "countries",
      report: placesOf(reader, project),
      page: (page) => placeOf(reader, page),
    },
  ];
  return (
    <section id="elsewhere" aria-labelledby="elsewhere-title">
      <div className="section-head">
        <h2 id="elsewhere-title">{t("project.compareTitle")}</h2>
        <p>{t(pages.length > 0 ? "project.compareText" : "project.compareNone")}</p>
      </div>
      {pages.length > 0 && (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={t("figure.table")}>
          <table className="compare-sources">
            <thead>
              <tr>
                <th scope="col">{t("project.compareField")}</th>
                <th scope="col">{t("project.compareReport")}</th>
                {pages.map((page) => (
                  <th scope="col" key={page.id}>
                    {text(page.name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ field, differs, report, page }) => {
                const isDifferent = differs !== undefined && differ.has(differs);
                return (
                  <tr key={field} className={isDifferent ? "differs" : undefined}>
                    <th scope="row">
                      {field}
                      {isDifferent && (
                        <span className="quiet small">
                          {" "}
                          ({t(report === "" ? "project.onlyThere" : "project.differs")})
                        </span>
                      )}
                    </th>
                    <td>{stated(report)}</td>
                    {pages.map((one) => (
                      <td
                        key={one.id}
                        lang={
                          page(one) === one.official_title.text && one.official_title.language !== reader.language
                            ? one.official_title.language
                            : undefined
                        }
                      >
                        {stated(page(one))}
                      </td>
                    ))}
                  </tr>
                );
              })}
              <tr>
                <th scope="row">{t("project.matchField")}</th>
                <td>–</td>
                {pages.map((page) => (
                  <td key={page.id}>{page.match_basis && text(page.match_basis)}</td>
                ))}
              </tr>
              <tr>
                <th scope="row">{t("project.note")}</th>
                <td>{project.note ? text(project.note) : "–"}</td>
                {pages.map((page) => (
                  <td key={page.id} className="cite">
                    {page.note ? text(page.note) : "–"}
                  </td>
                ))}
              </tr>
              <tr>
                <th scope="row">{t("project.sourceField")}</th>
                <td>
                  <SourceLinks reader={reader} sources={project.sources} />
                </td>
                {pages.map((page) => (
                  <td key={page.id}>
                    <SourceLinks reader={reader} sources={page.sources} context={text(page.name)} />
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function placeOf({ text, compare }: Reader, { area, countries }: PublicProject): string {
  return area
    ? text(area)
    : countries
        .map((iso3) => text(countryByIso3(iso3).name))
        .sort(compare)
        .join(", ");
}
