import { Matrix } from "@/components/charts/matrix/matrix";
import { projectsOf } from "@/components/pages/donors/donor-matrix";
import { countriesOf } from "@/components/pages/donors/donor-place";
import { Figure } from "@/components/ui/figure";
import { Paragraphs } from "@/components/ui/paragraphs";
import { ParagraphSource } from "@/components/ui/report-source";
import { apiHref, pageHref } from "@/data/address/routes";
import { regionColumns } from "@/data/charts/region-columns";
import { elements } from "@/data/load";
import { countryByIso3 } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { countByColumn } from "@/data/queries/donors";
import type { Activity, Donor, Project } from "@/data/schema";
import { activitiesIn, regionsOf } from "@/data/views";
import { lines, sentences } from "./compared-countries";
import { type Column, ComparedTable, Count } from "./compared-table";

type Own = { donor: Donor; projects: Project[]; activities: Activity[] };

/** Donors side by side: how the report words their funding, what it ties to them, by region and by heading. */
export function ComparedDonors({ reader, donors }: { reader: Reader; donors: Donor[] }) {
  const { text, language } = reader;
  const own = donors.map((donor) => ({
    donor,
    projects: projectsOf(donor),
    activities: activitiesIn({ donor: [donor.id] }),
  }));
  const columns = donors.map(({ id, name }) => ({
    id,
    label: text(name),
    href: pageHref(language, `donors/${id}`),
  }));
  const places = regionColumns(reader);
  const parts = { reader, own, columns };
  return (
    <>
      <div className="c12">
        <Wording {...parts} />
      </div>
      <div className="c6">
        <Counts
          {...parts}
          by="region"
          rows={places}
          counts={own.map(({ activities }) => countByColumn(activities, regionsOf))}
        />
      </div>
      <div className="c6">
        <Counts
          {...parts}
          by="element"
          rows={elements.map(({ id, number, short_title }) => ({ id, label: `${number}. ${text(short_title)}` }))}
          counts={own.map(({ activities }) => countBy(activities, ({ element }) => element))}
        />
      </div>
    </>
  );
}

type PartProps = { reader: Reader; own: Own[]; columns: Column[] };

function Wording({ reader, own, columns }: PartProps) {
  const { t, text, number, language, compare } = reader;
  const paras = [...new Set(own.flatMap(({ donor }) => donor.paras))].sort((a, b) => a - b);
  const max = Math.max(...own.map(({ activities }) => activities.length));
  const namesOf = ({ projects, activities }: Own) =>
    countriesOf(projects, activities)
      .map((iso3) => ({ iso3, name: text(countryByIso3(iso3).name) }))
      .sort((a, b) => compare(a.name, b.name));
  return (
    <Figure
      reader={reader}
      id="compare-wording"
      title={t("compare.wording.title")}
      subtitle={t("donors.noAmountsText")}
      summary={sentences(
        reader,
        own.map(({ donor, activities }) => ({
          name: text(donor.name),
          text: t("map.activityCount", { count: activities.length }),
        })),
      )}
      source={<ParagraphSource reader={reader} paras={paras} />}
      links={links(columns)}
    >
      <ComparedTable
        caption={t("compare.wording.title")}
        measure={t("compare.measure")}
        columns={columns}
        rows={[
          {
            id: "wording",
            label: t("donor.saysTitle"),
            cells: own.map(({ donor }) => text(donor.wording)),
          },
          {
            id: "projects",
            label: t("donors.projects"),
            cells: own.map(({ projects }) =>
              lines(
                projects.map(({ id, name, paras }) => ({
                  id,
                  content: (
                    <>
                      <a href={pageHref(language, `projects/${id}`)}>{text(name)}</a> (
                      <Paragraphs reader={reader} paras={paras} />)
                    </>
                  ),
                })),
              ),
            ),
          },
          {
            id: "activities",
            label: t("list.activities"),
            cells: own.map(({ donor, activities }) => (
              <Count
                key={donor.id}
                value={activities.length}
                max={max}
                href={pageHref(language, "activities", { donor: [donor.id] })}
                label={t("country.labelled", {
                  label: text(donor.name),
                  text: t("map.activityCount", { count: activities.length }),
                })}
                text={number(activities.length)}
              />
            )),
          },
          {
            id: "countries",
            label: t("compare.wording.countries"),
            cells: own.map((one) =>
              lines(
                namesOf(one).map(({ iso3, name }) => ({
                  id: iso3,
                  content: <a href={pageHref(language, `countries/${iso3.toLowerCase()}`)}>{name}</a>,
                })),
              ),
            ),
          },
        ]}
      />
    </Figure>
  );
}

type CountsProps = PartProps & {
  by: "region" | "element";
  rows: { id: string; label: string }[];
  /** For each donor, how many activities count in each row. */
  counts: ReadonlyMap<string, number>[];
};

function Counts({ reader, own, columns, by, rows, counts }: CountsProps) {
  const { t, text, language } = reader;
  const title = t(`compare.by.${by}`);
  const paras = [...new Set(own.flatMap(({ activities }) => activities.map(({ para }) => para)))].sort((a, b) => a - b);
  return (
    <Figure
      reader={reader}
      id={`compare-${by}`}
      title={title}
      subtitle={t(by === "region" ? "donors.matrixSub.activities" : "compare.by.elementText")}
      summary={sentences(
        reader,
        own.map(({ donor, activities }) => ({
          name: text(donor.name),
          text: t("map.activityCount", { count: activities.length }),
        })),
      )}
      source={<ParagraphSource reader={reader} paras={paras} />}
      links={links(columns)}
    >
      <Matrix
        id={`compare-${by}-matrix`}
        caption={title}
        rowLabel={t(by === "region" ? "filter.region" : "list.heading")}
        columns={columns}
        rows={rows.map(({ id, label }) => ({
          id,
          label,
          cells: own.map(({ donor }, index) => ({
            value: counts[index]?.get(id) ?? null,
            href: pageHref(language, "activities", { donor: [donor.id], [by]: [id] }),
            label: t("elements.cell", { row: label, column: text(donor.name), count: counts[index]?.get(id) ?? 0 }),
          })),
        }))}
      />
    </Figure>
  );
}

function countBy(activities: Activity[], keyOf: (activity: Activity) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const activity of activities) counts.set(keyOf(activity), (counts.get(keyOf(activity)) ?? 0) + 1);
  return counts;
}

function links(columns: Column[]) {
  return (["csv", "json"] as const).map((format) => ({
    label: format.toUpperCase(),
    href: apiHref("activities", format, { donor: columns.map(({ id }) => id) }),
  }));
}
