import { group } from "d3";
import { memberships } from "@/data/load";
import { countryByIso3 } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { membersOn } from "@/data/queries/membership";
import { imprecise } from "@/data/queries/partners";
import type { Membership, Organisation, PartialDate } from "@/data/schema";
import { whenWords } from "./date-words";

/** Notes shown before the fold. */
const shownNotes = 6;

/** What is doubtful about the members of an organization: notes on all of it, States not certain on the date, vague dates. */
export function MemberDoubts({
  reader,
  organisation,
  on,
}: {
  reader: Reader;
  organisation: Organisation;
  on: PartialDate;
}) {
  const { t, text, list } = reader;
  const rows = memberships.filter((row) => row.organisation === organisation.id);
  const nameOf = (iso3: string) => text(countryByIso3(iso3).name);
  const names = (isos: string[]) => list([...new Set(isos)].map(nameOf).sort(reader.compare));
  const unknown = membersOn(memberships, organisation.id, on).flatMap(({ iso3, answer }) =>
    answer === "unknown" ? [iso3] : [],
  );
  const vague = imprecise(rows);
  const single = notesOnOne(rows);
  const note = (row: Membership) => (
    <li key={row.id}>
      <strong>{nameOf(row.iso3)}.</strong> {row.note && text(row.note)}
    </li>
  );
  return (
    <>
      <h2>{t("partnership.doubts")}</h2>
      {organisation.note && <p>{text(organisation.note)}</p>}
      {unknown.length > 0 && (
        <p>
          {t("partnership.doubtUnknown", { n: unknown.length, when: whenWords(reader, on), names: names(unknown) })}
        </p>
      )}
      <p>
        {vague.length > 0
          ? t("partnership.doubtImprecise", { n: vague.length, names: names(vague.map(({ iso3 }) => iso3)) })
          : t("partnership.doubtNone")}
      </p>
      {single.length > 0 && (
        <>
          <h3>{t("partnership.notesSingle")}</h3>
          <ul className="plain">{single.slice(0, shownNotes).map(note)}</ul>
          {single.length > shownNotes && (
            <details className="disclosure">
              <summary>{t("partnership.notesMore", { n: single.length - shownNotes })}</summary>
              <ul className="plain">{single.slice(shownNotes).map(note)}</ul>
            </details>
          )}
        </>
      )}
    </>
  );
}

/** Rows whose note stands on no other row: it says something of that State alone. */
function notesOnOne(rows: Membership[]): Membership[] {
  return [...group(rows, ({ note }) => note?.en ?? "")].flatMap(([words, own]) =>
    words !== "" && own.length === 1 ? own : [],
  );
}
