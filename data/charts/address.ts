import { type State, stateQuery } from "@/data/address/state";

/** The parts of a chart's address; the look is left out where it is the usual one. */
export type ChartAddress = {
  language: string;
  chart: { id: string };
  state: Partial<State>;
  theme?: string;
  title?: boolean;
  source?: boolean;
  width?: number | null;
  pinned?: string | null;
};

/** The query of a chart: its state, then its look. */
export function chartQuery({ state, theme, title, source, width, pinned }: ChartAddress): string {
  const query = new URLSearchParams(
    stateQuery({ ...state, on: pinned ? null : (state.on ?? null), page: 1, sort: null }),
  );
  if (pinned) query.set("pinned", pinned);
  if (theme && theme !== "light") query.set("theme", theme);
  if (title === false) query.set("title", "0");
  if (source === false) query.set("source", "0");
  if (width) query.set("width", String(width));
  return query.size > 0 ? `?${query}` : "";
}

/** The address of a chart as a file; a file shows a pinned date as its date. */
export function chartHref(address: ChartAddress, format: string, extra = ""): string {
  const { language, chart, pinned, state } = address;
  const query = chartQuery({ ...address, state: pinned ? { ...state, on: pinned } : state, pinned: null });
  return `/charts/${language}/${chart.id}.${format}${query}${extra && `${query ? "&" : "?"}${extra}`}`;
}

/** The address of a chart as an embed. */
export function embedHref(address: ChartAddress): string {
  return `/embed/${address.language}/${address.chart.id}${chartQuery(address)}`;
}

/** The builder, opened with a chart in its state. */
export function shareHref({ language, chart, state }: ChartAddress): string {
  const query = chartQuery({ language, chart, state });
  return `/${language}/share?chart=${chart.id}${query && `&${query.slice(1)}`}`;
}

/** The types of the links by which a page tells other sites how to embed its chart. */
export const oembedTypes = { json: "application/json+oembed", xml: "text/xml+oembed" } as const;

/** Where it is said how to embed the chart of a page or an embed, whose whole address is `url`. */
export function oembedHref(url: string, format: "json" | "xml"): string {
  return `/oembed?${new URLSearchParams({ url, format })}`;
}
