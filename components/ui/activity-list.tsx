import { group } from "d3";
import type { ReactNode } from "react";
import { Swatch } from "@/components/charts/legend/legend";
import { pageHref } from "@/data/address/routes";
import { regions } from "@/data/load";
import { codeLabel, countryByIso3, elementById, regionById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { matrixColumns, worldColumn } from "@/data/queries/donors";
import { beginningOf } from "@/data/queries/paging";
import type { Activity } from "@/data/schema";
import { regionsOf } from "@/data/views";
import { dateRange } from "./date-range";
import { ListPart } from "./list-part";
import { Paragraphs } from "./paragraphs";

type Column = "activity" | "where" | "when" | "status" | "paragraph";

/** What a column's head says and, where the list can be ordered by it, the way there and the order in force. */
export type ColumnHead = { content: ReactNode; sorted?: "ascending" | "descending" | undefined };

type ActivityListProps = {
  reader: Reader;
  activities: Activity[];
  /** Heads in place of the plain words. */
  heads?: Partial<Record<Column, ColumnHead>>;
  /** Where the whole list is: a longer one is then only begun here. */
  whole?: string;
  /** Also shows the date, in a column of its own. */
  dates?: boolean;
  /**
   * What the rows stand under: in a list in another order than the paper's, "none", and by ILO region, where an activity stands
   * under each of its regions, the heading is told under each title.
   */
  groupBy?: "heading" | "paragraph" | "region" | "none";
};

/** The ILO regions as the data order them, then what has none. */
const regionOrder: (string | number)[] = [
  ...regions.filter(({ kind }) => kind === "ilo").map(({ id }) => id),
  worldColumn,
];

/** Activities as rows under the headings of the report: title, place, date, status, paragraph. */
export function ActivityList({
  reader,
  activities,
  heads = {},
  whole,
  dates = false,
  groupBy = "heading",
}: ActivityListProps) {
  const { t, text } = reader;
  const columns: Column[] = ["activity", "where", ...(dates ? (["when"] as const) : []), "status", "paragraph"];
  const names = {
    activity: "list.activity",
    where: "list.where",
    when: "timeline.date",
    status: "list.status",
    paragraph: "list.paragraph",
  } as const;
  const keysOf = (activity: Activity): (string | number)[] => {
    if (groupBy === "region") return matrixColumns(activity, regionsOf);
    return [groupBy === "heading" ? activity.element : groupBy === "paragraph" ? activity.para : ""];
  };
  const inOrder = groupBy === "heading" || groupBy === "paragraph";
  const rows = whole === undefined ? activities : beginningOf(activities);
  const placed = rows.flatMap((activity) => keysOf(activity).map((key) => ({ key, activity })));
  if (groupBy === "region") placed.sort((a, b) => regionOrder.indexOf(a.key) - regionOrder.indexOf(b.key));
  const groups = group(placed, ({ key }) => key);
  return (
    <>
      <div className="table-scroll">
        <table className="activity-list">
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={column === "paragraph" ? "number" : undefined}
                  aria-sort={heads[column]?.sorted}
                >
                  {heads[column]?.content ?? t(names[column])}
                </th>
              ))}
            </tr>
          </thead>
          {[...groups].map(([key, own]) => (
            <tbody key={key}>
              {groupBy !== "none" && (
                <tr className="group">
                  <th scope="rowgroup" colSpan={columns.length}>
                    {typeof key === "number" ? (
                      t("activity.paragraph", { number: key })
                    ) : groupBy === "region" ? (
                      regionName(reader, key)
                    ) : (
                      <>
                        <span className="ordinal">{elementById(key).number}</span>
                        {text(elementById(key).short_title)}
                      </>
                    )}
                  </th>
                </tr>
              )}
              {own.map(({ activity }) => (
                <Row
                  key={activity.id}
                  reader={reader}
                  id={groupBy === "region" ? `${key}-${activity.id}` : activity.id}
                  activity={activity}
                  dates={dates}
                  inOrder={inOrder}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {whole !== undefined && <ListPart reader={reader} total={activities.length} href={whole} />}
    </>
  );
}

/** An ILO region, or what stands for the world and for no place. */
function regionName({ t, text }: Reader, id: string): string {
  return id === worldColumn ? t("donors.world") : text(regionById(id).name);
}

type RowProps = { reader: Reader; id: string; activity: Activity; dates: boolean; inOrder: boolean };

function Row({ reader, id, activity, dates, inOrder }: RowProps) {
  const { t, text, language } = reader;
  const notStated = <span className="quiet">{t("list.notStated")}</span>;
  return (
    <tr>
      <th scope="row" className={inOrder && activity.parent ? "child" : undefined}>
        <a href={pageHref(language, `activities/${activity.id}`)}>{text(activity.title)}</a>
        {!activity.countable && (
          <span className="quiet small">{` ${text(codeLabel("record-kind", activity.record_kind))}`}</span>
        )}
        {!inOrder && <div className="small quiet">{text(elementById(activity.element).short_title)}</div>}
      </th>
      <td>{placeNames(reader, activity) || notStated}</td>
      {dates && <td>{activity.start ? dateRange(reader, activity) : notStated}</td>}
      <td className="status">
        <Swatch id={`s-${id}`} fill={activity.status} /> {text(codeLabel("status", activity.status))}
      </td>
      <td className="number">
        <Paragraphs reader={reader} paras={[activity.para]} label={false} />
      </td>
    </tr>
  );
}

/** Countries, else regions; nothing for the world or no place. */
function placeNames({ text, compare }: Reader, { countries, regions }: Activity): string {
  const names = countries.map((iso3) => text(countryByIso3(iso3).name)).sort(compare);
  if (names.length > 0) return names.join(", ");
  return regions
    .filter((id) => id !== "global")
    .map((id) => text(regionById(id).name))
    .join(", ");
}
