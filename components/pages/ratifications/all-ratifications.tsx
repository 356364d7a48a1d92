import type { FillName } from "@/components/charts/pattern";
import { countByYear } from "@/components/charts/steps/layout";
import { Citation } from "@/components/ui/citation";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { WorldFigure } from "@/components/ui/world-figure";
import { apiHref, pageHref } from "@/data/address/routes";
import { countries, datasets } from "@/data/load";
import type { MessageKey } from "@/data/messages";
import type { Reader } from "@/data/messages/reader";
import { today } from "@/data/queries/dates";
import { ratificationOn } from "@/data/queries/ratification";
import type { Iso3, PartialDate } from "@/data/schema";
import { DateControl } from "./date-control";
import { instrumentOn, instrumentsByDate, partiesOf } from "./instrument-data";
import { RatificationTabs } from "./ratification-tabs";
import { RatificationTotals } from "./ratification-totals";

const fillsByCount: FillName[] = ["none", "activities-1", "activities-2", "activities-3"];

/** Symbols of the instruments that each State had surely registered by a date. */
function registeredBy(on: PartialDate): Map<Iso3, string[]> {
  const registered = new Map<Iso3, string[]>();
  for (const instrument of instrumentsByDate) {
    for (const row of partiesOf(instrument.id)) {
      if (ratificationOn(row, instrument, on).registered !== "yes") continue;
      registered.set(row.iso3, [...(registered.get(row.iso3) ?? []), instrument.symbol]);
    }
  }
  return registered;
}

/** The three instruments together: how many of them each State had ratified on a date. */
export function AllRatifications({ reader, state, path }: PageProps) {
  const { t, date, number } = reader;
  const now = today(new Date());
  const on = state.on ?? now;
  const registered = registeredBy(on);
  const withCount = (count: number) => [...registered.values()].filter(({ length }) => length === count).length;
  const years = countByYear(
    instrumentsByDate.flatMap(({ id }) => partiesOf(id).map((row) => ({ date: row.ratified_on, credited: false }))),
    1949,
    Number(now.slice(0, 4)),
  );
  const summary = t("ratifications.countSummary", {
    date: date(on),
    any: registered.size,
    one: withCount(1),
    two: withCount(2),
    three: withCount(3),
  });
  return (
    <>
      <div data-view="head">
        <PageHead reader={reader} title={t("ratifications.title")} standfirst={t("ratifications.standfirst")} />
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
            valueText={summary}
          />
        </div>
      </div>
      <div className="wrap body grid" data-view="body">
        <div className="c9">
          <CountMap
            reader={reader}
            on={on}
            asked={state.on}
            registered={registered}
            summary={summary}
            legendCount={(count) => number(withCount(count))}
          />
        </div>
        <aside className="c3 side" aria-label={t("ratifications.cards")}>
          <h2>{t("ratifications.cards")}</h2>
          {instrumentsByDate.map(({ id }) => (
            <InstrumentCard key={id} reader={reader} id={id} on={on} asked={state.on} />
          ))}
        </aside>
        <div className="c12">
          <RatificationTotals reader={reader} />
        </div>
        <div className="c12">
          <Citation reader={reader} title={t("ratifications.title")} path={path} state={state} />
        </div>
      </div>
    </>
  );
}

type CountMapProps = {
  reader: Reader;
  on: PartialDate;
  asked: string | null;
  registered: Map<Iso3, string[]>;
  summary: string;
  legendCount: (count: number) => string;
};

function CountMap({ reader, on, asked, registered, summary, legendCount }: CountMapProps) {
  const { pair, t, text, date, number, language, compare, list } = reader;
  const areas = countries.map(({ iso3, name, ilo_member }) => {
    const symbols = registered.get(iso3) ?? [];
    const fill: FillName =
      symbols.length === 0 && !ilo_member ? "not-a-member" : (fillsByCount[symbols.length] ?? "none");
    const fact = symbols.length > 0 ? list(symbols) : t(`class.${fill}` as MessageKey).toLowerCase();
    return { iso3, fill, label: pair(text(name), fact), href: pageHref(language, `countries/${iso3.toLowerCase()}`) };
  });
  const rows = countries
    .filter(({ iso3 }) => registered.has(iso3))
    .map(({ iso3, name }) => ({ iso3, name: text(name), symbols: registered.get(iso3) ?? [] }))
    .sort((a, b) => b.symbols.length - a.symbols.length || compare(a.name, b.name));
  return (
    <WorldFigure
      reader={reader}
      id="ratifications-count-map"
      state={{ on: asked }}
      title={t("ratifications.countTitle", {
        date: date(on),
        three: rows.filter(({ symbols }) => symbols.length === 3).length,
      })}
      subtitle={t("ratifications.countSubtitle")}
      summary={summary}
      areas={areas}
      legend={[
        ...[3, 2, 1].map((count) => ({
          fill: fillsByCount[count] ?? "none",
          label: t("ratifications.countOf", { count }),
          count: legendCount(count),
        })),
        {
          fill: "none" as const,
          label: t("class.none"),
          count: number(areas.filter(({ fill }) => fill === "none").length),
        },
        { fill: "not-a-member" as const, label: t("map.notMember") },
      ]}
      source={
        <>
          {t("source.many")} {t("ratifications.sourceAll", { read: date(datasets.ratifications.meta.read_on) })}{" "}
          {t("ratifications.today")}
        </>
      }
      links={[{ label: "CSV", href: apiHref("ratifications", "csv", { on: asked }) }]}
      table={{
        label: t("figure.tableOf", { count: rows.length }),
        content: (
          <table>
            <thead>
              <tr>
                <th scope="col">{t("party.state")}</th>
                <th scope="col" data-tip>
                  {t("ratifications.whichOf")}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ iso3, name, symbols }) => (
                <tr key={iso3} data-row={iso3}>
                  <th scope="row">
                    <a href={pageHref(language, `countries/${iso3.toLowerCase()}`)}>{name}</a>
                  </th>
                  <td>{list(symbols)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ),
      }}
    />
  );
}

function InstrumentCard({
  reader,
  id,
  on,
  asked,
}: {
  reader: Reader;
  id: "c97" | "c143" | "icrmw";
  on: PartialDate;
  asked: string | null;
}) {
  const { t, text, number, language } = reader;
  const { instrument, counts } = instrumentOn(id, on);
  return (
    <p className="instrument-card">
      <span className="value">{number(counts.registered)}</span>
      <a href={pageHref(language, `ratifications/${id}`, { on: asked })}>{text(instrument.title)}</a>
      <span className="small quiet">
        {t("ratifications.cardCounts", { inForce: counts.inForce, unknown: counts.inForceUnknown })}
      </span>
    </p>
  );
}
