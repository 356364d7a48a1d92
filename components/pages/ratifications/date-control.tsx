import type { YearCount } from "@/components/charts/steps/layout";
import { timeScale } from "@/components/charts/timeline/time-scale";
import { pageHref } from "@/data/address/routes";
import type { Reader } from "@/data/messages/reader";
import { lastDay } from "@/data/queries/dates";
import type { PartialDate } from "@/data/schema";

type DateControlProps = {
  reader: Reader;
  path: string;
  on: PartialDate;
  asked: string | null;
  today: string;
  years: YearCount[];
  valueText: string;
};

/** First year of the control: the first of the instruments dates from 1949. */
const firstYear = 1949;

/**
 * Chooses the date of a view. Without a script: a typed date, a step of a year either way, today. With one: a slider by
 * month over the bars of each year's registrations, and play. The slider is written here and woken by the island.
 */
export function DateControl({ reader, path, on, asked, today, years, valueText }: DateControlProps) {
  const { t, language, date } = reader;
  const lastYear = Number(today.slice(0, 4));
  const scale = timeScale(firstYear, lastYear);
  const year = Number(on.slice(0, 4));
  const day = lastDay(on);
  const most = Math.max(1, ...years.map(({ dated, yearOnly }) => dated + yearOnly));
  const hrefOf = (value: string) => pageHref(language, path, { on: value });
  return (
    <form
      className="date-control"
      method="get"
      action={pageHref(language, path)}
      data-live-form
      data-date-control
      data-first-year={firstYear}
      data-today={today}
      data-value-text={t("date.valueText")}
    >
      <div className="date-steps">
        <button type="button" className="button primary" data-play data-pause-label={t("date.pause")} disabled>
          <PlayIcon />
          <span>{t("date.play")}</span>
        </button>
        <a
          className="button"
          href={hrefOf(String(Math.max(firstYear, year - 1)))}
          data-live
          data-step="-1"
          aria-label={t("date.previous")}
        >
          <Chevron path="M12 4 6 10l6 6" />
        </a>
        <a
          className="button"
          href={hrefOf(String(Math.min(lastYear, year + 1)))}
          data-live
          data-step="1"
          aria-label={t("date.next")}
        >
          <Chevron path="m8 4 6 6-6 6" />
        </a>
      </div>
      <div className="date-track">
        <svg className="chart" width="100%" height="62" aria-hidden="true">
          {years
            .filter(({ dated, yearOnly }) => dated + yearOnly > 0)
            .map(({ year: barYear, dated, yearOnly }) => {
              const { x, width } = scale.span(String(barYear));
              const height = ((dated + yearOnly) / most) * 24;
              return (
                <rect
                  key={barYear}
                  className="year-bar"
                  x={`${x + width * 0.15}%`}
                  width={`${width * 0.7}%`}
                  y={28 - height}
                  height={height}
                  data-year={barYear}
                />
              );
            })}
          <line className="track" x2="100%" y1="34" y2="34" />
          <line className="track passed" x2={`${scale.at(day)}%`} y1="34" y2="34" />
          {scale.years
            .filter((tick) => tick % 10 === 0)
            .map((tick) => (
              <text key={tick} className="quiet" x={`${scale.at(`${tick}-01-01`)}%`} y="56" textAnchor="middle">
                {tick}
              </text>
            ))}
          <circle className="handle" cx={`${scale.at(day)}%`} cy="34" r="8" />
        </svg>
        <input
          type="range"
          min="0"
          max={(lastYear - firstYear) * 12 + Number(today.slice(5, 7)) - 1}
          defaultValue={(year - firstYear) * 12 + Number(day.slice(5, 7)) - 1}
          aria-label={t("date.slider")}
          aria-valuetext={valueText}
          disabled
        />
        <p className="date-value small">{valueText}</p>
      </div>
      <div className="date-typed">
        <label className="field-label" htmlFor="on">
          {t("date.label")}
        </label>
        <div>
          <input
            id="on"
            name="on"
            type="text"
            defaultValue={asked ?? ""}
            placeholder={today}
            pattern="\d{4}(-\d{2}(-\d{2})?)?"
            maxLength={10}
            size={11}
            autoComplete="off"
            aria-describedby="on-format"
          />
          <button type="submit" className="button">
            {t("filter.apply")}
          </button>
          <a className="button" href={pageHref(language, path)} data-live>
            {t("date.today")}
          </a>
        </div>
        <span className="visually-hidden" id="on-format">
          {t("date.format", { example: "2008-03-06", date: date("2008-03-06") })}
        </span>
      </div>
    </form>
  );
}

function PlayIcon() {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M2 0v12l10-6z" fill="currentColor" />
    </svg>
  );
}

function Chevron({ path }: { path: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
