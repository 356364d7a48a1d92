import type { ReactNode } from "react";
import { Matrix } from "@/components/charts/matrix/matrix";
import { Figure } from "@/components/ui/figure";
import { ListPart } from "@/components/ui/list-part";
import { ParagraphSource } from "@/components/ui/report-source";
import { apiHref, pageHref } from "@/data/address/routes";
import type { Counted } from "@/data/address/state";
import { regionColumns } from "@/data/charts/region-columns";
import { donors, projects } from "@/data/load";
import { projectById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { countByColumn, fundsProjects, mainFunders, mostFunders } from "@/data/queries/donors";
import type { Donor, Id, Project } from "@/data/schema";
import { activitiesIn, countableActivities, regionsOf } from "@/data/views";

type DonorMatrixProps = {
  reader: Reader;
  counted: Counted;
  title: string;
  subtitle: string;
  /** The donor that the page is about. */
  focus?: Id;
  /** A choice between what is counted, above the matrix. */
  children?: ReactNode;
};

const id = "donors-by-region";

/** Donors by region: the donors proper, in alphabetical order, the one in focus first. */
export function DonorMatrix({ reader, counted, title, subtitle, focus, children }: DonorMatrixProps) {
  const { t, text, language } = reader;
  const columns = regionColumns(reader);
  const funders = mainFunders(donors, focus).toSorted(
    (a, b) => Number(b.id === focus) - Number(a.id === focus) || reader.compare(text(a.name), text(b.name)),
  );
  const rows = funders.map((donor) => {
    const own = counted === "activities" ? activitiesIn({ donor: [donor.id] }) : projectsOf(donor);
    const counts = countByColumn(own, regionsOf);
    return {
      id: donor.id,
      label: text(donor.name),
      href: pageHref(language, `donors/${donor.id}`),
      focus: donor.id === focus,
      ...(donor.funding_stated ? {} : { note: t("donors.note.implied") }),
      total: own.length,
      cells: columns.map((column) => {
        const value = counts.get(column.id) ?? null;
        return {
          value,
          href: pageHref(
            language,
            counted,
            { donor: [donor.id], region: [column.id] },
            counted === "projects" ? "list" : "",
          ),
          label: t(counted === "activities" ? "donors.cellActivities" : "donors.cellProjects", {
            donor: text(donor.name),
            region: column.label,
            count: value ?? 0,
          }),
        };
      }),
    };
  });
  const paras = [...new Set(funders.flatMap((donor) => donor.paras))].sort((a, b) => a - b);
  const ids = funders.map((donor) => donor.id);
  return (
    <Figure
      reader={reader}
      id={id}
      state={{ count: counted === "projects" ? counted : null }}
      title={title}
      subtitle={subtitle}
      summary={summaryOf(reader, counted, ids)}
      source={
        <>
          <ParagraphSource reader={reader} paras={paras} /> {t("donors.matrixSource")}
        </>
      }
      links={(["csv", "json"] as const).map((format) => ({
        label: format.toUpperCase(),
        href: apiHref(counted, format, { donor: ids }),
      }))}
    >
      {children}
      <Matrix
        id={`${id}-matrix`}
        caption={title}
        columns={columns}
        rows={rows}
        rowLabel={t("filter.donor")}
        totalLabel={t(counted === "activities" ? "list.activities" : "donors.projects")}
      />
      <ListPart
        reader={reader}
        total={donors.filter(fundsProjects).length}
        href={pageHref(language, "donors", {}, "bodies")}
        most={mostFunders}
      />
    </Figure>
  );
}

/** The projects that a donor funds, in the order of their ids. */
export function projectsOf(donor: Donor): Project[] {
  return donor.projects.toSorted().map(projectById);
}

function summaryOf({ t }: Reader, counted: Counted, ids: Id[]): string {
  if (counted === "projects")
    return t("donors.projectsSummary", {
      count: projects.filter((project) => project.donors.length > 0).length,
      total: projects.length,
    });
  const count = activitiesIn({ donor: ids }).length;
  return t("donors.matrixSummary", {
    count,
    none: countableActivities.length - count,
    total: countableActivities.length,
  });
}
