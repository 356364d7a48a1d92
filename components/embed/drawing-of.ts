import { Choropleth } from "@/components/charts/choropleth/choropleth";
import type { Drawing } from "@/components/charts/file/chart-file";
import type { MapProps } from "@/components/charts/file/map-drawing";
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
import { reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { activitiesIn } from "@/data/views";
import type { FigureParts } from "./figure-of";
import { propsOf } from "./tree";

/** What the file of a figure draws: the props of the chart that stands in the figure. Throws for a figure without one. */
export function drawingOf(reader: Reader, figure: FigureParts, state: State): Drawing {
  const { children } = figure;
  const [map] = propsOf(children, Choropleth);
  if (map) return { kind: "map", props: mapProps(map) };
  const [steps] = propsOf(children, Steps);
  if (steps) return { kind: "steps", props: steps };
  const [totals] = propsOf(children, Totals);
  if (totals) return { kind: "totals", props: totals };
  const [matrix] = propsOf(children, Matrix);
  if (matrix) return { kind: "matrix", props: matrix };
  const [spans] = propsOf(children, Spans);
  if (spans) return { kind: "spans", props: spans };
  const [stretches] = propsOf(children, SpanRows);
  if (stretches) return { kind: "stretches", props: stretches };
  const bars = propsOf(children, StatusBar);
  if (bars.length > 0) return statusRows(reader, bars);
  const rows = propsOf(children, DatedRow);
  if (rows.length > 0) return datedRows(reader, state, rows);
  throw new RangeError(`figure without a chart: ${figure.id}`);
}

/** A map without the outlines of single countries, which only the page around it explains. */
export function mapProps(map: Parameters<typeof Choropleth>[0]): MapProps {
  const areas = map.areas.map((area) => ({ ...area, outlined: false }));
  return { ...map, areas, labels: propsOf(map.children, MapLabels).flatMap(({ labels }) => labels) };
}

/** Bars by heading; the heading stands in the address that a bar leads to. A heading without activities has none. */
function statusRows({ text, number }: Reader, bars: Parameters<typeof StatusBar>[0][]): Drawing {
  const barOf = new Map(
    bars.map((bar) => [new URL(bar.counts[0]?.href ?? "", "http://localhost").searchParams.get("element"), bar]),
  );
  const shown = bars.length === 1 ? elements.filter(({ id }) => barOf.has(id)) : elements;
  const rows = shown.map(({ id, number: ordinal, short_title }) => ({
    id,
    label: `${ordinal}. ${text(short_title)}`,
    parts: barOf.get(id)?.counts.map(({ status, count }) => ({ fill: status, count, text: number(count) })) ?? [],
  }));
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
