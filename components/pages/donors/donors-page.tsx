import { group } from "d3";
import { Citation } from "@/components/ui/citation";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { Paragraphs } from "@/components/ui/paragraphs";
import { ReportFacts } from "@/components/ui/report-source";
import { pageHref } from "@/data/address/routes";
import { counted as choices } from "@/data/address/state";
import { donors } from "@/data/load";
import { codeLabel, reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { type DonorGroup, donorGroup, donorGroups } from "@/data/queries/donors";
import { pageCount, pageOf } from "@/data/queries/paging";
import { projectTotal } from "@/data/queries/projects";
import type { Donor } from "@/data/schema";
import { activitiesIn } from "@/data/views";
import { DonorMatrix, projectsOf } from "./donor-matrix";

/** Who funds what, where: a matrix of activities or of projects, then every body by how far the report says that it funds. */
export function DonorsPage({ reader, path, state }: PageProps) {
  const { t } = reader;
  const counted = state.count ?? "activities";
  const groups = group(donors, donorGroup);
  const inOrder = donorGroups.flatMap((name) =>
    (groups.get(name) ?? []).toSorted((a, b) => reader.compare(reader.text(a.name), reader.text(b.name))),
  );
  const shown = group(pageOf(inOrder, state.page), donorGroup);
  return (
    <>
      <PageHead
        reader={reader}
        title={t("donors.title")}
        standfirst={t("donors.standfirst", {
          bodies: donors.length,
          stated: groups.get("stated")?.length ?? 0,
          implied: groups.get("implied")?.length ?? 0,
        })}
        aside={<ReportFacts reader={reader} report={reportById("gb-301-4")} />}
      />
      <div className="wrap body grid">
        <div className="c12" data-view="matrix">
          <DonorMatrix
            reader={reader}
            counted={counted}
            title={t(`donors.matrix.${counted}`)}
            subtitle={t(`donors.matrixSub.${counted}`)}
          >
            <CountSwitch reader={reader} path={path} state={state} />
          </DonorMatrix>
        </div>
        <section className="c12" id="bodies" data-view aria-labelledby="bodies-title">
          <div className="section-head">
            <h2 id="bodies-title">{t("donors.groupsTitle")}</h2>
            <p>{t("donors.groupsText")}</p>
          </div>
          {donorGroups.map((name) => (
            <DonorGroupList key={name} reader={reader} name={name} donors={shown.get(name) ?? []} />
          ))}
          <Pagination reader={reader} path={path} state={state} pages={pageCount(donors.length)} />
          <p className="note">
            <strong>{t("donors.noAmounts")}.</strong> {t("donors.noAmountsText")}
          </p>
        </section>
        <div className="c12">
          <Citation reader={reader} title={t("donors.title")} path={path} state={state} />
        </div>
      </div>
    </>
  );
}

/** What the matrix counts. The choice is part of the address. */
function CountSwitch({ reader: { t, language }, path, state }: PageProps) {
  return (
    <nav className="segments count-switch" aria-label={t("donors.views")}>
      {choices.map((choice) => (
        <a
          key={choice}
          href={pageHref(language, path, { ...state, count: choice === "projects" ? choice : null })}
          aria-current={choice === (state.count ?? choices[0]) ? "true" : undefined}
          data-live
        >
          {t(choice === "projects" ? "donors.projects" : "list.activities")}
        </a>
      ))}
    </nav>
  );
}

function DonorGroupList({ reader, name, donors: own }: { reader: Reader; name: DonorGroup; donors: Donor[] }) {
  const { t, text } = reader;
  if (own.length === 0) return null;
  const title =
    name === "stated" || name === "implied" ? t(`donors.group.${name}`) : text(codeLabel("donor-display", name));
  return (
    <section className="donor-group" aria-labelledby={`group-${name}`}>
      <h3 id={`group-${name}`}>{title}</h3>
      <ul className="records">
        {own.map((donor) => (
          <DonorRecord key={donor.id} reader={reader} donor={donor} />
        ))}
      </ul>
    </section>
  );
}

function DonorRecord({ reader, donor }: { reader: Reader; donor: Donor }) {
  const { t, text, language } = reader;
  const projects = projectTotal(projectsOf(donor)).count;
  const activities = activitiesIn({ donor: [donor.id] }).length;
  return (
    <li>
      <div>
        <h4>
          <a href={pageHref(language, `donors/${donor.id}`)}>{text(donor.name)}</a>
        </h4>
        <p className="facts">{text(codeLabel("donor-kind", donor.kind))}</p>
      </div>
      <p>{text(donor.wording)}</p>
      <p className="facts tally">
        {[
          projects > 0 && t("donors.countProjects", { n: projects }),
          activities > 0 && t("donors.countActivities", { n: activities }),
        ]
          .filter(Boolean)
          .join(", ")}
        {(projects > 0 || activities > 0) && <br />}
        <Paragraphs reader={reader} paras={donor.paras} />
      </p>
    </li>
  );
}
