import { distance } from "fastest-levenshtein";
import { type FilterKey, filterKeys } from "@/data/queries/activities";
import { isPartialDate } from "@/data/schema/partial-date";

export { type FilterKey, filterKeys };

/** What an address asks to see. Empty lists and null mean "not asked". */
export type State = Record<FilterKey, string[]> & {
  on: string | null;
  /** Order of a list: an id of its order, with a minus in front for the other way round. */
  sort: string | null;
  /** "all" also shows the records that no headline counts. */
  records: "all" | null;
  /** Page of a list, from 1. */
  page: number;
  /** What a search looks for. */
  q: string | null;
  /** First and last year of a timeline that was narrowed, yyyy. */
  from: string | null;
  to: string | null;
  /** What a matrix of donors counts; activities when absent. */
  count: "projects" | null;
};

/** The keys of a query that are ours. */
export const queryKeys = [...filterKeys, "on", "sort", "records", "page", "q", "from", "to", "count"] as const;

/** What a page with a long list understands besides the filters. Pages without a list ignore these keys. */
export type ListView = {
  /** Ids of the orders on offer; the first is the one in force when none is asked. */
  sorts: readonly string[];
  /** Number of pages under a state, at least 1. */
  pageCount: (state: State) => number;
};

/** A value that the address carries and the atlas does not know. `near` are valid values that look like it. */
export type Refusal = { status: 400 | 404; parameter: string; value: string; near: string[] };

/** The valid values of each filter, taken from the datasets. */
export type KnownValues = Record<FilterKey, ReadonlySet<string>>;

export const emptyState: State = {
  element: [],
  status: [],
  type: [],
  donor: [],
  partner: [],
  region: [],
  country: [],
  on: null,
  sort: null,
  records: null,
  page: 1,
  q: null,
  from: null,
  to: null,
  count: null,
};

/** What a matrix of donors can count; the first is the one in force when none is asked. */
export const counted = ["activities", "projects"] as const;
export type Counted = (typeof counted)[number];

/** Longest text that a search takes. */
export const longestQuery = 200;

/**
 * Reads the state from a query. Keys that are not ours are ignored (links get tagged in the wild), empty values are
 * "not asked" (a plain form sends them), `today` is the absence of a date. Any other unknown value is refused by name.
 * `list` is what the page's list understands; without it order, records and page are not its keys.
 */
export function readState(query: URLSearchParams, known: KnownValues, list?: ListView): State | Refusal {
  const state: State = { ...emptyState };
  for (const key of filterKeys) {
    const values = query.getAll(key).flatMap((value) => value.toLowerCase() || []);
    const unknown = values.find((value) => !known[key].has(value));
    if (unknown !== undefined) return refuse(400, key, unknown, known[key]);
    state[key] = [...new Set(values)].sort();
  }
  const on = asked(query, "on").filter((value) => value !== "today");
  const bad = on.find((value) => !isAskableDate(value)) ?? on[1];
  if (bad !== undefined) return { status: 400, parameter: "on", value: bad, near: ["2008-03-06", "2008-03", "2008"] };
  state.on = on[0] ?? null;
  for (const key of ["from", "to"] as const) {
    const [year = null] = asked(query, key);
    if (year !== null && !/^(19|20)\d{2}$/.test(year))
      return { status: 400, parameter: key, value: year, near: ["2006"] };
    state[key] = year;
  }
  if (state.from && state.to && state.from > state.to)
    return { status: 400, parameter: "to", value: state.to, near: [state.from] };
  const [count = counted[0], secondCount] = asked(query, "count");
  const badCount = secondCount ?? (counted.some((one) => one === count) ? undefined : count);
  if (badCount !== undefined) return { ...refuse(400, "count", badCount, []), near: [...counted] };
  state.count = count === "projects" ? count : null;
  state.q = query.get("q")?.trim() || null;
  if (state.q && state.q.length > longestQuery) return refuse(400, "q", state.q, []);
  return list ? readListState(query, state, list) : state;
}

function asked(query: URLSearchParams, key: string): string[] {
  return query.getAll(key).filter((value) => value !== "");
}

/** Adds order, records and page to a state; what is the default anyway is not kept, so that each view has one address. */
function readListState(query: URLSearchParams, filters: State, list: ListView): State | Refusal {
  const { sorts, pageCount } = list;
  const ordered = sorts.length > 0 ? readOrder(query, filters, sorts) : filters;
  if (isRefusal(ordered)) return ordered;
  const [page = "1", secondPage] = asked(query, "page");
  const last = pageCount(ordered);
  const badPage = secondPage ?? (/^[1-9]\d{0,5}$/.test(page) && Number(page) <= last ? undefined : page);
  if (badPage !== undefined)
    return { ...refuse(400, "page", badPage, []), near: last > 1 ? ["1", String(last)] : ["1"] };
  return { ...ordered, page: Number(page) };
}

/** The order of a list, and whether it has all records. */
function readOrder(query: URLSearchParams, filters: State, sorts: readonly string[]): State | Refusal {
  const orders = sorts.flatMap((id) => [id, `-${id}`]);
  const [sort = null, secondSort] = asked(query, "sort");
  const badSort = [sort, secondSort].find((value) => value && (value === secondSort || !orders.includes(value)));
  if (badSort) return refuse(400, "sort", badSort, sorts);
  const [records = null, secondRecords] = asked(query, "records");
  if (secondRecords !== undefined) return refuse(400, "records", secondRecords, ["all"]);
  if (records !== null && records !== "all") return { ...refuse(400, "records", records, []), near: ["all"] };
  return { ...filters, sort: sort === sorts[0] ? null : sort, records };
}

/** Says whether what was read is a refusal. */
export function isRefusal(value: State | Refusal): value is Refusal {
  return "status" in value && typeof value.status === "number";
}

/** Dates before the first treaty organisation or past the century are slips of the keyboard. */
function isAskableDate(value: string): boolean {
  return isPartialDate(value) && value >= "1900" && value < "2100";
}

/** Returns the refusal of a value, with up to three known values nearest to it by edit distance. */
export function refuse(status: 400 | 404, parameter: string, value: string, known: Iterable<string>): Refusal {
  const wanted = value.slice(0, 60).toLowerCase();
  const near = [...known]
    .map((candidate) => ({ candidate, edits: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(2, candidate.length / 2))
    .sort((a, b) => a.edits - b.edits || a.candidate.localeCompare(b.candidate))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
  return { status, parameter, value: value.slice(0, 200), near };
}

/** Returns the canonical query of a state ("" when nothing is asked): one spelling for each view, so one cached page. */
export function stateQuery(state: Partial<State>): string {
  const query = new URLSearchParams();
  for (const key of filterKeys) for (const value of state[key] ?? []) query.append(key, value);
  for (const key of ["on", "sort", "records", "q", "from", "to", "count"] as const)
    if (state[key]) query.set(key, state[key]);
  if (state.page && state.page > 1) query.set("page", String(state.page));
  return query.toString();
}

/** Returns the path segment that carries a state to the page which draws it; "-" stands for no state. */
export function stateSegment(state: State): string {
  return stateQuery(state) || "-";
}

/** Reads the segment written by `stateSegment`; its values were checked before it was written. */
export function readStateSegment(segment: string): State {
  const query = new URLSearchParams(segment === "-" ? "" : decodeURIComponent(segment));
  const state: State = {
    ...emptyState,
    on: query.get("on"),
    sort: query.get("sort"),
    records: query.has("records") ? "all" : null,
    page: Number(query.get("page") ?? 1),
    q: query.get("q"),
    from: query.get("from"),
    to: query.get("to"),
    count: query.has("count") ? "projects" : null,
  };
  for (const key of filterKeys) state[key] = query.getAll(key);
  return state;
}
