import { sourceLabel } from "@/components/ui/source-label";
import { pageHref } from "@/data/address/routes";
import { countryByIso3, regionById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { entryIntoForce, ratificationOn } from "@/data/queries/ratification";
import type { Instrument, PartialDate, Ratification } from "@/data/schema";

type PartyTableProps = {
  reader: Reader;
  instrument: Instrument;
  rows: (Ratification & { ratified_on: PartialDate })[];
  on: PartialDate;
  credited: ReadonlySet<string>;
};

/** Rows before the fold; the style sheet shows the others when the box is ticked, and in print. */
const firstRows = 12;

/** Parties with the date of registration at its precision, the answer on a date, notes and sources. The map's tooltip reads its rows. */
export function PartyTable({ reader, instrument, rows, on, credited }: PartyTableProps) {
  const { t, text, date, language } = reader;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="parties-title">
      {rows.length > firstRows && (
        <label className="show-all">
          <input type="checkbox" id="all-parties" data-keep /> {t("party.showAll", { count: rows.length })}
        </label>
      )}
      <table className="parties">
        <thead>
          <tr>
            <th scope="col">{t("party.state")}</th>
            <th scope="col">{t("party.region")}</th>
            <th scope="col" data-tip>
              {t("party.registered")}
            </th>
            <th scope="col" data-tip>
              {t("party.inForce")}
            </th>
            <th scope="col" data-tip>
              {t("party.notes")}
            </th>
            <th scope="col">{t("party.source")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const country = countryByIso3(row.iso3);
            return (
              <tr key={row.id} data-row={row.iso3} className={credited.has(row.iso3) ? "focus" : undefined}>
                <th scope="row">
                  <a href={pageHref(language, `countries/${row.iso3.toLowerCase()}`)}>{text(country.name)}</a>
                </th>
                <td>{country.ilo_region && text(regionById(country.ilo_region).name)}</td>
                <td className="when">
                  {date(row.ratified_on)}{" "}
                  {row.ratified_on.length === 4 && <span className="quiet small">{t("party.dayNotRead")}</span>}
                </td>
                <td className="when">
                  <InForce reader={reader} row={row} instrument={instrument} on={on} />
                </td>
                <td>{row.note ? text(row.note) : <span className="quiet">{t("party.noneKnown")}</span>}</td>
                <td>
                  <PartySource reader={reader} row={row} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The answer on the date, with the day from which it holds: stated by a source, or computed and then said so. */
function InForce({
  reader,
  row,
  instrument,
  on,
}: {
  reader: Reader;
  row: Ratification;
  instrument: Instrument;
  on: PartialDate;
}) {
  const { t, date } = reader;
  const { in_force } = ratificationOn(row, instrument, on);
  const span = entryIntoForce(row, instrument);
  const since =
    span &&
    (span.from === span.to
      ? date(span.from, "short")
      : `${span.from.slice(0, 4)}–${span.to.slice(0, 4)}`.replace(/^(\d{4})–\1$/, "$1"));
  return (
    <>
      {t(`answer.${in_force}`)}
      {since && <span className="quiet small"> {t("party.since", { date: since })}</span>}
    </>
  );
}

function PartySource({ reader, row }: { reader: Reader; row: Ratification }) {
  return (
    <>
      {row.sources.map((source) =>
        "address" in source ? (
          <a key={source.address} href={source.address} rel="noreferrer">
            {sourceLabel(reader, source.address)}
          </a>
        ) : null,
      )}
      {row.crosscheck && <span className="quiet small"> {reader.text(row.crosscheck)}</span>}
    </>
  );
}
