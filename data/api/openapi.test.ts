import { expect, test } from "vitest";
import { datasetHash, datasetIds, datasets } from "../load";
import { knownFilterValues } from "./known";
import { openApi } from "./openapi";
import { statusOf } from "./status";

const described = openApi(datasets, knownFilterValues, "1.2.3");

test("openApi() has an address for every dataset and format, and for the files beside them", () => {
  expect(Object.keys(described.paths)).toEqual([
    ...datasetIds.flatMap((id) => [`/api/v1/${id}.json`, `/api/v1/${id}.csv`]),
    "/api/v1/atlas.zip",
    "/charts/{lang}/{chart}.json",
    "/api/chart.schema.json",
    "/feeds/{lang}.atom",
    "/status.json",
  ]);
  expect(described.info.version).toBe("1.2.3");
});

test("every reference leads somewhere, and every parameter of a dataset is described", () => {
  const text = JSON.stringify(described);
  const places = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, place = ""]) => place);
  expect(places.length).toBeGreaterThan(100);
  for (const place of new Set(places)) expect(described).toHaveProperty(place.split("/"));
  expect(text).not.toContain('"#/$defs');
  for (const { get } of Object.values(described.paths)) {
    for (const one of get.parameters ?? []) {
      if (one.in === "query") expect(one.description).toBeTruthy();
    }
  }
});

test("operations have ids and tags that are theirs, and placeholders that are their parameters", () => {
  const operations = Object.entries(described.paths).map(([path, { get }]) => ({ path, ...get }));
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  const tags = described.tags.map(({ name }) => name);
  for (const { path, tags: own, parameters, responses } of operations) {
    expect(tags).toEqual(expect.arrayContaining(own));
    const inPath = (parameters ?? []).filter((one) => one.in === "path").map(({ name }) => name);
    expect([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)).toEqual(inPath);
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(["200", "304", "405"]));
  }
});

test("statusOf() tells records, day of reading and hash of every dataset", () => {
  const status = statusOf(datasets, datasetHash, "1.2.3", new Date("2026-11-23T10:00:00Z"));
  expect(status).toMatchObject({ version: "1.2.3", builtAt: "2026-11-23T10:00:00.000Z" });
  expect(status.datasets.map(({ id }) => id)).toEqual(datasetIds);
  expect(status.datasets.find(({ id }) => id === "ratifications")).toEqual({
    id: "ratifications",
    records: 155,
    readOn: datasets.ratifications.meta.read_on,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});
