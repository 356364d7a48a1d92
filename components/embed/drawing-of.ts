import { Choropleth } from "@/components/charts/choropleth/choropleth";
import type { Drawing } from "@/components/charts/file/chart-file";
import type { MapProps } from "@/components/charts/file/map-drawing";
import type { TotalsFileProps } from "@/components/charts/file/totals-drawing";
import { MapLabels } from "@/components/charts/map-labels/map-labels";
import { Matrix } from "@/components/charts/matrix/matrix";
import { SpanRows } from "@/components/charts/membership/span-rows";
import { StatusBar } from "@/components/charts/progress/status-bar";
import { Spans } from "@/components/charts/spans/spans";
import { Steps } from "@/components/charts/steps/steps";
import { DatedRow } from "@/components/charts/timeline/dated-rows";
import { Totals } from "@/components/charts/totals/totals";
import type { State } from "@/data/address/state";
import { elements } from "@/data/load";
import { codeLabel, instrumentById, reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import type { InstrumentId } from "@/data/schema";
import { activitiesIn } from "@/data/views";
import type { FigureParts } from "./figure-of";
import { firstOf, only, propsOf } from "./tree";

/** What the file of a figure draws: the props of the chart that stands in the figure. Throws for a figure without one. */
export function drawingOf(reader: Reader, figure: FigureParts, state: State): Drawing {
  const { children } = figure;
  switch (firstOf(children, [Choropleth, Steps, Totals, Matrix, Spans, SpanRows, StatusBar, DatedRow])) {
    case Choropleth:
      return { kind: "map", props: mapProps(only(children, Choropleth)) };
    case Steps:
      return { kind: "steps", props: only(children, Steps) };
    case Totals:
      return { kind: "totals", props: { ...only(children, Totals), yearTitle: yearTitle(reader) } };
    case Matrix:
      return { kind: "matrix", props: only(children, Matrix) };
    case Spans:
      return { kind: "spans", props: only(children, Spans) };
    case SpanRows:
      return { kind: "stretches", props: only(children, SpanRows) };
    case StatusBar:
      return statusRows(reader, propsOf(children, StatusBar));
    case DatedRow:
      return datedRows(reader, state, propsOf(children, DatedRow));
    default:
      throw new RangeError(`figure without a chart: ${figure.id}`);
  }
}

/** A map without the outlines of single countries, which only the page around it explains. */
export function mapProps(map: Parameters<typeof Choropleth>[0]): MapProps {
  const areas = map.areas.map((area) => ({ ...area, outlined: false }));
  return { ...map, areas, labels: propsOf(map.children, MapLabels).flatMap(({ labels }) => labels) };
}

/** "C97, 1952: 4 ratifications, 6 in all". */
function yearTitle({ t }: Reader): TotalsFileProps["yearTitle"] {
  return (id, { year, dated, yearOnly, total }) =>
    `${instrumentById(id as InstrumentId).symbol}, ${t("ratifications.yearBar", { year: String(year), count: dated + yearOnly, total })}`;
}

/** Bars by heading; the heading stands in the address that a bar leads to. A heading without activities has none. */
function statusRows({ t, pair, text, number }: Reader, bars: Parameters<typeof StatusBar>[0][]): Drawing {
  const barOf = new Map(
    bars.map((bar) => [new URL(bar.counts[0]?.href ?? "", "http://localhost").searchParams.get("element"), bar]),
  );
  const shown = bars.length === 1 ? elements.filter(({ id }) => barOf.has(id)) : elements;
  const rows = shown.map(({ id, number: ordinal, short_title }) => {
    const label = `${ordinal}. ${text(short_title)}`;
    const counts = barOf.get(id)?.counts ?? [];
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    const words = counts.map(({ status, count }) => `${text(codeLabel("status", status))} ${number(count)}`);
    return {
      id,
      label,
      title: pair(label, [...words, `${t("chart.col.total")} ${number(total)}`].join(", ")),
      parts: counts.map(({ status, count }) => ({ fill: status, count, text: number(count) })),
    };
  });
  return { kind: "status", props: { longest: bars[0]?.total ?? 0, rows } };
}

function datedRows({ t, text, date }: Reader, state: State, rows: Parameters<typeof DatedRow>[0][]): Drawing {
  const [first] = rows;
  if (!first) throw new RangeError("timeline without rows");
  const { scale, window } = first;
  const { start, end } = reportById("gb-301-4").period_covered;
  const activities = activitiesIn(state);
  return {
    kind: "dated",
    props: {
      scale,
      window,
      undated: t("timeline.undated"),
      note: t("timeline.window", { start: date(start), end: date(end) }),
      rows: elements.map((element, index) => {
        const own = activities.filter((activity) => activity.element === element.id);
        const undated = own.filter((activity) => activity.start === null).length;
        return {
          id: element.id,
          label: `${element.number}. ${text(element.short_title)}`,
          marks: rows[index]?.marks ?? [],
          undated: t("timeline.undatedOf", { undated, total: own.length }),
        };
      }),
    },
  };
}
