import { type Language, languages } from "@/data/address/language";
import { type Refusal, refuse } from "@/data/address/state";
import { type ChartRequest, datedKinds, readChartRequest } from "./request";

/** Keys of the query that choose a chart and its look; the filters and the date are those of every page. */
const shareKeys = ["chart", "language", "theme", "title", "source", "width", "pin"] as const;

/** Widths on offer; none means as wide as the place. */
export const shareWidths = [320, 600, 960] as const;
export type ShareWidth = (typeof shareWidths)[number];

/**
 * Reads what the builder shows: a chart with its look. Its own `language` is that of the chart, the page's when not asked;
 * `pin=1` fixes the date. Returns the refusal of what is unknown, always as a value of the query.
 */
export function readShare(pageLanguage: Language, query: URLSearchParams): ChartRequest | Refusal {
  const language = query.get("language") || pageLanguage;
  if (!languages.some((one) => one === language)) return refuse(400, "language", language, languages);
  const request = readChartRequest(language, query.get("chart") || "activities-map", query);
  if ("status" in request) return { ...request, status: 400 };
  const pin = query.get("pin") || "0";
  if (pin !== "0" && pin !== "1") return { ...refuse(400, "pin", pin, []), near: ["0", "1"] };
  const fixed = pin === "1" && datedKinds.has(request.chart.kind) ? request.state.on : null;
  return { ...request, pinned: fixed };
}

/** The part of a query that the builder alone understands, to carry past the address of the state. */
export function shareQuery(query: URLSearchParams): string {
  const own = new URLSearchParams(shareKeys.flatMap((key) => (query.get(key) ? [[key, query.get(key) ?? ""]] : [])));
  return own.size > 0 ? `?${own}` : "";
}

/** What the builder in another language keeps of a query: its own keys, but not the chart's language where it is the page's. */
export function keptInOtherLanguages(pageLanguage: Language, query: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams(shareQuery(query));
  if (kept.get("language") === pageLanguage) kept.delete("language");
  return kept;
}

/** The refusal of an address of the builder; null when all of it is known. */
export function refuseShare(language: Language, query: URLSearchParams): Refusal | null {
  const share = readShare(language, query);
  return "status" in share ? share : null;
}
