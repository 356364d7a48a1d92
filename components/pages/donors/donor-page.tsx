import { group } from "d3";
import { ActivityList } from "@/components/ui/activity-list";
import { FactStrip } from "@/components/ui/fact-strip";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { Paragraphs } from "@/components/ui/paragraphs";
import { DonorReach } from "@/components/ui/reach-matrix";
import { ReportFacts } from "@/components/ui/report-source";
import { pageHref } from "@/data/address/routes";
import { charts } from "@/data/charts/ids";
import { filterOfDonor } from "@/data/charts/reach";
import { elements } from "@/data/load";
import { donorById, reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { placement } from "@/data/queries/activities";
import { donorGroup, fundsProjects, matrixColumns } from "@/data/queries/donors";
import { projectTotal } from "@/data/queries/projects";
import type { Activity, Donor, Project } from "@/data/schema";
import { activitiesIn, regionsOf } from "@/data/views";
import { DonorMatrix, projectsOf } from "./donor-matrix";
import { capital, countriesOf, DonorPlace } from "./donor-place";
import { DonorSide, ElsewhereOn } from "./donor-side";

/** One donor: what it funds, where, under which headings, and how the report words it. */
export function DonorPage({ reader, path }: PageProps) {
  const { t, text, date } = reader;
  const donor = donorById(path.split("/")[1] ?? "");
  const projects = projectsOf(donor);
  const funded = activitiesIn({ donor: [donor.id] });
  const asPartner = funded.length === 0 && donor.partner ? activitiesIn({ partner: [donor.partner] }) : [];
  const shown = funded.length > 0 ? funded : asPartner;
  const report = reportById("gb-301-4");
  const placed = funded.some((activity) => placement(activity) !== "world-or-none");
  return (
    <>
      <PageHead
        reader={reader}
        title={donorTitle(reader, donor)}
        name={text(donor.name)}
        standfirst={t(`donor.lead.${donorGroup(donor)}`, { date: date(report.date_signed) })}
        section={{ path: "donors", label: "nav.donors" }}
        aside={<ReportFacts reader={reader} report={report} paras={donor.paras} />}
      />
      <DonorFacts reader={reader} donor={donor} projects={projects} activities={funded} />
      <div className="wrap body grid">
        {funded.length > 0 && (
          <div className={placed ? "c6" : "c12"}>
            <DonorPlace reader={reader} donor={donor} projects={projects} activities={funded} />
          </div>
        )}
        {shown.length > 0 && (
          <section className={funded.length === 0 ? "c8" : placed ? "c6" : "c12"} aria-labelledby="activities-title">
            <div className="section-head">
              <h2 id="activities-title">{activitiesTitle(reader, funded, asPartner)}</h2>
              <p>
                {t("donor.activitiesDates", { dated: shown.filter(({ start }) => start !== null).length })}{" "}
                {shown.some((one) => matrixColumns(one, regionsOf).length > 1) && t("donor.activitiesRegions")}
              </p>
            </div>
            <ActivityList
              reader={reader}
              activities={shown}
              groupBy="region"
              whole={pageHref(reader.language, "activities", filterOfDonor(donor.id))}
            />
            <Notes reader={reader} projects={projects} />
          </section>
        )}
        {charts.get(`donor-${donor.id}`)?.kind === "donor-reach" && (
          <div className="c12">
            <DonorReach reader={reader} id={donor.id} />
          </div>
        )}
        {fundsProjects(donor) && (
          <div className="c8 stack">
            <DonorMatrix
              reader={reader}
              counted="activities"
              title={t("donor.matrixTitle", { name: text(donor.name) })}
              subtitle={t("donors.matrixSub.activities")}
              focus={donor.id}
            />
            {projects.length > 0 && <ElsewhereOn reader={reader} projects={projects} />}
          </div>
        )}
        <aside className="c4 side" aria-label={t("donor.saysTitle")}>
          <DonorSide reader={reader} donor={donor} projects={projects} />
        </aside>
        <p className="c12 list-links">
          <a href={pageHref(reader.language, "compare", { donor: [donor.id] })}>{t("compare.withDonor")}</a>
        </p>
      </div>
    </>
  );
}

/** "Spain: two projects in five countries"; for what is no donor of projects, what it is instead. */
export function donorTitle({ t, text }: Reader, donor: Donor): string {
  const projects = projectsOf(donor);
  const count = projectTotal(projects).count;
  const countries = countriesOf(projects, activitiesIn({ donor: [donor.id] })).length;
  return t(`donor.title.${donor.display}`, {
    name: text(donor.name),
    projects: count,
    projectsWord: t("words.number", { n: count }),
    countries,
    countriesWord: t("words.number", { n: countries }),
  });
}

function activitiesTitle({ t }: Reader, funded: Activity[], asPartner: Activity[]): string {
  const n = funded.length || asPartner.length;
  return t(funded.length > 0 ? "donor.activitiesTitle" : "donor.partnerActivities", {
    n,
    word: capital(t("words.number", { n })),
  });
}

type DonorFactsProps = { reader: Reader; donor: Donor; projects: Project[]; activities: Activity[] };

function DonorFacts({ reader, donor, projects, activities }: DonorFactsProps) {
  const { t, number } = reader;
  const cite = (paras: number[]) =>
    paras.length > 0 && <Paragraphs reader={reader} paras={paras.toSorted((a, b) => a - b)} />;
  const distinct = (paras: number[]) => [...new Set(paras)];
  const named = countriesOf(projects, activities);
  const naming = activities.filter(({ countries }) => countries.length > 0);
  const count = projectTotal(projects).count;
  const statuses = [...group(activities, ({ status }) => status).keys()];
  return (
    <FactStrip
      label={t("donor.facts")}
      facts={[
        {
          id: "projects",
          value: dash(count, number),
          label: t("donor.fact.projects", { n: count }),
          source: cite(distinct(projects.flatMap(({ paras }) => paras))),
        },
        {
          id: "activities",
          value: dash(activities.length, number),
          label: t("donor.fact.activities", {
            n: activities.length,
            only: statuses.length === 1 ? (statuses[0] ?? "") : "several",
          }),
          source: cite(distinct(activities.map(({ para }) => para))),
        },
        {
          id: "countries",
          value: dash(named.length, number),
          label: t("donor.fact.countries", { n: named.length }),
          source: cite(distinct(naming.map(({ para }) => para))),
        },
        {
          id: "headings",
          value: dash(new Set(activities.map(({ element }) => element)).size, number),
          label: t("donor.fact.headings", { n: 2, total: elements.length }),
        },
      ].filter(({ id }) => activities.length > 0 && (id !== "projects" || fundsProjects(donor)))}
      aside={{ title: t("donors.noAmounts"), text: t("donors.noAmountsText") }}
    />
  );
}

/** Absent is not zero: what the report does not name is a dash. */
function dash(value: number, number: (value: number) => string): string {
  return value === 0 ? "–" : number(value);
}

function Notes({ reader, projects }: { reader: Reader; projects: Project[] }) {
  return projects
    .flatMap(({ id, note }) => (note ? [{ id, note }] : []))
    .map(({ id, note }) => (
      <p className="note" key={id} style={{ marginTop: 16 }}>
        {reader.text(note)}
      </p>
    ));
}
