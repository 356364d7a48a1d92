import type { CountryFacts } from "@/components/pages/countries/country-facts";
import { Citation } from "@/components/ui/citation";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { pageHref } from "@/data/address/routes";
import { donorById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { today } from "@/data/queries/dates";
import type { Donor } from "@/data/schema";
import { ChoiceForm, type Kind } from "./choice-form";
import { ComparedCountries } from "./compared-countries";
import { ComparedDonors } from "./compared-donors";

/** What an address asks to compare, in the order of the language. At most one of the lists has entries: the proxy sees to it. */
export type Compared = { countries: CountryFacts[]; donors: Donor[] };

/** The names of the compared, or the general title while fewer than two are chosen. */
export function compareTitle({ t, text, list }: Reader, { countries, donors }: Compared): string {
  const names = [...countries.map(({ country }) => text(country.name)), ...donors.map(({ name }) => text(name))];
  return names.length < 2 ? t("compare.title") : t("compare.titleOf", { names: list(names) });
}

/** Two to four countries or donors side by side on one scale; the forms alone until two are chosen. */
export function ComparePage({ reader, path, state, compared }: PageProps & { compared: Compared }) {
  const { t, date } = reader;
  const { countries, donors } = compared;
  const chosen: Record<Kind, string[]> = {
    country: countries.map(({ country }) => country.iso3.toLowerCase()),
    donor: donors.map(({ id }) => id),
  };
  const kinds = (["country", "donor"] as const).filter((kind) => chosen[kind].length > 1);
  const kind = kinds[0];
  return (
    <div data-view>
      <PageHead
        reader={reader}
        title={compareTitle(reader, compared)}
        name={t("compare.name")}
        standfirst={
          kind === "country"
            ? t("compare.lead.country", { date: date(state.on ?? today(new Date())) })
            : t(kind === "donor" ? "compare.lead.donor" : "compare.lead")
        }
        section={
          kind === "donor" ? { path: "donors", label: "nav.donors" } : { path: "countries", label: "nav.countries" }
        }
      />
      <div className={kind ? "band" : "wrap body grid"}>
        {(kind ? [kind] : (["country", "donor"] as const)).map((one) => (
          <div key={one} className={kind ? "wrap" : "c12"}>
            {!kind && <h2>{t(`compare.form.${one}`)}</h2>}
            {!kind && chosen[one].length === 1 && <p className="quiet">{t("compare.oneMore")}</p>}
            <ChoiceForm reader={reader} path={path} kind={one} chosen={chosen[one]} />
            {kind && (
              <p className="small">
                <a href={pageHref(reader.language, path)} data-live>
                  {t("compare.again")}
                </a>
              </p>
            )}
          </div>
        ))}
      </div>
      {kind && (
        <div className="wrap body grid country">
          {kind === "country" ? (
            <ComparedCountries reader={reader} compared={countries} />
          ) : (
            <ComparedDonors reader={reader} donors={donors} />
          )}
          <div className="c12">
            <Citation reader={reader} title={compareTitle(reader, compared)} path={path} state={state} report={null} />
          </div>
        </div>
      )}
    </div>
  );
}

/** The donors that an address asks for. */
export function chosenDonors({ text, compare }: Reader, ids: string[]): Donor[] {
  return ids.map(donorById).sort((a, b) => compare(text(a.name), text(b.name)));
}
