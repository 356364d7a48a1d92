import { pageHref } from "@/data/address/routes";
import { instrumentById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import type { RatificationClass } from "@/data/queries/ratification";
import { type Country, InstrumentId, type Iso3 } from "@/data/schema";
import { instrumentFacts } from "./country-facts";

/** One letter per class keeps 750 cells light; the style sheet draws a mark of its own shape for each. */
const marks: Record<RatificationClass, string | undefined> = {
  "in-force": "f",
  "not-yet-in-force": "n",
  "in-force-unknown": "u",
  "registered-unknown": "u",
  signed: "s",
  denounced: "d",
  none: undefined,
};

type CountryTableProps = {
  reader: Reader;
  countries: Country[];
  /** Countable activities by country. */
  counts: ReadonlyMap<Iso3, number>;
  on: string;
  caption?: string;
  /** The country whose row stands out. */
  focus?: Iso3;
  /** Rows that a list of letters leads to. */
  anchors?: ReadonlySet<Iso3>;
};

/** Countries as rows: activities that name each, and where it stands on the three instruments. The marks have words. */
export function CountryTable({ reader, countries, counts, on, caption, focus, anchors }: CountryTableProps) {
  const { t, text, number, language } = reader;
  return (
    <table className="country-table">
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{t("filter.country")}</th>
          <th scope="col" className="number">
            {t("list.activities")}
          </th>
          {InstrumentId.options.map((id) => (
            <th key={id} scope="col">
              {instrumentById(id).symbol}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {countries.map(({ iso3, name }) => (
          <tr
            key={iso3}
            id={anchors?.has(iso3) ? iso3.toLowerCase() : undefined}
            className={iso3 === focus ? "focus" : undefined}
          >
            <th scope="row">
              <a href={pageHref(language, `countries/${iso3.toLowerCase()}`)}>{text(name)}</a>
            </th>
            <td className="number">{counts.has(iso3) ? number(counts.get(iso3) ?? 0) : "–"}</td>
            {instrumentFacts(iso3, on).map(({ instrument, row, standing }) =>
              standing === "none" ? (
                <td key={instrument.id}>–</td>
              ) : (
                <td key={instrument.id} className={marks[standing]}>
                  {(standing === "signed" ? row?.signed_on : row?.ratified_on)?.slice(0, 4)}
                  <b>, {t(`countries.class.${standing}`)}</b>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
