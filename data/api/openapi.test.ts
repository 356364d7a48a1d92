import { expect, test } from "vitest";
import { datasetHash, datasetIds, datasets } from "../load";
import { knownFilterValues } from "./known";
import { openApi } from "./openapi";
import { statusOf } from "./status";

const described = openApi(datasets, knownFilterValues, "1.2.3");

test("openApi() has an address for every dataset and format", () => {
  expect(Object.keys(described.paths)).toEqual(datasetIds.flatMap((id) => [`/api/v1/${id}.json`, `/api/v1/${id}.csv`]));
  expect(described.info.version).toBe("1.2.3");
});

test("every reference leads to a schema, and every parameter is described", () => {
  const text = JSON.stringify(described);
  const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(100);
  for (const name of new Set(names)) expect(described.components.schemas).toHaveProperty([name ?? ""]);
  expect(text).not.toContain('"#/$defs');
  for (const { get } of Object.values(described.paths)) {
    for (const { description } of get.parameters) expect(description).toBeTruthy();
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
