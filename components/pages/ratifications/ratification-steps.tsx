import type { ReactNode } from "react";
import type { YearCount } from "@/components/charts/steps/layout";
import { Steps } from "@/components/charts/steps/steps";
import { timeScale } from "@/components/charts/timeline/time-scale";
import { Figure } from "@/components/ui/figure";
import { apiHref, pageHref } from "@/data/address/routes";
import { countryByIso3, reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { lastDay } from "@/data/queries/dates";
import { ratificationOn } from "@/data/queries/ratification";
import type { Instrument, PartialDate } from "@/data/schema";
import { partiesOf, readTo } from "./instrument-data";

type RatificationStepsProps = {
  reader: Reader;
  instrument: Instrument;
  years: YearCount[];
  on: PartialDate;
  /** The date of the address; null when it has none. */
  asked: string | null;
  source: ReactNode;
};

/** Ratifications of one instrument as a running total by year, with the reporting window and the date that is asked for. */
export function RatificationSteps({ reader, instrument, years, on, asked, source }: RatificationStepsProps) {
  const { t, text, date, language } = reader;
  const id = `ratifications-timeline-${instrument.id}`;
  const report = reportById("gb-301-4");
  const parties = partiesOf(instrument.id);
  const dated = parties.filter(({ ratified_on }) => ratified_on.length > 4).length;
  const half = years.find(({ total }) => total * 2 >= parties.length);
  const newest = parties.find(({ ratified_on }) => ratified_on.length === 10) ?? parties[0];
  const first = years.find(({ total }) => total > 0)?.year ?? years[0]?.year ?? 1949;
  const day = lastDay(on);
  const value = parties.filter((row) => ratificationOn(row, instrument, on).registered === "yes").length;
  return (
    <Figure
      reader={reader}
      id={id}
      state={{ on: asked }}
      title={t("ratifications.stepsTitle", { count: parties.length, year: String(half?.year ?? "") })}
      subtitle={t("ratifications.stepsSubtitle")}
      summary={t("ratifications.stepsSummary", {
        first: String(first),
        last: newest?.ratified_on.slice(0, 4) ?? "",
        dated,
        count: parties.length,
      })}
      keys={t("timeline.keys")}
      source={source}
      links={[{ label: "CSV", href: apiHref("ratifications", "csv", {}, { instrument: instrument.id }) }]}
      table={{
        label: t("figure.tableOf", { count: years.filter((year) => year.dated + year.yearOnly > 0).length }),
        content: <YearTable reader={reader} years={years} />,
      }}
    >
      <Steps
        kind={t("timeline.kind")}
        id={`${id}-drawing`}
        labelledBy={`${id}-title`}
        describedBy={`${id}-summary`}
        scale={timeScale(years[0]?.year ?? 1949, years.at(-1)?.year ?? 2026)}
        years={years}
        at={{ day, value, label: t("ratifications.at", { date: date(on), count: value }) }}
        window={{
          ...report.period_covered,
          label: t("ratifications.windowTitle"),
          note: t("date.range", { start: date(report.period_covered.start), end: date(report.period_covered.end) }),
        }}
        readTo={readTo(instrument.id)}
        inForce={{ day: instrument.in_force_on, label: t("ratifications.inForce"), note: date(instrument.in_force_on) }}
        end={{
          label: t("ratifications.endLabel", { count: parties.length }),
          note: newest
            ? t("ratifications.endNote", {
                state: text(countryByIso3(newest.iso3).name),
                date: date(newest.ratified_on),
                read: date(readTo(instrument.id).slice(0, 7)),
              })
            : "",
        }}
        perYear={{ label: t("ratifications.perYear"), note: t("ratifications.perYearNote") }}
        yearLabel={({ year, dated: known, yearOnly, total }) =>
          t("ratifications.yearBar", { year: String(year), count: known + yearOnly, total })
        }
        yearHref={(year) => pageHref(language, `ratifications/${instrument.id}`, { on: String(year) })}
      />
    </Figure>
  );
}

function YearTable({ reader: { t, number }, years }: { reader: Reader; years: YearCount[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("date.year")}</th>
          <th scope="col" className="number">
            {t("party.registered")}
          </th>
          <th scope="col" className="number">
            {t("date.yearOnly")}
          </th>
          <th scope="col" className="number">
            {t("date.total")}
          </th>
        </tr>
      </thead>
      <tbody>
        {years
          .filter(({ dated, yearOnly }) => dated + yearOnly > 0)
          .map(({ year, dated, yearOnly, total }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className="number">{number(dated + yearOnly)}</td>
              <td className="number">{number(yearOnly)}</td>
              <td className="number">{number(total)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
