import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { datasetIds, datasets } from "../../load";
import type { DatasetId } from "../../schema";
import { archive, archiveFiles } from "./archive";
import { tableColumns } from "./columns";
import type { TableField } from "./table-schema";
import { tableSchema } from "./table-schema";

const edition = { version: "1.2.3", day: "2026-11-23", site: new URL("https://atlas.example/") };
const files = archiveFiles(edition);
const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
const table = (id: string): Record<string, string>[] => parse(read(`csv/${id}.csv`), { columns: true });
const descriptor = JSON.parse(read("datapackage.json"));

/** Why a cell does not fit its field; null where it does. The rules are those of Table Schema. */
function fault(cell: string, { type, constraints = {} }: TableField): string | null {
  if (cell === "") return constraints.required ? "empty" : null;
  const forms = {
    string: /^/,
    integer: /^-?\d+$/,
    number: /^-?\d+(\.\d+)?$/,
    boolean: /^(true|false)$/,
    date: /^\d{4}-\d\d-\d\d$/,
  };
  if (!forms[type].test(cell)) return `not ${type}`;
  if (constraints.enum && !constraints.enum.includes(cell)) return "not in enum";
  if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(cell)) return "not the pattern";
  if (Number(cell) < (constraints.minimum ?? Number.NEGATIVE_INFINITY)) return "under the minimum";
  if (Number(cell) > (constraints.maximum ?? Number.POSITIVE_INFINITY)) return "over the maximum";
  return null;
}

/** The values of some columns of every row, as one text for each row. */
function keys(id: string, fields: readonly string[]): string[] {
  return table(id).map((row) => JSON.stringify(fields.map((field) => row[field])));
}

describe.each(datasetIds)("csv/%s.csv", (id: DatasetId) => {
  const schema = tableSchema(id);
  const rows = table(id);

  test("has the fields of its schema and every record", () => {
    expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map(({ name }) => name));
    expect(rows).toHaveLength(datasets[id].rows.length);
  });

  test("holds in each cell what its schema says", () => {
    const faults = rows.flatMap((row) =>
      schema.fields.flatMap((field) => {
        const found = fault(row[field.name] ?? "", field);
        return found ? [`${field.name} ${row[field.name]}: ${found}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test("has keys that are unique and references that lead to a row", () => {
    for (const fields of [schema.primaryKey ?? [], ...(schema.uniqueKeys ?? [])]) {
      if (fields.length > 0) expect(new Set(keys(id, fields)).size).toBe(rows.length);
    }
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(keys(reference.resource || id, reference.fields));
      const dangling = keys(id, fields).filter((key) => key !== '[""]' && !known.has(key));
      expect(dangling, fields.join()).toEqual([]);
    }
  });
});

test("the foreign keys of activities lead to reports, elements and their own parents", () => {
  const found = tableSchema("activities").foreignKeys?.map(({ fields, reference }) => [...fields, reference.resource]);
  expect(found).toEqual([
    ["report", "reports"],
    ["element", "elements"],
    ["parent", ""],
  ]);
});

test("the JSON files are the datasets", () => {
  for (const id of datasetIds) expect(JSON.parse(read(`json/${id}.json`))).toEqual(datasets[id]);
});

describe("datapackage.json", () => {
  // The rules of the published profile for what it has here (datapackage.org/profiles/2.0).
  const path = /^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/;

  test("describes every table as it is: path, bytes and hash", () => {
    expect(descriptor.resources.map(({ name }: { name: string }) => name)).toEqual(datasetIds);
    for (const { name, path: file, bytes, hash, type, encoding } of descriptor.resources) {
      const content = files[file] ?? new Uint8Array();
      expect({ name, type, encoding, bytes }).toEqual({
        name,
        type: "table",
        encoding: "utf-8",
        bytes: content.length,
      });
      expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    }
  });

  test("names licences, sources and contributors in the form of the standard", () => {
    expect(descriptor.created).toBe("2026-11-23T00:00:00Z");
    for (const one of [descriptor, ...descriptor.resources]) {
      expect(one.name).toMatch(/^[a-z0-9-]+$/);
      expect(one.licenses.length).toBeGreaterThan(0);
      expect(one.sources.length).toBeGreaterThan(0);
      for (const licence of one.licenses) {
        expect(licence.path).toMatch(path);
        if (licence.name !== undefined) expect(licence.name).toMatch(/^([-a-zA-Z0-9._])+$/);
      }
      for (const source of one.sources) if (source.path !== undefined) expect(source.path).toMatch(path);
    }
    const licenceOf = (name: string) =>
      descriptor.resources.find((one: { name: string }) => one.name === name).licenses[0];
    expect(licenceOf("activities").name).toBe("CC-BY-4.0");
    expect(licenceOf("countries").name).toBe("ODbL-1.0");
    expect(licenceOf("indicators").path).toBe("README.md");
  });
});

test("the dictionary tells of every column: type, meaning, and what an empty cell means, in three languages", () => {
  const lines: Record<string, string>[] = parse(read("dictionary.csv"), { columns: true });
  const columns = datasetIds.flatMap(tableColumns);
  expect(lines.map(({ dataset, column }) => [dataset, column])).toEqual(columns.map((one) => [one.dataset, one.name]));
  for (const language of ["en", "fr", "es"]) {
    for (const line of lines) {
      expect(line[`meaning_${language}`], `${line.dataset}.${line.column}`).toBeTruthy();
      expect(line[`empty_means_${language}`] === "").toBe(line.required === "true");
    }
  }
  const line = (dataset: string, column: string) =>
    lines.find((one) => one.dataset === dataset && one.column === column);
  expect(line("memberships", "left_on")).toMatchObject({
    type: "partial-date",
    required: "false",
    empty_means_en: "The membership continues.",
  });
  expect(line("countries", "area_km2")).toMatchObject({ type: "number", unit_en: "square kilometres" });
  expect(line("activities", "status")).toMatchObject({ values: "completed|ongoing|planned" });
  expect(line("activities", "donors")).toMatchObject({ type: "list", refers_to: "donors" });
});

test.each([
  ["README.md", "ODbL-1.0", "/en/data"],
  ["LISEZMOI.md", "ODbL-1.0", "/fr/data"],
  ["LEAME.md", "ODbL-1.0", "/es/data"],
])("%s tells licences, sources and changes", (name, licence, address) => {
  const text = read(name);
  for (const id of datasetIds) expect(text).toContain(`(\`${id}\`)`);
  expect(text).toContain(licence);
  expect(text).toContain(`https://atlas.example${address}`);
  expect(text).toContain("2026");
});

test("the archive opens, holds these files and stays under a megabyte", () => {
  const { text, tag } = archive("1.2.3", edition.site);
  const opened = unzipSync(text as Uint8Array);
  expect(Object.keys(opened).sort()).toEqual(Object.keys(files).sort());
  expect(strFromU8(opened["csv/donors.csv"] ?? new Uint8Array())).toBe(read("csv/donors.csv"));
  expect(text.length).toBeLessThan(1_000_000);
  expect(archive("1.2.3", edition.site).tag).toBe(tag);
});
