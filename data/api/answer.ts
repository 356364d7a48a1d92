import type { Answer } from "../queries/dates";
import { membersOn } from "../queries/membership";
import { ratificationsOn } from "../queries/ratification";
import type { DatasetId, DatasetSource, Datasets, Membership, Ratification, Source } from "../schema";
import { datasetFilters, type FilterName, filterNames, type Surroundings } from "./filters";
import { maxLimit, type Question, questionQuery } from "./question";

export type AnyRow = Record<string, unknown>;

/** The rows that answer a question. */
export type Found = {
  /** One page of the rows, with the fields asked. */
  rows: AnyRow[];
  /** All rows that fit, over all pages. */
  total: number;
  /** Query of the next page; null on the last. */
  next: string | null;
  /** Ids of ratifications of which the dates do not tell whether they were registered by the date asked. */
  unknown: string[] | null;
};

/**
 * Finds the rows of a question: filters (one of the values of each, and every filter), the date, fields and page.
 * `whole` says whether all rows come where no limit is asked.
 */
export function findRows(datasets: Datasets, question: Question, around: Surroundings, whole = false): Found {
  const { fields, offset } = question;
  const { rows, unknown } = onDate(datasets, question, filtered(datasets[question.dataset].rows, question, around));
  const length = question.limit ?? (whole ? rows.length : maxLimit);
  const last = offset + length;
  return {
    rows: sourced(question.dataset, datasets, rows.slice(offset, last)).map((row) =>
      fields ? pick(row, fields) : row,
    ),
    total: rows.length,
    next: last < rows.length ? questionQuery(question, last) : null,
    unknown,
  };
}

type ValuesOf = (row: AnyRow, around: Surroundings) => readonly string[];

/** For rows, a filter and a value, the places of the rows that have it: found once, when that filter is first asked of them. */
const places = new WeakMap<Surroundings, Map<readonly object[], Places>>();
type Places = Map<FilterName, Map<string, number[]>>;

function placesOf(rows: readonly object[], name: FilterName, valuesOf: ValuesOf, around: Surroundings) {
  const byRows = places.get(around) ?? new Map<readonly object[], Places>();
  const byFilter = byRows.get(rows) ?? new Map();
  places.set(around, byRows.set(rows, byFilter));
  let byValue: Map<string, number[]> | undefined = byFilter.get(name);
  if (!byValue) {
    byValue = new Map();
    for (const [place, row] of (rows as AnyRow[]).entries())
      for (const value of new Set(valuesOf(row, around))) {
        const known = byValue.get(value);
        if (known) known.push(place);
        else byValue.set(value, [place]);
      }
    byFilter.set(name, byValue);
  }
  return byValue;
}

function filtered(rows: readonly object[], { dataset, filters }: Question, around: Surroundings): AnyRow[] {
  const values = (datasetFilters[dataset] ?? {}) as Partial<Record<FilterName, ValuesOf>>;
  const wanted = filterNames.flatMap((name) => {
    const [of, any] = [values[name], filters[name]];
    if (!of || !any) return [];
    const found = placesOf(rows, name, of, around);
    return [new Set(any.flatMap((value) => found.get(value) ?? []))];
  });
  const [first, ...others] = wanted;
  if (!first) return rows as AnyRow[];
  const fitting = [...first].filter((place) => others.every((fits) => fits.has(place)));
  return fitting.sort((a, b) => a - b).map((place) => (rows as AnyRow[])[place] as AnyRow);
}

function onDate(datasets: Datasets, { dataset, on }: Question, rows: AnyRow[]): Pick<Found, "rows" | "unknown"> {
  if (on === null) return { rows, unknown: null };
  if (dataset === "ratifications") return registeredOn(datasets, rows as Ratification[], on);
  if (dataset === "memberships") return { rows: memberRows(datasets, rows as Membership[], on), unknown: null };
  return { rows, unknown: null };
}

/** Only what is certain is a row; what the dates leave open is named apart, so that the rows can be counted. */
function registeredOn(datasets: Datasets, rows: Ratification[], on: string): Pick<Found, "rows" | "unknown"> {
  const found = ratificationsOn(rows, datasets.instruments.rows, on);
  const of = (answer: Answer) => found.filter(({ state }) => state.registered === answer);
  return {
    rows: of("yes").map(({ row, state }) => ({ ...row, in_force: state.in_force, in_force_span: state.in_force_on })),
    unknown: of("unknown").map(({ row }) => row.id),
  };
}

function memberRows(datasets: Datasets, rows: Membership[], on: string): AnyRow[] {
  return datasets.organisations.rows.flatMap(({ id }) =>
    membersOn(rows, id, on).map(({ membership, answer }) => ({ ...membership, answer })),
  );
}

/** Rows, each with its sources: those of indicators have them from their series. */
export function sourced(dataset: DatasetId, { indicators }: Datasets, rows: readonly object[]): AnyRow[] {
  if (dataset !== "indicators") return rows as AnyRow[];
  const sources = new Map(indicators.meta.series.map(({ id, source }) => [id, pageOf(source)]));
  return (rows as AnyRow[]).map((row) => ({ ...row, sources: sources.get(String(row.series)) }));
}

function pageOf({ title, address }: DatasetSource): Source[] {
  return address === null ? [] : [{ address, label: title }];
}

function pick(row: AnyRow, fields: readonly string[]): AnyRow {
  return Object.fromEntries(fields.map((field) => [field, row[field]]));
}

/** The JSON answer: what the dataset is, how many rows fit, where the next page is, and the rows. */
export function answerJson(datasets: Datasets, question: Question, { rows, total, next, unknown }: Found): string {
  const { dataset, on } = question;
  const meta = {
    ...datasets[dataset as DatasetId].meta,
    ...(on === null ? {} : { on }),
    ...(unknown === null ? {} : { unknown }),
    total,
    next: next === null ? null : `/api/v1/${dataset}.json?${next}`,
  };
  return JSON.stringify({ meta, rows });
}
