import { LineChart } from "@/components/charts/line/line-chart";
import { Figure } from "@/components/ui/figure";
import { indicatorMeta, indicators } from "@/data/load";
import { reportById } from "@/data/lookups";
import { formatNumber } from "@/data/messages/format";
import type { Reader } from "@/data/messages/reader";
import { greatest, type Point, pointsOf } from "@/data/queries/indicators";
import type { Country, Series } from "@/data/schema";

/** Three small charts on one span of years. The two editions of the migrant stock share a scale and never a line. */
export const stockEditions = ["migrant-stock-2020", "migrant-stock-2024"];
export const remittances = "remittances-received";
export const years = [1990, 2024] as const;
/** Stocks come every five years, or four at the end; remittances every year. */
export const stockGap = 5;

/** Migrants and remittances, each edition a chart of its own; where an edition has no figure the page says so. */
export function CountryIndicators({ reader, country }: { reader: Reader; country: Country }) {
  const { t, text } = reader;
  const ids = [...stockEditions, remittances];
  const charts = indicatorMeta.series
    .filter(({ id }) => ids.includes(id))
    .map((series) => ({ series, points: pointsOf(indicators, series.id, country.iso3) }));
  const stockMax = greatest(charts.filter(({ series }) => series.id !== remittances).map(({ points }) => points));
  const missing = charts.filter(({ points }) => points.length === 0);
  return (
    <>
      <section className="c12 indicators-head" aria-labelledby="indicators-title">
        <h2 id="indicators-title">{t("country.indicators.title")}</h2>
        <p className="quiet">
          {missing.length === charts.length
            ? t("country.indicators.noneAtAll", { name: text(country.name) })
            : t("country.indicators.text")}
        </p>
      </section>
      {missing.length < charts.length &&
        charts.map(({ series, points }) => (
          <div key={series.id} className="c4">
            {points.length === 0 ? (
              <section aria-labelledby={`${series.id}-title`}>
                <h2 className="small-title" id={`${series.id}-title`}>
                  {seriesTitle(reader, series)}
                </h2>
                <p className="no-figure">{t("country.indicators.none", { name: text(country.name) })}</p>
                <p className="chart-foot small">
                  <SeriesSource reader={reader} series={series} />
                </p>
              </section>
            ) : (
              <SeriesFigure
                reader={reader}
                country={country}
                series={series}
                points={points}
                max={series.id === remittances ? greatest([points]) : stockMax}
              />
            )}
          </div>
        ))}
    </>
  );
}

export function seriesTitle({ t }: Reader, { id, edition }: Series): string {
  return id === remittances ? t("country.indicators.remittances") : t("country.indicators.stock", { edition });
}

type SeriesFigureProps = { reader: Reader; country: Country; series: Series; points: Point[]; max: number };

function SeriesFigure({ reader, country, series, points, max }: SeriesFigureProps) {
  const { t, text } = reader;
  const isStock = series.id !== remittances;
  const { period_covered: window } = reportById("gb-301-4");
  const write = (value: number) => shortNumber(reader, value);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const values = {
    first: first.year,
    from: write(first.value),
    last: last.year,
    to: write(last.value),
    unit: text(series.unit),
    name: text(country.name),
  };
  const trend = points.length === 1 ? t("country.indicators.one", values) : t("country.indicators.summary", values);
  const share =
    last.share_percent === null
      ? ""
      : ` ${t("country.indicators.share", { share: percent(reader, last.share_percent), year: last.year })}`;
  return (
    <Figure
      reader={reader}
      id={series.id}
      title={seriesTitle(reader, series)}
      subtitle={isStock ? t("country.indicators.stockUnit", { unit: text(series.unit) }) : text(series.unit)}
      summary={trend + share}
      source={<SeriesSource reader={reader} series={series} />}
      table={{
        label: t("figure.tableOf", { count: points.length }),
        content: <PointsTable reader={reader} points={points} unit={text(series.unit)} isStock={isStock} />,
      }}
    >
      <LineChart
        points={points}
        years={years}
        max={max}
        gap={isStock ? stockGap : 1}
        window={[yearOf(window.start), yearOf(window.end)]}
        write={write}
        label={`${seriesTitle(reader, series)}. ${trend}`}
        dots={isStock}
      />
    </Figure>
  );
}

/** A date as a year with its fraction: June 2004 is 2004.4. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4)) + (Number(date.slice(5, 7) || 1) - 1) / 12;
}

export function SeriesSource({ reader: { t, date }, series }: { reader: Reader; series: Series }) {
  const { title, address } = series.source;
  return (
    <>
      {t("source.prefix")}{" "}
      {address ? (
        <a href={address} lang="en">
          {title}
        </a>
      ) : (
        <span lang="en">{title}</span>
      )}
      . <span lang="en">{series.licence}</span>. {t("country.indicators.readOn", { date: date(indicatorMeta.read_on) })}
    </>
  );
}

type PointsTableProps = { reader: Reader; points: Point[]; unit: string; isStock: boolean };

function PointsTable({ reader, points, unit, isStock }: PointsTableProps) {
  const { t, text, number } = reader;
  const basis = (types: string | null) =>
    types === null
      ? "–"
      : types
          .split(" ")
          .map((code) =>
            text(indicatorMeta.data_types.find((one) => one.code === code)?.label ?? { en: code, fr: code, es: code }),
          )
          .join(t("country.separator"));
  const hasBasis = points.some(({ data_type }) => data_type !== null);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("country.indicators.year")}</th>
          <th scope="col" className="number">
            {unit}
          </th>
          {isStock && (
            <th scope="col" className="number">
              {t("country.indicators.shareColumn")}
            </th>
          )}
          {hasBasis && <th scope="col">{t("country.indicators.basis")}</th>}
        </tr>
      </thead>
      <tbody>
        {points.map(({ year, value, share_percent, data_type }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td className="number">{number(value)}</td>
            {isStock && <td className="number">{share_percent === null ? "–" : percent(reader, share_percent)}</td>}
            {hasBasis && <td>{basis(data_type)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Millions and billions in words, smaller numbers in full. */
export function shortNumber({ language }: Reader, value: number): string {
  if (value < 1_000_000) return formatNumber(value, language, { maximumFractionDigits: 0 });
  return formatNumber(value, language, { notation: "compact", compactDisplay: "long", maximumSignificantDigits: 3 });
}

function percent({ language }: Reader, value: number): string {
  return formatNumber(value / 100, language, { style: "percent", maximumFractionDigits: 1 });
}
