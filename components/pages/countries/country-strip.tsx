import { FactStrip } from "@/components/ui/fact-strip";
import type { Reader } from "@/data/messages/reader";
import { isMemberOn } from "@/data/queries/membership";
import { type CountryFacts, hasRatified, kindOf } from "./country-facts";

/** The country in four numbers; a dash where the report or the lists name nothing. */
export function CountryStrip({ reader, facts }: { reader: Reader; facts: CountryFacts }) {
  const { t, text, number, date } = reader;
  const kind = kindOf(facts.country);
  const counts = {
    ratified: facts.instruments.filter(({ standing }) => hasRatified(standing)).length,
    activities: facts.subject.length,
    projects: facts.projects.length,
    organisations: facts.memberships.filter((one) => isMemberOn(one, facts.on) !== "no").length,
  };
  const keys = Object.keys(counts) as (keyof typeof counts)[];
  return (
    <FactStrip
      label={text(facts.country.name)}
      facts={keys.map((id) => ({
        id,
        value: counts[id] === 0 ? "–" : number(counts[id]),
        label: t(`country.strip.${id}`, { count: counts[id], kind, date: date(facts.on) }),
      }))}
    />
  );
}
