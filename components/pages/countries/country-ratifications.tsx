import { Legend, Swatch } from "@/components/charts/legend/legend";
import { SpanRows } from "@/components/charts/membership/span-rows";
import { ratificationStretches } from "@/components/charts/membership/spans";
import { timeScale } from "@/components/charts/timeline/time-scale";
import { Figure } from "@/components/ui/figure";
import { apiHref, pageHref } from "@/data/address/routes";
import { datasets } from "@/data/load";
import { reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { askedDate } from "@/data/queries/dates";
import type { Ratification } from "@/data/schema";
import { type CountryFacts, hasRatified, type InstrumentFacts } from "./country-facts";
import { lowerFirst } from "./country-sentence";
import { SourcedTable } from "./sourced-table";

const firstYear = 1949;

/** The three instruments: since when, at what precision, and where it was read. */
export function CountryRatifications({ reader, facts }: { reader: Reader; facts: CountryFacts }) {
  const { t, text, date, language } = reader;
  const { country, instruments, on } = facts;
  const id = "country-ratifications";
  const { period_covered: window } = reportById("gb-301-4");
  const rows = instruments.map((one) => ({
    id: one.instrument.id,
    label: one.instrument.symbol,
    href: pageHref(language, `ratifications/${one.instrument.id}`),
    text: t("country.labelled", { label: one.instrument.symbol, text: lowerFirst(standingText(reader, one)) }),
    stretches: one.row ? ratificationStretches(one.row, one.instrument, on) : [],
  }));
  const drawn = (["in-force", "not-yet-in-force", "in-force-unknown", "registered-unknown", "signed"] as const).filter(
    (fill) => rows.some(({ stretches }) => stretches.some((one) => one.fill === fill)),
  );
  const count = instruments.filter(({ standing }) => hasRatified(standing)).length;
  return (
    <Figure
      reader={reader}
      id={id}
      chart={`country-${country.iso3.toLowerCase()}`}
      state={{ on: askedDate(on) }}
      title={t("country.ratifications.title", { count })}
      subtitle={t("country.ratifications.subtitle", {
        date: date(on),
        start: date(window.start),
        end: date(window.end),
      })}
      summary={`${text(country.name)}. ${rows.map((row) => row.text).join(t("country.separator"))}.`}
      legend={
        drawn.length > 0 && (
          <Legend
            id={id}
            label={t("map.legend")}
            entries={drawn.map((fill) => ({ fill, label: t(`country.stretch.${fill}`) }))}
          />
        )
      }
      source={t("country.ratifications.source", { date: date(datasets.ratifications.meta.read_on) })}
      links={["csv", "json"].map((format) => ({
        label: format.toUpperCase(),
        href: apiHref("ratifications", format as "csv" | "json", { country: [country.iso3.toLowerCase()] }),
      }))}
    >
      <SpanRows id={`${id}-rows`} scale={timeScale(firstYear, Number(on.slice(0, 4)))} rows={rows} window={window} />
      <RatificationTable reader={reader} instruments={instruments} />
      {!country.ilo_member && <p className="note">{t("country.ratifications.notMember")}</p>}
    </Figure>
  );
}

/** The standing in words and the date behind it: "In force, ratified 4 August 1967". */
export function standingText(reader: Reader, { standing, row }: InstrumentFacts): string {
  const { t, date } = reader;
  const words = t(`country.standing.${standing}`);
  if (standing === "signed" && row?.signed_on)
    return t("country.ratifications.summaryStanding", {
      words,
      date: t("country.date.signed", { date: date(row.signed_on) }),
    });
  return row?.ratified_on
    ? t("country.ratifications.summaryStanding", { words, date: ratifiedText(reader, row, row.ratified_on) })
    : words;
}

/** How the State became bound, and when. */
function ratifiedText({ t, date }: Reader, { status }: Ratification, on: string): string {
  return t(status === "accession" || status === "succession" ? `country.date.${status}` : "country.date.ratified", {
    date: date(on),
  });
}

function RatificationTable({ reader, instruments }: { reader: Reader; instruments: InstrumentFacts[] }) {
  const { t, text, language } = reader;
  return (
    <SourcedTable
      reader={reader}
      heads={{ name: t("country.col.instrument"), dates: t("country.col.date") }}
      rows={instruments.map(({ instrument, row, standing }) => ({
        id: instrument.id,
        name: text(instrument.short_title),
        href: pageHref(language, `ratifications/${instrument.id}`),
        status: (
          <>
            {standing !== "none" && <Swatch id={`standing-${instrument.id}`} fill={standing} />}{" "}
            {t(`country.standing.${standing}`)}
          </>
        ),
        dates: row && <Dates reader={reader} row={row} />,
        notes: row && (row.note ?? row.crosscheck) && (
          <>
            {row.note && <p>{text(row.note)}</p>}
            {row.crosscheck && <p className="small quiet">{t("country.crosscheck", { text: text(row.crosscheck) })}</p>}
          </>
        ),
        sources: row?.sources ?? t("country.notInList"),
      }))}
    />
  );
}

/** Signature, registration and entry into force, each at the precision of its source. */
function Dates({ reader, row }: { reader: Reader; row: Ratification }) {
  const { t, date } = reader;
  const { ratified_on, signed_on, in_force_on, denounced_on } = row;
  return (
    <>
      {ratified_on && (
        <p>
          {ratifiedText(reader, row, ratified_on)}
          {ratified_on.length === 4 && <span className="quiet small"> {t("country.dayNotRead")}</span>}
        </p>
      )}
      {in_force_on && <p>{t("country.date.force", { date: date(in_force_on) })}</p>}
      {signed_on && <p>{t("country.date.signed", { date: date(signed_on) })}</p>}
      {denounced_on && <p>{t("country.date.denounced", { date: date(denounced_on) })}</p>}
    </>
  );
}
