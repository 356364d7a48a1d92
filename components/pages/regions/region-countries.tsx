import { CountryTable } from "@/components/pages/countries/country-table";
import { pageHref } from "@/data/address/routes";
import type { Reader } from "@/data/messages/reader";
import { countByCountry } from "@/data/queries/activities";
import { countableActivities } from "@/data/views";
import type { RegionFacts } from "./region-facts";

/** The Members of an ILO region; for a region of the report the countries named beside it, which do not define it. */
export function RegionCountries({ reader, facts: { region, countries, on } }: { reader: Reader; facts: RegionFacts }) {
  const { t, text, date, language, compare } = reader;
  const isIlo = region.kind === "ilo";
  const rows = countries.toSorted((a, b) => compare(text(a.name), text(b.name)));
  const counts = new Map([...countByCountry(countableActivities)].map(([iso3, { count }]) => [iso3, count]));
  return (
    <section className="c12" id="countries" aria-labelledby="countries-title">
      <h2 id="countries-title">
        {t(isIlo ? "region.countries.ilo" : "region.countries.report", { count: rows.length })}
      </h2>
      <p className="quiet">
        {isIlo
          ? t("region.countries.iloText", { date: date(on) })
          : t(rows.length > 0 ? "region.countries.reportText" : "region.countries.reportNone")}{" "}
        <a href={pageHref(language, "countries")}>{t("countries.title")}</a>
      </p>
      {rows.length > 0 && <CountryTable reader={reader} countries={rows} counts={counts} on={on} />}
    </section>
  );
}
