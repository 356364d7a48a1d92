import { Citation } from "@/components/ui/citation";
import { FactStrip } from "@/components/ui/fact-strip";
import { Neighbours } from "@/components/ui/neighbours";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { pageHref } from "@/data/address/routes";
import { regions } from "@/data/load";
import type { Reader } from "@/data/messages/reader";
import type { Region } from "@/data/schema";
import { RegionActivities } from "./region-activities";
import { RegionCountries } from "./region-countries";
import type { RegionFacts } from "./region-facts";
import { RegionIdentity } from "./region-identity";
import { RegionMap } from "./region-map";
import { RegionRatifications } from "./region-ratifications";
import { RegionRelated } from "./region-related";
import { regionSentence, regionTitle } from "./region-sentence";
import { RegionWork } from "./region-work";

type RegionPageProps = PageProps & { facts: RegionFacts };

/** Everything about one region: the five of the ILO with map and ratifications, those of the report with what it names. */
export function RegionPage({ reader, path, state, facts }: RegionPageProps) {
  const { region } = facts;
  return (
    <>
      <PageHead
        reader={reader}
        title={regionTitle(reader, region)}
        standfirst={regionSentence(reader, facts)}
        section={{ path: "countries", label: "nav.countries" }}
        aside={<RegionIdentity reader={reader} facts={facts} />}
      />
      <RegionStrip reader={reader} facts={facts} />
      <div className="wrap body grid country">
        {region.kind === "ilo" && (
          <>
            <div className="c9">
              <RegionMap reader={reader} facts={facts} />
            </div>
            <aside className="c3 side" aria-label={reader.t("region.ratifications.title")} data-view>
              <RegionRatifications reader={reader} path={path} state={state} facts={facts} />
            </aside>
          </>
        )}
        <RegionRelated reader={reader} facts={facts} />
        <RegionActivities reader={reader} facts={facts} />
        <RegionWork reader={reader} facts={facts} />
        <RegionCountries reader={reader} facts={facts} />
        <div className="c12">
          <Citation reader={reader} title={regionTitle(reader, region)} path={path} paras={region.paras} />
          <RegionPager reader={reader} region={region} />
        </div>
      </div>
    </>
  );
}

function RegionStrip({ reader, facts }: { reader: Reader; facts: RegionFacts }) {
  const { t, number } = reader;
  const counts = {
    country: facts.country.length,
    regionOnly: facts.regionOnly.length,
    projects: facts.projects.length,
    partnerships: facts.partnerships.length,
  };
  const keys = Object.keys(counts) as (keyof typeof counts)[];
  return (
    <FactStrip
      label={regionTitle(reader, facts.region)}
      facts={keys.map((id) => ({
        id,
        value: counts[id] === 0 ? "–" : number(counts[id]),
        label: t(
          id === "country" && facts.region.kind === "report" ? "region.strip.countryBeside" : `region.strip.${id}`,
          { count: counts[id] },
        ),
      }))}
    />
  );
}

/** The regions before and after of the same kind, in the order of the lists. */
function RegionPager({ reader, region }: { reader: Reader; region: Region }) {
  const { t, language } = reader;
  const same = regions.filter(({ kind }) => kind === region.kind).toSorted((a, b) => a.order - b.order);
  const index = same.findIndex(({ id }) => id === region.id);
  const link = (one: Region | undefined, hint: string) =>
    one ? { hint, label: regionTitle(reader, one), href: pageHref(language, `regions/${one.id}`) } : null;
  return (
    <Neighbours
      label={t("region.pager")}
      previous={link(same[index - 1], t("country.previous"))}
      next={link(same[index + 1], t("country.next"))}
    />
  );
}
