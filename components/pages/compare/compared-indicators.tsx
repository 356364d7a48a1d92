import { LineChart } from "@/components/charts/line/line-chart";
import {
  remittances,
  SeriesSource,
  seriesTitle,
  shortNumber,
  stockEditions,
  stockGap,
  yearOf,
  years,
} from "@/components/pages/countries/country-indicators";
import { Figure } from "@/components/ui/figure";
import { indicatorMeta, indicators } from "@/data/load";
import { reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { greatest, type Point, pointsOf } from "@/data/queries/indicators";
import type { Country, Series } from "@/data/schema";
import { sentences } from "./compared-countries";

type Own = { country: Country; points: Point[] };

/** Each series as small charts, one per country, on one scale; the two editions of the migrant stock share theirs. */
export function ComparedIndicators({ reader, countries }: { reader: Reader; countries: Country[] }) {
  const charts = indicatorMeta.series
    .filter(({ id }) => [...stockEditions, remittances].includes(id))
    .map((series) => ({
      series,
      own: countries.map((country) => ({ country, points: pointsOf(indicators, series.id, country.iso3) })),
    }));
  const maxOf = (wanted: (series: Series) => boolean) =>
    greatest(charts.filter(({ series }) => wanted(series)).flatMap(({ own }) => own.map(({ points }) => points)));
  return charts.map(({ series, own }) => {
    const isStock = series.id !== remittances;
    return (
      <div key={series.id} className="c12">
        <Multiples
          reader={reader}
          series={series}
          own={own}
          isStock={isStock}
          max={maxOf(({ id }) => (id !== remittances) === isStock)}
        />
      </div>
    );
  });
}

type MultiplesProps = { reader: Reader; series: Series; own: Own[]; isStock: boolean; max: number };

function Multiples({ reader, series, own, isStock, max }: MultiplesProps) {
  const { t, text } = reader;
  const { period_covered: window } = reportById("gb-301-4");
  const write = (value: number) => shortNumber(reader, value);
  const title = seriesTitle(reader, series);
  return (
    <Figure
      reader={reader}
      id={series.id}
      title={title}
      subtitle={`${isStock ? t("country.indicators.stockUnit", { unit: text(series.unit) }) : text(series.unit)}${t("country.separator")}${t("compare.oneScale")}`}
      summary={sentences(
        reader,
        own.map(({ country, points }) => ({ name: text(country.name), text: trend(reader, points) })),
      )}
      source={<SeriesSource reader={reader} series={series} />}
      table={{
        label: t("figure.tableOf", { count: own.reduce((sum, { points }) => sum + points.length, 0) }),
        content: <ValuesTable reader={reader} own={own} />,
      }}
    >
      <div className="multiples">
        {own.map(({ country, points }) => (
          <div key={country.iso3}>
            <h3>{text(country.name)}</h3>
            {points.length === 0 ? (
              <p className="no-figure">{t("country.indicators.none")}</p>
            ) : (
              <LineChart
                points={points}
                years={years}
                max={max}
                gap={isStock ? stockGap : 1}
                window={[yearOf(window.start), yearOf(window.end)]}
                write={write}
                label={t("country.labelled", {
                  label: `${text(country.name)}, ${title}`,
                  text: trend(reader, points),
                })}
                dots={isStock}
              />
            )}
          </div>
        ))}
      </div>
    </Figure>
  );
}

/** "66,013 in 1990, 46,377 in 2024"; that there is no figure where there is none. */
function trend(reader: Reader, points: Point[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return reader.t("compare.noFigure");
  const values = [first, ...(last === first ? [] : [last])];
  return values
    .map(({ year, value }) => reader.t("compare.valueIn", { value: shortNumber(reader, value), year }))
    .join(", ");
}

/** Years as rows, countries as columns; a dash where the edition has no figure. */
function ValuesTable({ reader, own }: { reader: Reader; own: Own[] }) {
  const { t, text, number } = reader;
  const all = [...new Set(own.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("country.indicators.year")}</th>
          {own.map(({ country }) => (
            <th key={country.iso3} scope="col" className="number">
              {text(country.name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {all.map((year) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {own.map(({ country, points }) => {
              const point = points.find((one) => one.year === year);
              return (
                <td key={country.iso3} className="number">
                  {point ? number(point.value) : "–"}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
