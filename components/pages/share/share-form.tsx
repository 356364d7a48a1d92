import { group } from "d3";
import { languages } from "@/data/address/language";
import { pageHref } from "@/data/address/routes";
import { filterKeys } from "@/data/address/state";
import { type Chart, charts } from "@/data/charts/registry";
import { type ChartRequest, chartThemes } from "@/data/charts/request";
import { shareWidths } from "@/data/charts/share";
import { countries, donors, elements, instruments, organisations, partners } from "@/data/load";
import type { Reader } from "@/data/messages/reader";
import { bodiesOf } from "@/data/queries/partners";
import type { Text } from "@/data/schema";

const subjects = new Map<string, Text>([
  ...elements.map(({ id, short_title }) => [`element-${id}`, short_title] as const),
  ...instruments.flatMap(({ id, short_title }) => [
    [`ratifications-map-${id}`, short_title] as const,
    [`ratifications-timeline-${id}`, short_title] as const,
  ]),
  ...donors.map(({ id, name }) => [`donor-${id}`, name] as const),
  ...bodiesOf(partners, organisations).flatMap(({ id, partner, organisation }) => {
    const named = partner ?? organisation;
    return named ? [[`partner-${id}`, named.name] as const] : [];
  }),
  ...countries.map(({ iso3, name }) => [`country-${iso3.toLowerCase()}`, name] as const),
]);

/** The name of a chart in a list: what it shows, and what it is about. A country stands under its own head. */
function chartName({ t, pair, text }: Reader, { id, kind }: Chart): string {
  const subject = subjects.get(id);
  const what = t(`share.kind.${kind}`);
  if (!subject) return what;
  return kind.startsWith("ratifications") ? pair(what, text(subject)) : text(subject);
}

/** Most charts of a kind to choose from, countries apart; every page leads here with the charts that it shows. */
const mostOfKind = 100;

function firstOf(own: Chart[], chosen: Chart): Chart[] {
  return own.filter(({ id }, index) => index < mostOfKind || id === chosen.id);
}

/** Chooses a chart and its look: a plain form that shows the codes, without a script too. */
export function ShareForm({ reader, request }: { reader: Reader; request: ChartRequest }) {
  const { t, pair, language, compare } = reader;
  const { state } = request;
  // A donor is a donor, whether its chart is a map or not.
  const byGroup = group(charts.values(), ({ of, kind }) =>
    of === null ? "" : kind === "donor-reach" ? "donor" : kind,
  );
  const select = (name: string, label: string, options: [value: string, label: string][], chosen: string) => (
    <div>
      <label className="field-label" htmlFor={`share-${name}`}>
        {label}
      </label>
      <select id={`share-${name}`} name={name} defaultValue={chosen}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <form
      className="share-form"
      method="get"
      action={pageHref(language, "share")}
      aria-label={t("share.form")}
      data-live-form
    >
      <div className="share-chart">
        <label className="field-label" htmlFor="share-chart">
          {t("share.chart")}
        </label>
        <select id="share-chart" name="chart" defaultValue={request.chart.id}>
          {[...byGroup].map(([kind, own]) => (
            <optgroup key={kind} label={kind ? t(`share.kind.${kind}`) : t("share.whole")}>
              {(kind === "country" ? own : firstOf(own, request.chart))
                .map((chart) => ({ id: chart.id, name: chartName(reader, chart) }))
                .sort((a, b) => (kind === "country" ? compare(a.name, b.name) : 0))
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      {select(
        "language",
        t("share.language"),
        languages.map((one) => [one, languageNames[one]]),
        request.language,
      )}
      {select(
        "theme",
        t("share.theme"),
        chartThemes.map((theme) => [theme, t(`share.theme.${theme}`)]),
        request.theme,
      )}
      {select(
        "width",
        t("share.width"),
        [
          ["", t("share.widthAll")],
          ...shareWidths.map((width): [string, string] => [String(width), t("share.pixels", { count: width })]),
        ],
        String(request.width ?? ""),
      )}
      {select(
        "title",
        t("share.headline"),
        [
          ["1", t("share.shown")],
          ["0", t("share.hidden")],
        ],
        request.title ? "1" : "0",
      )}
      {select(
        "source",
        t("share.sourceLine"),
        [
          ["1", t("share.shown")],
          ["0", t("share.hidden")],
        ],
        request.source ? "1" : "0",
      )}
      <div>
        <label className="field-label" htmlFor="share-on">
          {t("share.date")}
        </label>
        <input
          id="share-on"
          name="on"
          type="text"
          defaultValue={state.on ?? ""}
          pattern="\d{4}(-\d{2}(-\d{2})?)?"
          maxLength={10}
          autoComplete="off"
          aria-describedby="share-on-help"
        />
      </div>
      {select(
        "pin",
        t("share.pin"),
        [
          ["0", t("share.pinLive")],
          ["1", t("share.pinFixed")],
        ],
        request.pinned ? "1" : "0",
      )}
      <p className="small quiet" id="share-on-help">
        {pair(t("share.date"), t("share.dateHelp"))}.
      </p>
      {filterKeys.flatMap((key) =>
        state[key].map((value) => <input key={`${key}-${value}`} type="hidden" name={key} value={value} />),
      )}
      <button type="submit" className="button primary">
        {t("share.show")}
      </button>
    </form>
  );
}

/** Each language by its own name. */
const languageNames = { en: "English", fr: "Français", es: "Español" };
