import type { FillName } from "@/components/charts/pattern";
import { CountryMap, canBeCut } from "@/components/ui/country-map";
import { WorldFigure } from "@/components/ui/world-figure";
import { apiHref, pageHref } from "@/data/address/routes";
import { countries, memberships } from "@/data/load";
import type { Reader } from "@/data/messages/reader";
import { askedDate } from "@/data/queries/dates";
import { countMembers } from "@/data/queries/membership";
import { type Standing, standingsOn } from "@/data/queries/partners";
import type { Iso3, Organisation, PartialDate } from "@/data/schema";
import { countWords, whenWords } from "./date-words";
import { MembersTable } from "./members-table";

const fillOf: Record<Standing, FillName> = {
  member: "member",
  possible: "member-possible",
  "other-status": "member-other",
  former: "member-former",
};

/** A longer table stays folded: what follows it must not drown. */
const longestOpen = 20;

type MembersMapProps = { reader: Reader; id: string; organisation: Organisation; on: PartialDate; today: PartialDate };

/** The members of one organization on a date: a map cut around them where they lie together, the world otherwise. */
export function MembersMap({ reader, id, organisation, on, today }: MembersMapProps) {
  const { pair, t, text, number, language } = reader;
  const standings = standingsOn(memberships, organisation.id, on, today);
  const count = countWords(reader, countMembers(memberships, organisation.id, on));
  const when = whenWords(reader, on);
  const of = (standing: Standing): Iso3[] => [...standings].flatMap(([iso3, own]) => (own === standing ? [iso3] : []));
  const areas = countries.map(({ iso3, name }) => {
    const standing = standings.get(iso3);
    const words = standing ? standingWords(reader, standing) : t("partnerships.notMember");
    return {
      iso3,
      fill: standing ? fillOf[standing] : ("none" as const),
      label: pair(text(name), words.toLowerCase()),
      href: pageHref(language, `countries/${iso3.toLowerCase()}`),
    };
  });
  const legend = [
    ...(["member", "possible", "other-status", "former"] as const).flatMap((standing) => {
      const n = of(standing).length;
      return n > 0 || standing === "member"
        ? [{ fill: fillOf[standing], label: standingWords(reader, standing), count: number(n) }]
        : [];
    }),
    { fill: "none" as const, label: t("partnerships.notMember") },
  ];
  const rows = memberships.filter((row) => row.organisation === organisation.id);
  const named = [...new Set(rows.map(({ iso3 }) => iso3))];
  const figure = {
    reader,
    id: `partner-${id}`,
    state: { on: askedDate(on) },
    title: t("partnership.mapTitle", { name: text(organisation.abbreviation), count, when }),
    subtitle: t("partnership.mapSubtitle"),
    summary: t("partnership.mapSummary", { name: text(organisation.name), count, when, former: of("former").length }),
    areas,
    legend,
    source: t("partnerships.membershipSource"),
    links: (["csv", "json"] as const).map((format) => ({
      label: format.toUpperCase(),
      href: apiHref("memberships", format, { on }, { organisation: organisation.id }),
    })),
    table: {
      label: t("partnership.membersTitle"),
      open: rows.length <= longestOpen,
      content: <MembersTable reader={reader} rows={rows} on={on} standings={standings} />,
    },
  };
  return canBeCut(named) ? <CountryMap {...figure} named={named} ratio={1.7} /> : <WorldFigure {...figure} />;
}

function standingWords({ t }: Reader, standing: Standing): string {
  return t(`partnerships.${standing}`);
}
