import { Bars } from "@/components/charts/bars";
import { hasRatified } from "@/components/pages/countries/country-facts";
import { pageHref } from "@/data/address/routes";
import type { State } from "@/data/address/state";
import { datasets, ratifications } from "@/data/load";
import { instrumentById, reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { ratificationClass } from "@/data/queries/ratification";
import { InstrumentId } from "@/data/schema";
import type { RegionFacts } from "./region-facts";

type RegionRatificationsProps = { reader: Reader; path: string; state: State; facts: RegionFacts };

/** How many of the region's Members had ratified each instrument by a date. Members are those of today, and it says so. */
export function RegionRatifications({
  reader,
  path,
  state,
  facts: { countries, on, asked },
}: RegionRatificationsProps) {
  const { t, text, date, language } = reader;
  const members = countries.length;
  const reported = reportById("gb-301-4").date_presented;
  const bars = InstrumentId.options.map((id) => {
    const classes = countries.map(({ iso3 }) => ratificationClass(iso3, ratifications, instrumentById(id), on));
    const value = classes.filter(hasRatified).length;
    const open = classes.filter((one) => one === "registered-unknown").length;
    return {
      id,
      label: `${instrumentById(id).symbol}, ${text(instrumentById(id).short_title)}`,
      value,
      text: t("region.ratifications.share", { count: value, open, members }),
      href: pageHref(language, `ratifications/${id}`, { on: state.on }),
    };
  });
  return (
    <>
      <h2>{t("region.ratifications.title")}</h2>
      <p>{t("region.ratifications.text", { members, date: date(on) })}</p>
      <Bars bars={bars} max={members} tone="done" />
      <form
        className="region-date"
        method="get"
        action={pageHref(language, path)}
        data-live-form
        aria-label={t("region.ratifications.form")}
      >
        <label className="field-label" htmlFor="region-on">
          {t("region.ratifications.date")}
        </label>
        <input
          id="region-on"
          name="on"
          type="text"
          inputMode="numeric"
          defaultValue={state.on ?? ""}
          placeholder={reported}
          autoComplete="off"
        />
        <button type="submit" className="button">
          {t("filter.apply")}
        </button>
      </form>
      <p className="small presets">
        <a
          href={pageHref(language, path, { on: reported })}
          data-live
          aria-current={state.on === reported ? "true" : undefined}
        >
          {date(reported)}
        </a>{" "}
        <a href={pageHref(language, path)} data-live aria-current={asked ? undefined : "true"}>
          {t("region.ratifications.today")}
        </a>
      </p>
      <p className="small">{t("region.ratifications.source", { date: date(datasets.ratifications.meta.read_on) })}</p>
    </>
  );
}
