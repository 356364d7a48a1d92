import { SpanRows } from "@/components/charts/membership/span-rows";
import { membershipStretches } from "@/components/charts/membership/spans";
import { timeScale } from "@/components/charts/timeline/time-scale";
import { Figure } from "@/components/ui/figure";
import { apiHref, pageHref } from "@/data/address/routes";
import { datasets } from "@/data/load";
import { codeLabel, organisationById, reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { isBy, today } from "@/data/queries/dates";
import { isMemberOn } from "@/data/queries/membership";
import { bodyId } from "@/data/queries/partners";
import type { Membership } from "@/data/schema";
import type { CountryFacts } from "./country-facts";
import { SourcedTable } from "./sourced-table";

/** The first organisation listed was founded in this year. */
const firstDay = "1945-01-01";

/** Spells of membership in the regional organisations that the atlas follows, on one scale of time and as a table. */
export function CountryMemberships({
  reader,
  facts: { country, memberships, on },
}: {
  reader: Reader;
  facts: CountryFacts;
}) {
  const { t, text, date } = reader;
  const id = "country-memberships";
  const name = text(country.name);
  if (memberships.length === 0)
    return (
      <section className="c12" aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>{t("country.memberships.none")}</h2>
        <p className="quiet">
          {t("country.memberships.noneText", { name, count: datasets.organisations.rows.length })}
        </p>
      </section>
    );
  const codes = [...new Set(memberships.map(({ organisation }) => organisation))];
  const rows = codes.map((organisation) => {
    const spells = memberships.filter((one) => one.organisation === organisation);
    const { abbreviation, name: full } = organisationById(organisation);
    return {
      id: organisation,
      label: text(abbreviation),
      text: t("country.labelled", {
        label: text(full),
        text: spells.map((spell) => spellText(reader, spell)).join(t("country.separator")),
      }),
      stretches: spells.flatMap((spell) => membershipStretches(spell, firstDay, on)),
    };
  });
  const current = memberships
    .filter((one) => isMemberOn(one, on) !== "no")
    .map(({ organisation }) => text(organisationById(organisation).abbreviation));
  return (
    <div className="c12">
      <Figure
        reader={reader}
        id={id}
        title={t("country.memberships.title", { count: codes.length, name })}
        subtitle={t("country.memberships.subtitle")}
        summary={t("country.memberships.summary", {
          name,
          count: current.length,
          list: reader.list(current),
          date: date(on),
        })}
        source={t("country.memberships.source", { date: date(datasets.memberships.meta.read_on) })}
        links={["csv", "json"].map((format) => ({
          label: format.toUpperCase(),
          href: apiHref("memberships", format as "csv" | "json", { country: [country.iso3.toLowerCase()] }),
        }))}
      >
        <SpanRows
          id={`${id}-rows`}
          scale={timeScale(Number(firstDay.slice(0, 4)), Number(on.slice(0, 4)))}
          rows={rows}
          window={reportById("gb-301-4").period_covered}
        />
        <MembershipTable reader={reader} memberships={memberships} on={on} />
      </Figure>
    </div>
  );
}

/** What a spell is on the date of the page. Associates and the like are known as such today only. */
function statusText({ t, text }: Reader, spell: Membership, on: string): string {
  if (isBy(spell.left_on, on) === "yes") return t("country.memberships.former");
  if (isMemberOn(spell, on) === "no") return t("partnership.notYet");
  return text(codeLabel("membership-status", spell.left_on || on < today(new Date()) ? "member" : spell.status));
}

/** Joining and leaving at the precision that is known. */
function spellText({ t, date }: Reader, { joined_on, left_on, joined_bounds }: Membership): string {
  const joined = joined_on
    ? date(joined_on)
    : joined_bounds?.to
      ? t("country.memberships.by", { date: date(joined_bounds.to) })
      : t("country.memberships.noDate");
  return left_on
    ? t("date.range", { start: joined, end: date(left_on) })
    : t("country.memberships.since", { date: joined });
}

function MembershipTable({ reader, memberships, on }: Pick<CountryFacts, "memberships" | "on"> & { reader: Reader }) {
  const { t, text, language } = reader;
  return (
    <SourcedTable
      reader={reader}
      heads={{ name: t("country.col.organisation"), dates: t("country.col.spell") }}
      rows={memberships.map((spell) => {
        const organisation = organisationById(spell.organisation);
        return {
          id: spell.id,
          name: text(organisation.name),
          href: pageHref(language, `partnerships/${bodyId(organisation)}`),
          status: statusText(reader, spell, on),
          dates: spellText(reader, spell),
          notes: spell.note && text(spell.note),
          sources: spell.sources,
        };
      })}
    />
  );
}
