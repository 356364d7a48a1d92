import { isRefusal, type KnownValues, readState, refuse } from "../address/state";
import type { DatasetId, PartialDate } from "../schema";
import { type FilterName, filterNames, filtersOf, takesIloRegionsOnly } from "./filters";
import { doesNotApply, isProblem, type Problem, unknownValue } from "./problem";

/** Most rows of one answer. */
export const maxLimit = 1000;

/** What a request asks of a dataset. Countries are ISO codes in capitals, as in the data. */
export type Question = {
  dataset: DatasetId;
  filters: Partial<Record<FilterName, string[]>>;
  on: PartialDate | null;
  /** Fields wanted, in their order; null: all. */
  fields: string[] | null;
  /** null: not asked. */
  limit: number | null;
  offset: number;
};

/** The values that each filter may take. */
export type KnownFilterValues = KnownValues & Record<"instrument" | "organisation" | "series", ReadonlySet<string>>;

const pagingNames = ["fields", "limit", "offset"] as const;

/** The parameters that a dataset takes. */
export function parametersOf(dataset: DatasetId): string[] {
  return [...filtersOf(dataset), ...pagingNames];
}

/**
 * Reads what a query asks of a dataset. Unlike a page, the API refuses parameters that it does not know: a mistyped filter
 * must not give the whole dataset. Empty values are "not asked"; `today` is the day given.
 * `fieldsOf` tells the fields of a row, which may depend on whether a date is asked.
 */
export function readQuestion(
  dataset: DatasetId,
  query: URLSearchParams,
  {
    known,
    fieldsOf,
    today,
  }: { known: KnownFilterValues; fieldsOf: (dated: boolean) => readonly string[]; today: string },
): Question | Problem {
  const taken = parametersOf(dataset);
  for (const [name, value] of query) if (!taken.includes(name)) return doesNotApply(dataset, name, value, taken);
  const state = readState(query, known);
  if (isRefusal(state)) return unknownValue(state);
  const filters = readFilters(dataset, query, known);
  if (isProblem(filters)) return filters;
  const [day, secondDay] = asked(query, "on");
  if (secondDay !== undefined)
    return unknownValue({ status: 400, parameter: "on", value: secondDay.slice(0, 200), near: [] });
  const on = day === "today" ? today : state.on;
  const limit = readWhole(query, "limit", 1, maxLimit);
  const offset = readWhole(query, "offset", 0, Number.MAX_SAFE_INTEGER);
  const fields = readFields(query, fieldsOf(on !== null));
  if (limit !== null && typeof limit === "object") return limit;
  if (offset !== null && typeof offset === "object") return offset;
  if (fields !== null && isProblem(fields)) return fields;
  return { dataset, filters, on, fields, limit, offset: offset ?? 0 };
}

function readFilters(
  dataset: DatasetId,
  query: URLSearchParams,
  known: KnownFilterValues,
): Question["filters"] | Problem {
  const filters: Question["filters"] = {};
  for (const name of filterNames) {
    const values = asked(query, name).map((value) => value.toLowerCase());
    const valid = validValues(dataset, name, known);
    const bad = values.find((value) => !valid.has(value));
    if (bad !== undefined) {
      const refusal = refuse(400, name, bad, valid);
      return unknownValue({ ...refusal, near: refusal.near.length > 0 || valid.size > 5 ? refusal.near : [...valid] });
    }
    if (values.length > 0) filters[name] = name === "country" ? values.map((value) => value.toUpperCase()) : values;
  }
  return filters;
}

/** The values that a filter takes with a dataset. */
export function validValues(dataset: DatasetId, name: FilterName, known: KnownFilterValues): ReadonlySet<string> {
  if (name === "countable") return new Set(["true", "false"]);
  if (name === "region" && takesIloRegionsOnly(dataset)) {
    return new Set([...known.region].filter((id) => id.startsWith("ilo-")));
  }
  return known[name];
}

function readWhole(
  query: URLSearchParams,
  name: "limit" | "offset",
  least: number,
  most: number,
): number | null | Problem {
  const [value, second] = asked(query, name);
  if (value === undefined) return null;
  const bad =
    second ?? (/^\d{1,16}$/.test(value) && Number(value) >= least && Number(value) <= most ? undefined : value);
  if (bad === undefined) return Number(value);
  const near = name === "limit" ? [String(least), String(most)] : [String(least)];
  return unknownValue({ status: 400, parameter: name, value: bad.slice(0, 200), near });
}

function readFields(query: URLSearchParams, valid: readonly string[]): string[] | null | Problem {
  const fields = [
    ...new Set(
      asked(query, "fields")
        .flatMap((value) => value.split(","))
        .map((field) => field.trim()),
    ),
  ].filter(Boolean);
  const bad = fields.find((field) => !valid.includes(field));
  if (bad !== undefined) return unknownValue(refuse(400, "fields", bad, valid));
  return fields.length > 0 ? fields : null;
}

function asked(query: URLSearchParams, name: string): string[] {
  return query.getAll(name).filter((value) => value !== "");
}

/** Returns the query that asks a question again from another row on: the same parameters, one spelling. */
export function questionQuery({ filters, on, fields, limit }: Question, offset: number): string {
  const query = new URLSearchParams();
  for (const name of filterNames) {
    for (const value of filters[name] ?? []) query.append(name, name === "country" ? value.toLowerCase() : value);
  }
  if (on) query.set("on", on);
  if (fields) query.set("fields", fields.join(","));
  if (limit !== null) query.set("limit", String(limit));
  if (offset > 0) query.set("offset", String(offset));
  return query.toString();
}
