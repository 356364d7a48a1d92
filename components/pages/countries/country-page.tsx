import { Citation } from "@/components/ui/citation";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { pageHref } from "@/data/address/routes";
import { CountryActivities } from "./country-activities";
import type { CountryFacts } from "./country-facts";
import { CountryIdentity } from "./country-identity";
import { CountryIndicators } from "./country-indicators";
import { CountryMemberships } from "./country-memberships";
import { CountryNeighbours } from "./country-neighbours";
import { CountryPager } from "./country-pager";
import { CountryProjects } from "./country-projects";
import { CountryRatifications } from "./country-ratifications";
import { CountryReport } from "./country-report";
import { countrySentence } from "./country-sentence";
import { CountryStrip } from "./country-strip";

/** Everything about one country or area, in the same order whatever its size. */
export function CountryPage({ reader, path, facts }: PageProps & { facts: CountryFacts }) {
  return (
    <>
      <PageHead
        reader={reader}
        title={reader.text(facts.country.name)}
        standfirst={countrySentence(reader, facts)}
        section={{ path: "countries", label: "nav.countries" }}
        aside={<CountryIdentity reader={reader} country={facts.country} />}
      />
      <CountryStrip reader={reader} facts={facts} />
      <div className="wrap body grid country">
        <div className="c9">
          <CountryRatifications reader={reader} facts={facts} />
        </div>
        <aside className="c3 side" aria-label={reader.t("country.report.title")}>
          <CountryReport reader={reader} facts={facts} />
        </aside>
        <CountryActivities reader={reader} facts={facts} />
        <CountryProjects reader={reader} facts={facts} />
        <CountryMemberships reader={reader} facts={facts} />
        <CountryIndicators reader={reader} country={facts.country} />
        <CountryNeighbours reader={reader} facts={facts} />
        <div className="c12">
          <p className="list-links">
            <a href={pageHref(reader.language, "compare", { country: [facts.country.iso3.toLowerCase()] })}>
              {reader.t("compare.withCountry")}
            </a>
          </p>
          <Citation reader={reader} title={reader.text(facts.country.name)} path={path} paras={facts.mention?.paras} />
        </div>
        <CountryPager reader={reader} country={facts.country} />
      </div>
    </>
  );
}
