import { SourceLinks } from "@/components/ui/source-links";
import { pageHref } from "@/data/address/routes";
import { countryByIso3 } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { isBy } from "@/data/queries/dates";
import { isMemberOn } from "@/data/queries/membership";
import type { Standing } from "@/data/queries/partners";
import type { Iso3, Membership, PartialDate } from "@/data/schema";

type MembersTableProps = { reader: Reader; rows: Membership[]; on: PartialDate; standings: Map<Iso3, Standing> };

/** Every spell of membership with its dates as exact as the source, what is noted about it and where it was read. */
export function MembersTable({ reader, rows, on, standings }: MembersTableProps) {
  const { t, text, date, language } = reader;
  const named = rows
    .map((row) => ({ row, name: text(countryByIso3(row.iso3).name) }))
    .sort((a, b) => reader.compare(a.name, b.name) || (a.row.joined_on ?? "").localeCompare(b.row.joined_on ?? ""));
  return (
    <table className="members">
      <thead>
        <tr>
          <th scope="col">{t("partnership.country")}</th>
          <th scope="col">{t("partnership.standing")}</th>
          <th scope="col">{t("partnership.joined")}</th>
          <th scope="col">{t("partnership.left")}</th>
          <th scope="col">{t("partnership.note")}</th>
          <th scope="col">{t("partnership.source")}</th>
        </tr>
      </thead>
      <tbody>
        {named.map(({ row, name }) => (
          <tr key={row.id} data-row={row.iso3}>
            <th scope="row">
              <a href={pageHref(language, `countries/${row.iso3.toLowerCase()}`)}>{name}</a>
            </th>
            <td>{spellWords(reader, row, on, standings)}</td>
            <td className="date">{joinedWords(reader, row)}</td>
            <td className="date">{row.left_on ? date(row.left_on) : "–"}</td>
            <td>{row.note ? text(row.note) : "–"}</td>
            <td className="small">
              <SourceLinks reader={reader} sources={row.sources} context={name} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What one spell means on the date; a State with two spells has two rows, of which one may be over. */
function spellWords({ t }: Reader, row: Membership, on: PartialDate, standings: Map<Iso3, Standing>): string {
  if (isBy(row.left_on, on) === "yes") return t("partnerships.former");
  if (isMemberOn(row, on) === "no") return t("partnership.notYet");
  const standing = standings.get(row.iso3);
  return standing ? t(`partnerships.${standing}`) : t("partnership.notYet");
}

/** The date of joining as exact as it is known: a date, bounds, or that it was not read. */
function joinedWords({ t, date }: Reader, { joined_on, joined_bounds }: Membership): string {
  if (joined_on) return date(joined_on);
  if (!joined_bounds || (!joined_bounds.from && !joined_bounds.to)) return t("partnership.joinedUnknown");
  return t("partnership.joinedBounds", {
    from: joined_bounds.from ? date(joined_bounds.from) : "none",
    to: joined_bounds.to ? date(joined_bounds.to) : "none",
  });
}
