import { pageHref } from "@/data/address/routes";
import { codeLabel, countryByIso3 } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { type Activity, Status } from "@/data/schema";
import { Paragraphs } from "./paragraphs";

type ActivityTotalsProps = { reader: Reader; activities: Activity[]; ranked: [iso3: string, count: number][] };

/** The table behind the map of activities: one row per country named. The map's tooltip reads its rows. */
export function ActivityTotals({ reader, activities, ranked }: ActivityTotalsProps) {
  const { t, text, number, language } = reader;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("filter.country")}</th>
          <th scope="col" className="number">
            {t("list.activities")}
          </th>
          {Status.options.map((status) => (
            <th key={status} scope="col" className="number">
              {text(codeLabel("status", status))}
            </th>
          ))}
          <th scope="col">{t("list.paragraphs")}</th>
        </tr>
      </thead>
      <tbody>
        {ranked.map(([iso3, count]) => {
          const own = activities.filter(({ countries }) => countries.includes(iso3));
          const paras = [...new Set(own.map(({ para }) => para))].sort((a, b) => a - b);
          return (
            <tr key={iso3} data-row={iso3}>
              <th scope="row">
                <a href={pageHref(language, `countries/${iso3.toLowerCase()}`)}>{text(countryByIso3(iso3).name)}</a>
              </th>
              <td className="number">{number(count)}</td>
              {Status.options.map((status) => (
                <td key={status} className="number">
                  {number(own.filter((activity) => activity.status === status).length)}
                </td>
              ))}
              <td>
                <Paragraphs reader={reader} paras={paras} label={false} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
