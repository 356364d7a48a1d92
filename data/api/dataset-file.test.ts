import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { datasetIds, datasets } from "../load";
import type { DatasetId } from "../schema";
import { type DatasetFile, datasetFile } from "./dataset-file";
import { isProblem } from "./problem";

const now = new Date("2026-11-23T12:00:00Z");

function file(name: string, query = ""): DatasetFile {
  const made = datasetFile(name, new URLSearchParams(query), now);
  if (isProblem(made)) throw new Error(made.detail);
  return made;
}

type Answer = { meta: { total: number; next: string | null; unknown?: string[] }; rows: Record<string, unknown>[] };

function json(dataset: DatasetId, query = ""): Answer {
  return JSON.parse(String(file(`${dataset}.json`, query).body.text));
}

function csv(dataset: DatasetId, query = ""): Record<string, string>[] {
  return parse(String(file(`${dataset}.csv`, query).body.text), { columns: true });
}

/** All rows of a question: the address in `next` is followed to the end. */
function allRows(dataset: DatasetId, query = ""): Answer["rows"] {
  const { meta, rows } = json(dataset, query);
  if (meta.next === null) return rows;
  expect(meta.next).toMatch(new RegExp(`^/api/v1/${dataset}\\.json\\?`));
  return [...rows, ...allRows(dataset, meta.next.split("?")[1])];
}

function withoutSources({ sources: _, ...row }: Record<string, unknown>): Record<string, unknown> {
  return row;
}

describe.each(datasetIds)("%s", (dataset) => {
  test("the pages of JSON hold every record, unchanged", () => {
    const rows = allRows(dataset);
    expect(rows.map((row) => ("sources" in (datasets[dataset].rows[0] ?? {}) ? row : withoutSources(row)))).toEqual(
      datasets[dataset].rows,
    );
    expect(rows.filter(({ sources }) => !Array.isArray(sources) || sources.length === 0)).toEqual([]);
    expect(json(dataset).meta.total).toBe(datasets[dataset].rows.length);
  });

  test("CSV holds the same records, every one, with the same plain values", () => {
    const rows = csv(dataset);
    const records = datasets[dataset].rows as Record<string, unknown>[];
    expect(rows).toHaveLength(records.length);
    const differing = records.flatMap((record, index) =>
      Object.entries(record).flatMap(([field, value]) => {
        if (value === null || typeof value === "object") return [];
        const cell = rows[index]?.[field];
        return cell === String(value) || cell === `'${value}` ? [] : [`${index} ${field}: ${cell}`];
      }),
    );
    expect(differing).toEqual([]);
  });

  test("CSV has the texts of three languages and the sources", () => {
    const [first] = csv(dataset);
    const [record] = datasets[dataset].rows as Record<string, unknown>[];
    for (const [field, value] of Object.entries(record ?? {})) {
      if (value !== null && typeof value === "object" && "fr" in value)
        expect(first).toHaveProperty(`${field}_fr`, value.fr);
      if (field === "sources") expect(first?.sources).toMatch(/GB\.301\/4|https?:\/\//);
    }
  });
});

describe("ratifications on a date", () => {
  const query = "instrument=c97&on=2008-03-06";

  test("C97 had 47 registered on 6 March 2008: 46 in force, 1 unknown, none left open", () => {
    const { meta, rows } = json("ratifications", query);
    expect(meta).toMatchObject({ total: 47, next: null, unknown: [] });
    expect(rows.filter(({ in_force }) => in_force === "yes")).toHaveLength(46);
    expect(rows.filter(({ in_force }) => in_force === "unknown")).toHaveLength(1);
    expect(rows.every((row) => row.in_force_span !== null)).toBe(true);
  });

  test("CSV gives the same 47 rows", () => {
    const pairs = json("ratifications", query).rows.map(({ id, in_force }) => [id, in_force]);
    expect(csv("ratifications", query).map(({ id, in_force }) => [id, in_force])).toEqual(pairs);
    expect(file("ratifications.csv", query).headers["Content-Disposition"]).toBe(
      'attachment; filename="ratifications-2008-03-06.csv"',
    );
  });

  test.each([
    ["instrument=c143&on=2008-03-06", 23],
    ["instrument=icrmw&on=2008-03-06", 37],
    ["instrument=c97&on=today", 54],
    ["instrument=c143&on=2026-11-23", 30],
    ["instrument=icrmw&on=today", 60],
    ["", 155],
  ])("ratifications?%s: %i", (asked, count) => {
    expect(json("ratifications", asked).meta.total).toBe(count);
  });

  test("what the dates leave open is named in the meta and is no row", () => {
    const { meta, rows } = json("ratifications", "on=2008-06-30");
    const ids = rows.map(({ id }) => id);
    expect(meta.unknown?.some((id) => ids.includes(id))).toBe(false);
  });
});

test.each([
  ["memberships", "organisation=ecowas&on=2008-03-06", 15],
  ["memberships", "organisation=ecowas&on=today", 12],
  ["activities", "", 244],
  ["activities", "countable=true&countable=false", 244],
  ["countries", "region=ilo-arab-states&fields=iso3", 12],
  ["partners", "partner=iom", 1],
] as const)("%s?%s: %i rows", (dataset, query, count) => {
  expect(json(dataset, query).rows).toHaveLength(count);
});

test("a value of an indicator comes with the source of its series, in JSON and CSV", () => {
  const query = "series=remittances-received&country=phl&limit=1";
  const source = datasets.indicators.meta.series.find(({ id }) => id === "remittances-received")?.source;
  expect(json("indicators", query).rows[0]?.sources).toEqual([{ address: source?.address, label: source?.title }]);
  expect(csv("indicators", query)[0]?.sources).toBe(source?.address);
});

test("memberships on a date say yes or unknown", () => {
  const answers = json("memberships", "organisation=sadc&on=2008-03-06").rows.map(({ answer }) => answer);
  expect(answers.filter((answer) => answer === "yes")).toHaveLength(14);
  expect(answers.filter((answer) => answer === "unknown")).toHaveLength(1);
});

test("activities of a filter are the countable and the others", () => {
  const of = (query: string) => json("activities", `element=social-dialogue${query}`).meta.total;
  expect(of("&countable=true") + of("&countable=false")).toBe(of(""));
});

test("figures of an element stand in its paragraphs", () => {
  const { rows } = json("figures", "element=international-standards");
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ para }) => Number(para) >= 7 && Number(para) <= 10)).toBe(true);
});

test("pages keep the question and end", () => {
  const first = json("ratifications", "instrument=c97&on=2008-03-06&limit=20&fields=id,in_force");
  expect(first.meta.next).toBe(
    "/api/v1/ratifications.json?instrument=c97&on=2008-03-06&fields=id%2Cin_force&limit=20&offset=20",
  );
  expect(allRows("ratifications", "instrument=c97&on=2008-03-06&limit=20&fields=id,in_force")).toHaveLength(47);
  expect(json("ratifications", "offset=155")).toMatchObject({ meta: { total: 155, next: null }, rows: [] });
  expect(file("indicators.csv", "limit=2").headers.Link).toBe('</api/v1/indicators.csv?limit=2&offset=2>; rel="next"');
});

test("fields come alone, in the order asked", () => {
  expect(Object.keys(json("countries", "fields=name,iso3").rows[0] ?? {})).toEqual(["name", "iso3"]);
  expect(Object.keys(csv("countries", "fields=name,iso3")[0] ?? {})).toEqual(["name_en", "name_fr", "name_es", "iso3"]);
});

test.each([
  ["activitie.json", "dataset", "activitie", ["activities"]],
  ["nothing-like-it-at-all.json", "dataset", "nothing-like-it-at-all", datasetIds],
  ["ratifications.xml", "format", "xml", ["json", "csv"]],
  ["ratifications", "format", "", ["json", "csv"]],
  ["__proto__.json", "dataset", "__proto__", datasetIds],
])("%s is a 404 that names the %s", (name, parameter, value, near) => {
  expect(datasetFile(name, new URLSearchParams(), now)).toMatchObject({ status: 404, parameter, value, near });
});
