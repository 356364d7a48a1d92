import { countByYear } from "@/components/charts/steps/layout";
import { timeScale } from "@/components/charts/timeline/time-scale";
import { Totals } from "@/components/charts/totals/totals";
import { Figure } from "@/components/ui/figure";
import { apiHref, pageHref } from "@/data/address/routes";
import { datasets } from "@/data/load";
import { reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { today } from "@/data/queries/dates";
import { instrumentsByDate, partiesOf } from "./instrument-data";

const firstYear = 1949;

/** The three instruments side by side: running totals of ratifications by year. */
export function RatificationTotals({ reader }: { reader: Reader }) {
  const { t, pair, date, list, language } = reader;
  const id = "ratifications-timeline";
  const { period_covered: window } = reportById("gb-301-4");
  const lastYear = Number(today(new Date()).slice(0, 4));
  const series = instrumentsByDate.map((instrument) => {
    const registrations = partiesOf(instrument.id).map(({ ratified_on }) => ({ date: ratified_on, credited: false }));
    const years = countByYear(registrations, firstYear, lastYear);
    const label = pair(instrument.symbol, String(registrations.length));
    return { id: instrument.id, symbol: instrument.symbol, label, years };
  });
  const totals = series.map(({ symbol, years }) => ({ label: symbol, total: years.at(-1)?.total ?? 0 }));
  const ranked = totals.toSorted((a, b) => b.total - a.total);
  return (
    <Figure
      reader={reader}
      id={id}
      title={t("chart.totals.title", { first: ranked[0]?.label ?? "", count: ranked[0]?.total ?? 0 })}
      subtitle={t("chart.totals.subtitle")}
      summary={t("chart.totals.summary", {
        names: list(totals.map(({ label, total }) => t("chart.totals.one", { name: label, count: total }))),
      })}
      source={`${t("source.many")} ${t("ratifications.sourceAll", { read: date(datasets.ratifications.meta.read_on) })}`}
      links={[{ label: "CSV", href: apiHref("ratifications", "csv") }]}
      table={{
        label: t("figure.tableOf", { count: series.length }),
        content: (
          <table>
            <thead>
              <tr>
                <th scope="col">{t("country.col.instrument")}</th>
                <th scope="col" className="number">
                  {t("chart.col.total")}
                </th>
              </tr>
            </thead>
            <tbody>
              {totals.map(({ label, total }, index) => (
                <tr key={label}>
                  <th scope="row">
                    <a
                      href={pageHref(
                        language,
                        `ratifications/${series[index]?.id}`,
                        {},
                        `ratifications-timeline-${series[index]?.id}`,
                      )}
                    >
                      {label}
                    </a>
                  </th>
                  <td className="number">{total}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ),
      }}
    >
      <Totals
        scale={timeScale(firstYear, lastYear)}
        series={series}
        window={{ ...window, label: t("ratifications.windowTitle") }}
        labelledBy={`${id}-title`}
        describedBy={`${id}-summary`}
      />
    </Figure>
  );
}
