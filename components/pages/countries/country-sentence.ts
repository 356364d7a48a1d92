import type { Reader } from "@/data/messages/reader";
import { type CountryFacts, type InstrumentFacts, kindOf } from "./country-facts";

/** The facts of a country in one sentence: which instruments bind it, and in how many activities the report names it. */
export function countrySentence(reader: Reader, facts: CountryFacts): string {
  const { t } = reader;
  const first = [membershipPart(reader, facts), ...instrumentParts(reader, facts)]
    .filter(Boolean)
    .join(t("country.separator"));
  return t("country.sentence", {
    first,
    kind: kindOf(facts.country),
    count: facts.subject.length,
    venues: facts.venueOnly.length,
  });
}

function membershipPart({ t }: Reader, { country }: CountryFacts): string {
  return country.ilo_member ? "" : t("country.notMember");
}

function instrumentParts({ t, list }: Reader, { country, instruments }: CountryFacts): string[] {
  const named = (
    wanted: (facts: InstrumentFacts) => boolean,
    date: (facts: InstrumentFacts) => string | null | undefined,
  ) =>
    list(
      instruments
        .filter(wanted)
        .map((one) =>
          t("country.instrumentYear", { symbol: one.instrument.symbol, year: date(one)?.slice(0, 4) ?? "" }),
        ),
    );
  const ratified = ({ row }: InstrumentFacts) => row?.ratified_on;
  const parts = [
    { key: "country.partyTo" as const, text: named(({ standing }) => standing === "in-force", ratified) },
    {
      key: "country.notYetTo" as const,
      text: named(({ standing }) => standing === "not-yet-in-force" || standing === "in-force-unknown", ratified),
    },
    {
      key: "country.signedOnly" as const,
      text: named(
        ({ standing }) => standing === "signed",
        ({ row }) => row?.signed_on,
      ),
    },
  ].filter(({ text }) => text !== "");
  if (parts.length === 0) return country.ilo_member ? [t("country.partyToNone")] : [];
  return parts.map(({ key, text }, index) => {
    const part = t(key, { list: text });
    return index > 0 || !country.ilo_member ? lowerFirst(part) : part;
  });
}

/** A sentence as a part of another. */
export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
