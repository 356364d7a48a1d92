import { Legend } from "@/components/charts/legend/legend";
import { Spans } from "@/components/charts/spans/spans";
import { timeScale } from "@/components/charts/timeline/time-scale";
import { Figure } from "@/components/ui/figure";
import { ListPart } from "@/components/ui/list-part";
import { ReportSource } from "@/components/ui/report-source";
import { apiHref, pageHref } from "@/data/address/routes";
import type { State } from "@/data/address/state";
import { publicProjects } from "@/data/load";
import { codeLabel, reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { beginningOf } from "@/data/queries/paging";
import type { Project, PublicProject } from "@/data/schema";
import { periodOf } from "./public-facts";

/** Most projects in one drawing; the list has them all. */
const mostSpans = 20;

type Dated = Pick<Project, "start" | "end">;

function isDated({ start, end }: Dated): boolean {
  return start !== null || end !== null;
}

function yearsOf(rows: Dated[]): number[] {
  return rows.flatMap(({ start, end }) => [start, end].flatMap((date) => (date ? [Number(date.slice(0, 4))] : [])));
}

type ProjectsTimelineProps = { reader: Reader; state: State; shown: Project[]; total: number };

/** Project spans where dates are known, the report's and other sources' apart, and a plain group without dates. */
export function ProjectsTimeline({ reader, state, shown, total }: ProjectsTimelineProps) {
  const { t, text, language } = reader;
  const id = "projects-timeline";
  const report = reportById("gb-301-4");
  const dated = shown.filter(isDated);
  const undated = shown.filter((project) => !isDated(project));
  const ids = new Set(shown.map((project) => project.id));
  // Pages without a match belong to no record, so no filter can choose them: they stand with the whole list only.
  const elsewhere = publicProjects.filter(
    (page) => !page.after_2008 && isDated(page) && (page.project ? ids.has(page.project) : shown.length === total),
  );
  const years = yearsOf([
    ...dated,
    ...elsewhere,
    { start: report.period_covered.start, end: report.period_covered.end },
  ]);
  const fills = [...new Set(dated.map(({ status }) => status))];
  return (
    <Figure
      reader={reader}
      id={id}
      state={state}
      title={t("projects.timelineTitle", { dated: dated.length, total: shown.length })}
      subtitle={t("projects.timelineSubtitle")}
      summary={t("projects.timelineSummary", {
        dated: dated.length,
        undated: undated.length,
        elsewhere: elsewhere.length,
      })}
      legend={
        <Legend
          id={id}
          label={t("map.legend")}
          entries={[
            ...fills.map((status) => ({ fill: status, label: text(codeLabel("status", status)) })),
            { fill: "elsewhere", label: t("projects.elsewhereFill") },
          ]}
        />
      }
      source={
        <>
          <ReportSource reader={reader} />{" "}
          {t("timeline.window", {
            start: reader.date(report.period_covered.start),
            end: reader.date(report.period_covered.end),
          })}
          .
        </>
      }
      links={[{ label: "CSV", href: apiHref("projects", "csv", state) }]}
    >
      <Spans
        id={id}
        scale={timeScale(Math.min(...years), Math.max(...years))}
        window={report.period_covered}
        groups={[
          {
            id: "report",
            title: t("projects.inReport"),
            rows: beginningOf(dated, mostSpans).map((project) => ({
              ...spanOf(reader, project, text(project.name)),
              href: pageHref(language, `projects/${project.id}`),
              fill: project.status,
            })),
          },
          {
            id: "public",
            title: t("projects.inPublic"),
            rows: elsewhere.map((page) => ({
              ...spanOf(reader, page, text(page.name)),
              href: `#public-${page.id}`,
              fill: "elsewhere" as const,
            })),
          },
        ].filter(({ rows }) => rows.length > 0)}
      />
      <ListPart
        reader={reader}
        total={dated.length}
        href={pageHref(language, "projects", state, "list")}
        most={mostSpans}
      />
      {undated.length > 0 && (
        <section className="undated" aria-labelledby="undated-title">
          <h3 id="undated-title">{t("projects.undatedTitle", { n: undated.length })}</h3>
          <ul>
            {beginningOf(undated, mostSpans).map((project) => (
              <li key={project.id}>
                <a href={pageHref(language, `projects/${project.id}`)}>{text(project.name)}</a>
              </li>
            ))}
          </ul>
          <ListPart
            reader={reader}
            total={undated.length}
            href={pageHref(language, "projects", state, "list")}
            most={mostSpans}
          />
        </section>
      )}
    </Figure>
  );
}

function spanOf(reader: Reader, row: Pick<Project | PublicProject, "id" | "start" | "end">, label: string) {
  const { id, start, end } = row;
  return { id, label, start, end, title: reader.t("projects.span", { name: label, period: periodOf(reader, row) }) };
}
