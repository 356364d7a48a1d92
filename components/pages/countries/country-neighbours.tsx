import { pageHref } from "@/data/address/routes";
import { countries } from "@/data/load";
import { regionById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { countByCountry } from "@/data/queries/activities";
import { histogram } from "@/data/queries/country";
import type { Country } from "@/data/schema";
import { countableActivities } from "@/data/views";
import { type CountryFacts, ratifiedCounts } from "./country-facts";
import { CountryTable } from "./country-table";

/** The country among the Members of its ILO region, and beside those of its part of the world. */
export function CountryNeighbours({ reader, facts: { country, on } }: { reader: Reader; facts: CountryFacts }) {
  const { t, text, date, language, compare } = reader;
  if (!country.ilo_region) return null;
  const region = regionById(country.ilo_region);
  const members = countries.filter(({ ilo_member, ilo_region }) => ilo_member && ilo_region === region.id);
  const ratified = ratifiedCounts(on);
  const counts = new Map([...countByCountry(countableActivities)].map(([iso3, { count }]) => [iso3, count]));
  const near = countries
    .filter((one) => one.iso3 === country.iso3 || (one.ilo_member && partOfWorld(one) === partOfWorld(country)))
    .sort((a, b) => compare(text(a.name), text(b.name)));
  const place = country.m49_intermediate ?? country.m49_subregion;
  return (
    <section className="c12 grid peers" id="neighbours" aria-labelledby="neighbours-title">
      <div className="c12">
        <h2 id="neighbours-title">{t("country.neighbours.title")}</h2>
        <p className="quiet">
          {t("country.neighbours.subtitle", { count: members.length, region: text(region.name), date: date(on) })}
        </p>
      </div>
      <div className="c4">
        <h3>{t("country.neighbours.ratified")}</h3>
        <Spread
          reader={reader}
          rows={members.map((one) => ({ country: one, value: ratified.get(one.iso3) ?? 0 }))}
          own={country}
          label={(value) => t("country.neighbours.ofThree", { count: value })}
        />
        <h3>{t("country.neighbours.activities")}</h3>
        <Spread
          reader={reader}
          rows={members.map((one) => ({ country: one, value: counts.get(one.iso3) ?? 0 }))}
          own={country}
          label={(value) => t("map.activityCount", { count: value })}
        />
        <p className="small">
          <a href={pageHref(language, `regions/${region.id}`)}>
            {t("country.neighbours.region", { name: text(region.name) })}
          </a>
        </p>
      </div>
      <div className="c8">
        <CountryTable
          reader={reader}
          countries={near}
          counts={counts}
          on={on}
          focus={country.iso3}
          caption={t("country.neighbours.near", { place: place ? text(place) : text(region.name) })}
        />
      </div>
    </section>
  );
}

/** The smallest part of the world that the UN names for a country. */
function partOfWorld({ m49_intermediate, m49_subregion }: Country): string | undefined {
  return (m49_intermediate ?? m49_subregion)?.en;
}

type SpreadProps = {
  reader: Reader;
  rows: { country: Country; value: number }[];
  own: Country;
  label: (value: number) => string;
};

/** How many countries have each value; the row in which this country stands says its name. */
function Spread({ reader, rows, own, label }: SpreadProps) {
  const spread = histogram(rows.map(({ value }) => value));
  const most = Math.max(...spread.map(({ count }) => count));
  const place = rows.find(({ country }) => country.iso3 === own.iso3)?.value;
  return (
    <ul className="bars spread">
      {spread.map(({ value, count }) => (
        <li key={value} className={value === place ? "own" : undefined}>
          <span>
            {label(value)}
            {value === place && <strong> {reader.text(own.name)}</strong>}
          </span>
          <span className="value">{reader.t("country.neighbours.countries", { count })}</span>
          <span className="track">
            <i style={{ width: `${Math.round((100 * count) / most)}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
