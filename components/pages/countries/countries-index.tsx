import { Citation } from "@/components/ui/citation";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { pageHref } from "@/data/address/routes";
import { countries, regions } from "@/data/load";
import type { Reader } from "@/data/messages/reader";
import { countByCountry } from "@/data/queries/activities";
import { today } from "@/data/queries/dates";
import type { Country, Iso3, Region } from "@/data/schema";
import { countableActivities } from "@/data/views";
import { CountryTable } from "./country-table";

type Group = { id: string; title: string; region: Region | null; rows: Country[] };

/** Every country and area by ILO region, in the order of the language; what is not a Member comes last. */
export function CountriesIndex({ reader, state }: PageProps) {
  const { t, date } = reader;
  const groups = groupsOf(reader);
  const on = state.on ?? today(new Date());
  const counts = new Map([...countByCountry(countableActivities)].map(([iso3, { count }]) => [iso3, count]));
  const members = countries.filter(({ ilo_member }) => ilo_member).length;
  return (
    <>
      <PageHead
        reader={reader}
        title={t("countries.title")}
        standfirst={t("countries.standfirst", { members, others: countries.length - members })}
      />
      <div className="wrap body grid countries">
        <nav className="c3 side" aria-labelledby="countries-jump">
          <h2 id="countries-jump">{t("countries.jump")}</h2>
          <ul className="bars">
            {groups.map(({ id, title, rows }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
                <span className="value">{rows.length}</span>
              </li>
            ))}
          </ul>
          <p className="small">{t("countries.legend", { date: date(on) })}</p>
        </nav>
        <div className="c9">
          {groups.map((group) => (
            <IndexGroup key={group.id} reader={reader} group={group} counts={counts} on={on} />
          ))}
        </div>
        <div className="c12">
          <Citation reader={reader} title={t("countries.title")} path="countries" />
        </div>
      </div>
    </>
  );
}

function groupsOf({ text, t, compare }: Reader): Group[] {
  const sorted = countries.toSorted((a, b) => compare(text(a.name), text(b.name)));
  return [
    ...regions
      .filter(({ kind }) => kind === "ilo")
      .map((region) => ({
        id: region.id,
        title: text(region.name),
        region,
        rows: sorted.filter(({ ilo_member, ilo_region }) => ilo_member && ilo_region === region.id),
      })),
    {
      id: "other-areas",
      title: t("countries.nonMembers"),
      region: null,
      rows: sorted.filter(({ ilo_member }) => !ilo_member),
    },
  ];
}

type IndexGroupProps = { reader: Reader; group: Group; counts: ReadonlyMap<Iso3, number>; on: string };

function IndexGroup({ reader, group: { id, title, region, rows }, counts, on }: IndexGroupProps) {
  const { t, language } = reader;
  const letters = firstOfLetter(reader, rows);
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p className="quiet">
        {region ? (
          <>
            {t("countries.members", { count: rows.length })}{" "}
            <a href={pageHref(language, `regions/${region.id}`)}>{t("countries.regionPage", { name: title })}</a>
          </>
        ) : (
          t("countries.nonMembersText", { count: rows.length })
        )}
      </p>
      <ul className="letters" aria-label={t("countries.letters", { name: title })}>
        {[...letters].map(([letter, iso3]) => (
          <li key={letter}>
            <a href={`#${iso3.toLowerCase()}`}>{letter}</a>
          </li>
        ))}
      </ul>
      <CountryTable reader={reader} countries={rows} counts={counts} on={on} anchors={new Set(letters.values())} />
    </section>
  );
}

/** The first country of each letter, accents aside. */
function firstOfLetter({ text }: Reader, rows: Country[]): Map<string, Iso3> {
  const letters = new Map<string, Iso3>();
  for (const { name, iso3 } of rows) {
    const letter = text(name).normalize("NFD").slice(0, 1).toUpperCase();
    if (!letters.has(letter)) letters.set(letter, iso3);
  }
  return letters;
}
