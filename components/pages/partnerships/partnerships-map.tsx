import type { FillName } from "@/components/charts/pattern";
import { WorldFigure } from "@/components/ui/world-figure";
import { apiHref, pageHref } from "@/data/address/routes";
import { countries, memberships } from "@/data/load";
import type { Reader } from "@/data/messages/reader";
import { askedDate } from "@/data/queries/dates";
import { countMembers } from "@/data/queries/membership";
import { bodyId, overlapOn } from "@/data/queries/partners";
import type { Iso3, Organisation, PartialDate } from "@/data/schema";
import { namedByReport } from "./choice";
import { countWords, whenWords } from "./date-words";
import { OverlapTable } from "./overlap-table";

type Own = { index: number; sure: boolean }[];

const onlyFills: FillName[] = ["member-a", "member-b", "member-c"];

/** How many organizations a State belongs to, where none was chosen: counts people can say. */
const bins: { from: number; fill: FillName }[] = [
  { from: 1, fill: "activities-1" },
  { from: 2, fill: "activities-2" },
  { from: 3, fill: "activities-3" },
  { from: 4, fill: "activities-4" },
];

/** Members of up to three organizations on one map, each and their overlap by its own pattern; of all of them, the number. */
export function PartnershipsMap({ reader, on, drawn }: { reader: Reader; on: PartialDate; drawn: Organisation[] }) {
  const { pair, t, text, number, language, list } = reader;
  const shown = drawn.length > 0 ? drawn : namedByReport;
  const overlap = overlapOn(
    memberships,
    shown.map(({ id }) => id),
    on,
  );
  const abbreviations = shown.map(({ abbreviation }) => text(abbreviation));
  const classOf =
    drawn.length > 0
      ? (own: Own) => overlapFill(own, drawn.length)
      : (own: Own) => bins.findLast(({ from }) => own.length >= from)?.fill ?? "none";
  const when = whenWords(reader, on);
  const areas = countries.map(({ iso3, name }) => {
    const own = overlap.get(iso3) ?? [];
    const names = own.map(({ index, sure }) => `${abbreviations[index]}${sure ? "" : " (?)"}`);
    return {
      iso3,
      fill: own.length > 0 ? classOf(own) : ("none" as const),
      label: pair(text(name), names.length > 0 ? list(names) : t("partnerships.noneOf").toLowerCase()),
      href: pageHref(language, `countries/${iso3.toLowerCase()}`),
    };
  });
  const counts = shown.map((organisation) => ({
    name: text(organisation.abbreviation),
    count: countWords(reader, countMembers(memberships, organisation.id, on)),
  }));
  const count = (fill: FillName) => number(areas.filter((area) => area.fill === fill).length);
  const summary = counts
    .map(({ name, count: words }) => t("partnerships.summaryPart", { name, count: words }))
    .join(t("words.semicolon"));
  return (
    <WorldFigure
      reader={reader}
      id="partnerships-map"
      state={{ on: askedDate(on), partner: drawn.map(bodyId) }}
      title={mapTitle(reader, counts, overlap, when, drawn.length)}
      subtitle={
        drawn.length > 0
          ? t("partnerships.mapSubtitle", { when })
          : t("partnerships.mapSubtitle.none", { total: namedByReport.length, when })
      }
      summary={`${summary}.`}
      areas={areas}
      legend={
        drawn.length > 0
          ? overlapLegend(reader, drawn, count)
          : [
              ...bins.map(({ from, fill }) => ({
                fill,
                label:
                  from < bins.length ? t("partnerships.orgs", { n: from }) : t("partnerships.orgsMore", { n: from }),
                count: count(fill),
              })),
              { fill: "none", label: t("partnerships.noneOf") },
            ]
      }
      source={t("partnerships.membershipSource")}
      links={shown.slice(0, drawn.length).map(({ id, abbreviation }) => ({
        label: `CSV ${text(abbreviation)}`,
        href: apiHref("memberships", "csv", { on }, { organisation: id }),
      }))}
      table={{
        label: t("figure.tableOf", { count: overlap.size }),
        content: <OverlapTable reader={reader} organisations={shown} overlap={overlap} />,
      }}
    />
  );
}

/** The class of a State: an uncertain membership is never drawn as a certain one. */
function overlapFill(own: Own, drawn: number): FillName {
  if (own.some(({ sure }) => !sure)) return "member-possible";
  if (own.length === 1) return onlyFills[own[0]?.index ?? 0] ?? "member-a";
  return own.length === 3 && drawn === 3 ? "member-three" : "member-two";
}

function mapTitle(
  reader: Reader,
  counts: { name: string; count: string }[],
  overlap: Map<Iso3, Own>,
  when: string,
  drawn: number,
): string {
  const { t, list } = reader;
  const [first] = counts;
  if (drawn === 0 || !first) return t("partnerships.mapTitle.none");
  if (drawn === 1) return t("partnerships.mapTitle.one", { a: first.name, count: first.count, when });
  const both = [...overlap.values()].filter((own) => own.filter(({ sure }) => sure).length > 1).length;
  return t("partnerships.mapTitle.overlap", { names: list(counts.map(({ name }) => name)), both });
}

function overlapLegend({ t, text }: Reader, drawn: Organisation[], count: (fill: FillName) => string) {
  const entry = (fill: FillName, label: string) => ({ fill, label, count: count(fill) });
  const possible = count("member-possible") === "0" ? [] : [entry("member-possible", t("partnerships.possibleAny"))];
  return [
    ...drawn.map(({ abbreviation }, index) => {
      const name = text(abbreviation);
      return entry(onlyFills[index] ?? "member-a", drawn.length > 1 ? t("partnerships.only", { name }) : name);
    }),
    ...(drawn.length > 1 ? [entry("member-two", t("partnerships.two"))] : []),
    ...(drawn.length > 2 ? [entry("member-three", t("partnerships.three"))] : []),
    ...possible,
    { fill: "none" as const, label: t("partnerships.noneOf") },
  ];
}
