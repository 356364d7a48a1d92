import { pageHref } from "@/data/address/routes";
import { countryByIso3 } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import type { Iso3, Organisation } from "@/data/schema";

type OverlapTableProps = {
  reader: Reader;
  organisations: Organisation[];
  overlap: Map<Iso3, { index: number; sure: boolean }[]>;
};

/** The table behind the map of organizations: one row per State with all that it belongs to. */
export function OverlapTable({ reader, organisations, overlap }: OverlapTableProps) {
  const { t, text, language } = reader;
  const rows = [...overlap]
    .map(([iso3, own]) => ({ iso3, own, name: text(countryByIso3(iso3).name) }))
    .sort((a, b) => b.own.length - a.own.length || reader.compare(a.name, b.name));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("partnership.country")}</th>
          <th scope="col">{t("partnerships.organisation")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ iso3, own, name }) => (
          <tr key={iso3} data-row={iso3}>
            <th scope="row">
              <a href={pageHref(language, `countries/${iso3.toLowerCase()}`)}>{name}</a>
            </th>
            <td>
              {own
                .map(({ index, sure }) => {
                  const organisation = organisations[index];
                  const words = organisation ? text(organisation.abbreviation) : "";
                  return sure ? words : `${words} (${t("partnerships.possible").toLowerCase()})`;
                })
                .join(", ")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
