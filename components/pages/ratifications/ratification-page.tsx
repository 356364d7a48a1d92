import { Bars } from "@/components/charts/bars";
import { countByYear } from "@/components/charts/steps/layout";
import { Citation } from "@/components/ui/citation";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { Paragraphs } from "@/components/ui/paragraphs";
import { pageHref } from "@/data/address/routes";
import { datasets, ratificationSupport, ratifications } from "@/data/load";
import { countryByIso3, regionById, reportById } from "@/data/lookups";
import type { MessageKey } from "@/data/messages";
import type { Reader } from "@/data/messages/reader";
import { isBy, today } from "@/data/queries/dates";
import { ratificationOn } from "@/data/queries/ratification";
import type { Instrument, InstrumentId, PartialDate } from "@/data/schema";
import { DateControl } from "./date-control";
import { creditedStates, instrumentOn, partiesOf, sharesByRegion } from "./instrument-data";
import { PartyTable } from "./party-table";
import { RatificationMap } from "./ratification-map";
import { RatificationSteps } from "./ratification-steps";
import { RatificationTabs } from "./ratification-tabs";

/** One instrument: who had ratified it on a date, since when, and where the report speaks of support. */
export function RatificationPage({ reader, state, path, instrumentId }: PageProps & { instrumentId: InstrumentId }) {
  const { t, text, date } = reader;
  const now = today(new Date());
  const on = state.on ?? now;
  const data = instrumentOn(instrumentId, on);
  const { instrument, counts } = data;
  const parties = partiesOf(instrumentId);
  const credited = creditedStates(instrumentId);
  const shown = parties.filter((row) => ratificationOn(row, instrument, on).registered !== "no");
  const later = parties.filter((row) => ratificationOn(row, instrument, on).registered === "no");
  const name = t(`ratifications.instrument.${instrumentId}` as MessageKey);
  const years = countByYear(
    parties.map((row) => ({ date: row.ratified_on, credited: credited.has(row.iso3) })),
    1949,
    Number(now.slice(0, 4)),
  );
  const summary = t("ratifications.summary", {
    date: date(on),
    registered: counts.registered,
    inForce: counts.inForce,
    unknown: counts.inForceUnknown - counts.registeredUnknown,
    open: counts.registeredUnknown,
  });
  const source = <RatificationSource reader={reader} instrument={instrument} />;
  return (
    <>
      <div data-view="head">
        <PageHead
          reader={reader}
          name={text(instrument.short_title)}
          section={{ path: "ratifications", label: "nav.ratifications" }}
          title={
            state.on
              ? t("ratifications.headOn", { count: counts.registered, instrument: name, date: date(on) })
              : t("ratifications.headToday", { count: counts.registered, instrument: name })
          }
          standfirst={t("ratifications.standfirstOne", {
            title: text(instrument.title),
            credited: credited.size,
            later: later.length,
          })}
          aside={
            <>
              <strong>{instrument.symbol}</strong>
              <div>{t("ratifications.adopted", { date: date(instrument.adopted_on) })}</div>
              <div>{t("ratifications.entered", { date: date(instrument.in_force_on) })}</div>
              <div>{t("ratifications.partiesToday", { count: parties.length })}</div>
            </>
          }
        />
        <RatificationTabs reader={reader} state={state} current={path} />
      </div>
      <div className="band date-band">
        <div className="wrap">
          <DateControl
            reader={reader}
            path={path}
            on={on}
            asked={state.on}
            today={now}
            years={years}
            valueText={valueText(reader, on, counts)}
          />
        </div>
      </div>
      <div className="wrap body grid" data-view="body">
        <div className="c9">
          <RatificationMap
            reader={reader}
            data={data}
            on={on}
            asked={state.on}
            credited={credited}
            title={t("ratifications.mapTitle", { date: date(on), count: counts.registered })}
            summary={summary}
            source={
              <>
                {source} {t("ratifications.today")}
              </>
            }
          />
        </div>
        <aside className="c3 side" aria-label={t("ratifications.byRegion")}>
          <Credited reader={reader} instrument={instrument} />
          <h2>{t("ratifications.byRegion")}</h2>
          <RegionShares reader={reader} instrument={instrument} on={on} />
        </aside>
        <div className="c12">
          <RatificationSteps
            reader={reader}
            instrument={instrument}
            years={years}
            on={on}
            asked={state.on}
            source={source}
          />
        </div>
        <section className="c12" id="parties">
          <h2 id="parties-title">{t("ratifications.partiesOn", { date: date(on) })}</h2>
          <PartyTable reader={reader} instrument={instrument} rows={shown} on={on} credited={credited} />
          {later.length > 0 && (
            <details className="disclosure">
              <summary>{t("ratifications.later", { count: later.length })}</summary>
              <ul className="inline-list">
                {later.toReversed().map(({ id, iso3, ratified_on }) => (
                  <li key={id}>
                    <a href={pageHref(reader.language, `countries/${iso3.toLowerCase()}`)}>
                      {text(countryByIso3(iso3).name)}
                    </a>{" "}
                    <span className="quiet">{date(ratified_on)}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
          <SignedOnly reader={reader} instrument={instrument} on={on} />
        </section>
        <div className="c12">
          <Citation reader={reader} title={text(instrument.title)} path={path} state={state} />
        </div>
      </div>
    </>
  );
}

/** The words of the slider for a date; the island fills the same template as it moves. */
function valueText(
  { t, date, number }: Reader,
  on: PartialDate,
  counts: ReturnType<typeof instrumentOn>["counts"],
): string {
  const values: Record<string, string> = {
    date: date(on),
    registered: number(counts.registered),
    inForce: number(counts.inForce),
    unknown: number(counts.inForceUnknown),
  };
  return t("date.valueText").replace(/\[(\w+)\]/g, (_, key: string) => values[key] ?? "");
}

function RatificationSource({ reader, instrument }: { reader: Reader; instrument: Instrument }) {
  const { t, date } = reader;
  const values = { read: date(datasets.ratifications.meta.read_on), report: reportById("gb-301-4").symbol };
  return (
    <>
      {t("source.many")}{" "}
      {t(instrument.organisation === "UN" ? "ratifications.sourceUn" : "ratifications.sourceIlo", values)}
    </>
  );
}

/** What the report says: ratifications credited to support, with the dates of other sources, or advice only. */
function Credited({ reader, instrument }: { reader: Reader; instrument: Instrument }) {
  const { t, text, date, list, language } = reader;
  const credited = creditedStates(instrument.id);
  const rows = partiesOf(instrument.id).filter(({ iso3 }) => credited.has(iso3));
  const advised = ratificationSupport.filter(
    (row) => row.instrument === instrument.id && row.kind === "ratification-advice",
  );
  if (rows.length === 0 && advised.length === 0) return null;
  return (
    <>
      <h2>{t("ratifications.creditedTitle")}</h2>
      {rows.length > 0 && (
        <>
          <p>
            {t("ratifications.creditedText", { count: rows.length })} (<Paragraphs reader={reader} paras={[9]} />)
          </p>
          <ul className="credited-list">
            {rows.toReversed().map(({ iso3, ratified_on }) => (
              <li key={iso3}>
                <a href={pageHref(language, `countries/${iso3.toLowerCase()}`)}>{text(countryByIso3(iso3).name)}</a>
                <span>
                  {date(ratified_on)}{" "}
                  {ratified_on.length === 4 && <span className="quiet small">{t("party.dayNotRead")}</span>}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {advised.length > 0 && (
        <p>
          {t("ratifications.advised", { names: list(advised.map(({ iso3 }) => text(countryByIso3(iso3).name))) })} (
          <Paragraphs reader={reader} paras={[9]} />)
        </p>
      )}
    </>
  );
}

function RegionShares({ reader, instrument, on }: { reader: Reader; instrument: Instrument; on: PartialDate }) {
  const { t, text, number, language } = reader;
  const shares = sharesByRegion(instrument, on);
  return (
    <>
      <Bars
        tone="done"
        max={1}
        bars={shares.map(({ region, parties, members }) => ({
          id: region,
          label: text(regionById(region).name),
          value: parties / members,
          text: t("ratifications.ofMembers", { count: number(parties), total: number(members) }),
          href: pageHref(language, `regions/${region}`),
        }))}
      />
      <p className="small quiet">{t("ratifications.regionNote")}</p>
    </>
  );
}

function SignedOnly({ reader, instrument, on }: { reader: Reader; instrument: Instrument; on: PartialDate }) {
  const { t, text, date, language } = reader;
  const signed = ratifications.filter(
    (row) => row.instrument === instrument.id && row.ratified_on === null && isBy(row.signed_on, on) === "yes",
  );
  if (signed.length === 0) return null;
  return (
    <details className="disclosure">
      <summary>{t("ratifications.signedOnly", { count: signed.length })}</summary>
      <ul className="inline-list">
        {signed.map(({ id, iso3, signed_on }) => (
          <li key={id}>
            <a href={pageHref(language, `countries/${iso3.toLowerCase()}`)}>{text(countryByIso3(iso3).name)}</a>{" "}
            <span className="quiet">{signed_on && date(signed_on)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
