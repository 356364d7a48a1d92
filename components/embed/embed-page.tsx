import type { ComponentProps, ReactNode } from "react";
import { Choropleth } from "@/components/charts/choropleth/choropleth";
import { Legend } from "@/components/charts/legend/legend";
import { MapLabels } from "@/components/charts/map-labels/map-labels";
import { Matrix } from "@/components/charts/matrix/matrix";
import { chartHref } from "@/data/charts/address";
import type { ChartRequest } from "@/data/charts/request";
import type { Reader } from "@/data/messages/reader";
import { lastDay, today } from "@/data/queries/dates";
import type { ChartWords } from "./chart-words";
import { mapProps } from "./drawing-of";
import type { FigureParts } from "./figure-of";
import { MatrixList } from "./matrix-list";
import { propsOf } from "./tree";

type EmbedProps = { reader: Reader; request: ChartRequest; figure: FigureParts; words: ChartWords };

/** The body of an embed: the drawing of its page with all that it needs to stand alone. It can be read without a script. */
export function EmbedBody({ reader, request, figure, words }: EmbedProps) {
  const { t } = reader;
  const { chart, state, title, source } = request;
  const [map] = propsOf(figure.children, Choropleth);
  const [matrix] = propsOf(figure.children, Matrix);
  const legend = propsOf(figure.legend, Legend)[0]?.entries ?? [];
  return (
    <main
      className="embed"
      aria-labelledby="title"
      style={request.width === null ? undefined : { maxWidth: request.width }}
    >
      <header className={title ? undefined : "visually-hidden"}>
        <h1 id="title">{words.title}</h1>
        {words.subtitle && <p>{words.subtitle}</p>}
      </header>
      {legend.length > 0 && <Legend id={figure.id} label={t("map.legend")} entries={legend} />}
      <figure aria-labelledby="title" aria-describedby="summary">
        {map ? <EmbedMap map={map} /> : matrix ? <EmbedMatrix matrix={matrix} /> : figure.children}
        {chart.kind === "ratifications-map" && request.pinned === null && <Slider reader={reader} on={state.on} />}
        <figcaption className="visually-hidden" id="summary">
          {words.summary}
        </figcaption>
        {map && (
          <p className="visually-hidden" id="keys">
            {t("map.keys")}
          </p>
        )}
      </figure>
      <footer>
        {source && (
          <p className="source">
            {figure.source} {words.disclaimer}
          </p>
        )}
        <p className="badge">
          <a href={words.page}>
            <BrandMark /> <strong>{t("site.name")}</strong>
          </a>
          <span>{t("chart.badge")}</span>
        </p>
        <p className="badge">
          <span className="state">
            {request.pinned ? t("embed.pinned", { date: reader.date(request.pinned) }) : t("embed.live")}
          </span>
          <a href={words.page}>{t("embed.open")}</a>
          <a href={chartHref(request, "csv")}>{t("embed.data")}</a>
        </p>
      </footer>
      <div className="tooltip" role="status" hidden />
    </main>
  );
}

/** The map as its page has it, without the outlines that only the page explains. */
function EmbedMap({ map }: { map: Parameters<typeof Choropleth>[0] }): ReactNode {
  const { labels = [], ...props } = mapProps(map);
  const own = propsOf(map.children, MapLabels)[0];
  return (
    <div className="map">
      <Choropleth {...map} {...props} id="map" labelledBy="title" describedBy="summary">
        {own && <MapLabels {...own} labels={labels} />}
      </Choropleth>
    </div>
  );
}

/** The matrix as a table where there is room for its columns, as lists where not. */
function EmbedMatrix({ matrix }: { matrix: ComponentProps<typeof Matrix> }): ReactNode {
  return (
    <div className="matrix-place">
      <Matrix {...matrix} />
      <MatrixList {...matrix} />
    </div>
  );
}

const firstYear = 1949;

/** The months of a ratification map; the script wakes it, and without one it is not shown. */
function Slider({ reader, on }: { reader: Reader; on: string | null }) {
  const now = today(new Date());
  const months = (day: string) => (Number(day.slice(0, 4)) - firstYear) * 12 + Number(day.slice(5, 7)) - 1;
  const { t } = reader;
  return (
    <div
      className="slider"
      hidden
      data-first-year={firstYear}
      data-today={now}
      data-value-text={t("date.valueText")}
      data-title={t("ratifications.mapTitle", { date: "[date]", count: 1_000_007 }).replace(
        reader.number(1_000_007),
        "[registered]",
      )}
      data-title-one={t("ratifications.mapTitle", { date: "[date]", count: 1 })}
    >
      <input
        type="range"
        min="0"
        max={months(now)}
        defaultValue={months(on ? lastDay(on) : now)}
        aria-label={t("embed.slider")}
      />
      <output />
    </div>
  );
}

function BrandMark() {
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <path d="M0 0h11v11H0z" fill="var(--seq-1)" />
      <path d="M13 0h11v11H13z" fill="var(--seq-2)" />
      <path d="M0 13h11v11H0z" fill="var(--done)" />
      <path d="M13 13h11v11H13z" fill="var(--accent)" />
    </svg>
  );
}
