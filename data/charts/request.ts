import "server-only";
import { knownValuesAt } from "@/data/address/known";
import { type Language, languages } from "@/data/address/language";
import { isRefusal, type Refusal, readState, refuse, type State } from "@/data/address/state";
import { isPartialDate } from "@/data/schema/partial-date";
import { type Chart, type ChartKind, charts } from "./ids";

export const chartThemes = ["light", "dark", "contrast"] as const;
export type ChartTheme = (typeof chartThemes)[number];

/** The widths that a picture can have, in pixels. */
export const widths = { least: 320, most: 3840 };

/** The charts that show a date; only they can be pinned to one. */
export const datedKinds: ReadonlySet<ChartKind> = new Set([
  "ratifications-map",
  "ratifications-count-map",
  "ratifications-timeline",
  "partnerships-map",
  "partner",
  "country",
]);

/** What an address of a file or an embed asks for. */
export type ChartRequest = {
  language: Language;
  chart: Chart;
  state: State;
  theme: ChartTheme;
  title: boolean;
  source: boolean;
  /** In pixels; null when not asked. */
  width: number | null;
  /** The date at which an embed stays; null for one that can be moved and follows the data. */
  pinned: string | null;
  /** Cut to the format of pictures in social networks. */
  social: boolean;
};

/**
 * Reads the address of a chart. Returns a refusal that names what is unknown: 404 for the language or the chart, 400 for a
 * value of the query. Keys that are not ours are ignored, empty values are "not asked".
 */
export function readChartRequest(lang: string, id: string, query: URLSearchParams): ChartRequest | Refusal {
  const language = languages.find((one) => one === lang);
  if (!language) return refuse(404, "language", lang, languages);
  const chart = charts.get(id.toLowerCase());
  if (!chart) return refuseChart(id);
  const state = readState(query, knownValuesAt(chart.path));
  if (isRefusal(state)) return state;
  const choices = { theme: chartThemes, title: ["1", "0"], source: ["1", "0"], format: ["social"] } as const;
  const asked: Record<string, string | undefined> = {};
  for (const [key, values] of Object.entries(choices)) {
    const [value, second] = query.getAll(key).filter((one) => one !== "");
    const bad = second ?? (value !== undefined && !(values as readonly string[]).includes(value) ? value : undefined);
    if (bad !== undefined) return { ...refuse(400, key, bad, values), near: [...values] };
    asked[key] = value;
  }
  const pinned = query.get("pinned") || null;
  if (pinned !== null && !(datedKinds.has(chart.kind) && isPartialDate(pinned) && pinned >= "1900" && pinned < "2100"))
    return { ...refuse(400, "pinned", pinned, []), near: datedKinds.has(chart.kind) ? ["2008-03-06"] : [] };
  const width = query.get("width") || null;
  if (width !== null && !isWidth(width))
    return { ...refuse(400, "width", width, []), near: [String(widths.least), "1200", String(widths.most)] };
  return {
    language,
    chart,
    state: { ...state, on: pinned ?? state.on, q: null },
    theme: (asked.theme as ChartTheme | undefined) ?? "light",
    title: asked.title !== "0",
    source: asked.source !== "0",
    width: width === null ? null : Number(width),
    pinned,
    social: asked.format === "social",
  };
}

/** The refusal of an id that is no chart, with those that look like it, or else some to start from. */
function refuseChart(id: string): Refusal {
  const refusal = refuse(404, "chart", id, charts.keys());
  return refusal.near.length > 0
    ? refusal
    : { ...refusal, near: ["activities-map", "elements-progress", "ratifications-map-c97"] };
}

function isWidth(value: string): boolean {
  return /^\d{3,4}$/.test(value) && Number(value) >= widths.least && Number(value) <= widths.most;
}
