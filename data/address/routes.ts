import { type FilterName, filtersOf } from "@/data/api/filters";
import type { DatasetId } from "@/data/schema";
import { comparisonProblem } from "./compare";
import { type Language, languages } from "./language";
import {
  isRefusal,
  type KnownValues,
  type ListView,
  type Refusal,
  readState,
  refuse,
  type State,
  stateQuery,
} from "./state";

/** Ids that may follow each section of the site, e.g. `elements/social-dialogue`. */
export type KnownIds = Record<string, ReadonlySet<string>>;

/** The lists of the site by the path of their page. */
export type ListViews = Record<string, ListView>;

export type Address = { language: Language; path: string; state: State };

/**
 * Reads the address of a page: language, path below it and state. Returns a refusal that names what is unknown,
 * 404 for a path and 400 for a value of the query.
 * `sections` maps a section to its ids; an id of "" says that the section has a page of its own. `knownAt` gives the values
 * that the filters take on a page.
 */
export function readAddress(
  pathname: string,
  query: URLSearchParams,
  sections: KnownIds,
  knownAt: (path: string) => KnownValues,
  lists: ListViews = {},
): Address | (Refusal & { language: Language | null }) {
  const segments = pathname.split("/").slice(1).map(decodeSegment);
  const [first = "", section = "", id = "", ...rest] = segments;
  const language = languages.find((candidate) => candidate === first);
  if (!language) return { ...refuse(404, "language", first, languages), language: null };
  const ids = Object.hasOwn(sections, section) ? sections[section] : undefined;
  if (!ids) return { ...refuse(404, "path", section, Object.keys(sections)), language };
  if (!ids.has(id)) return { ...refuse(404, section, id, ids), language };
  if (rest.length > 0) return { ...refuse(404, "path", segments.slice(1).join("/"), []), language };
  const path = [section, id].filter(Boolean).join("/");
  const state = readState(query, knownAt(path), Object.hasOwn(lists, path) ? lists[path] : undefined);
  if (isRefusal(state)) return { ...state, language };
  if (path === "compare" && comparisonProblem(state)) {
    const [key, values] =
      state.donor.length > 0 ? (["donor", state.donor] as const) : (["country", state.country] as const);
    return { ...refuse(400, key, values.at(-1) ?? "", []), language };
  }
  // Free text is of no use outside the search, and would make a page of its own for every word; so would what a matrix counts.
  const q = section === "search" ? state.q : null;
  const count = path === "donors" ? state.count : null;
  return { language, path, state: { ...state, q, count } };
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Returns the address of a page in a language, with its state. */
export function pageHref(language: Language, path = "", state: Partial<State> = {}, anchor = ""): string {
  const query = stateQuery(state);
  return `/${language}${path && `/${path}`}${query && `?${query}`}${anchor && `#${anchor}`}`;
}

/**
 * Returns the address of a dataset, cut as the page is: by those of its filters and the date that the dataset takes. The
 * state of a page counts countable activities only unless it asks for all records; so does the address made from it.
 */
export function apiHref(
  dataset: DatasetId,
  format: "json" | "csv",
  state: Partial<State> = {},
  extra: Partial<Record<FilterName, string>> = {},
): string {
  const taken: readonly string[] = filtersOf(dataset);
  const query = new URLSearchParams(stateQuery(state));
  for (const key of [...query.keys()]) if (!taken.includes(key)) query.delete(key);
  if (state.records === null && taken.includes("countable")) query.set("countable", "true");
  for (const [key, value] of Object.entries(extra)) query.set(key, value);
  return `/api/v1/${dataset}.${format}${query.size > 0 ? `?${query}` : ""}`;
}
