import { Matrix } from "@/components/charts/matrix/matrix";
import { apiHref, pageHref } from "@/data/address/routes";
import type { State } from "@/data/address/state";
import { filterOfDonor, reachOf } from "@/data/charts/reach";
import { regionColumns } from "@/data/charts/region-columns";
import type { Reader } from "@/data/messages/reader";
import { worldColumn } from "@/data/queries/donors";
import type { Id } from "@/data/schema";
import { activitiesIn } from "@/data/views";
import { Figure } from "./figure";
import { ParagraphSource } from "./report-source";

type ReachMatrixProps = {
  reader: Reader;
  /** Id of the figure, which is that of its chart. */
  id: string;
  /** What the activities fit, of which there is at least one. */
  filter: Partial<State>;
  subtitle: string;
};

/** The activities that name a donor, whose chart this is where no country is named for it. */
export function DonorReach({ reader, id }: { reader: Reader; id: Id }) {
  const filter = filterOfDonor(id);
  return (
    <ReachMatrix
      reader={reader}
      id={`donor-${id}`}
      filter={filter}
      subtitle={reader.t(filter.donor ? "reach.donor" : "reach.partner")}
    />
  );
}

/** The activities that name a partner, whose chart this is where it has no members. */
export function PartnerReach({ reader, id }: { reader: Reader; id: Id }) {
  return (
    <ReachMatrix reader={reader} id={`partner-${id}`} filter={{ partner: [id] }} subtitle={reader.t("reach.partner")} />
  );
}

/** Some activities by heading and ILO region: what can be drawn of a body for which no country is named. */
function ReachMatrix({ reader, id, filter, subtitle }: ReachMatrixProps) {
  const { t, text, language } = reader;
  const activities = activitiesIn(filter);
  const columns = regionColumns(reader);
  const rows = reachOf(activities);
  const word = (n: number) => t("words.number", { n });
  const world = rows.reduce((sum, { counts }) => sum + (counts.get(worldColumn) ?? 0), 0);
  const first = word(activities.length);
  return (
    <Figure
      reader={reader}
      id={id}
      title={t("reach.title", {
        n: activities.length,
        word: first.charAt(0).toUpperCase() + first.slice(1),
        headings: rows.length,
        headingsWord: word(rows.length),
      })}
      subtitle={subtitle}
      summary={t("reach.summary", { count: activities.length, headings: rows.length, world })}
      source={
        <ParagraphSource
          reader={reader}
          paras={[...new Set(activities.map(({ para }) => para))].sort((a, b) => a - b)}
        />
      }
      links={(["csv", "json"] as const).map((format) => ({
        label: format.toUpperCase(),
        href: apiHref("activities", format, filter),
      }))}
    >
      <Matrix
        id={`${id}-matrix`}
        caption={subtitle}
        rowLabel={t("list.heading")}
        totalLabel={t("list.activities")}
        columns={columns}
        rows={rows.map(({ element, counts, total }) => {
          const label = `${element.number}. ${text(element.short_title)}`;
          return {
            id: element.id,
            label,
            href: pageHref(language, `elements/${element.id}`),
            total,
            cells: columns.map((column) => {
              const value = counts.get(column.id) ?? null;
              return {
                value,
                href: pageHref(language, "activities", { ...filter, element: [element.id], region: [column.id] }),
                label: t("elements.cell", { row: label, column: column.label, count: value ?? 0 }),
              };
            }),
          };
        })}
      />
    </Figure>
  );
}
