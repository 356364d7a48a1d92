import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { checkDatasets, DataError, formatProblem } from "./check";
import type { RawRow } from "./check/problem";
import { readDatasets } from "./check/read";
import type { DatasetId } from "./schema";

type RawDataset = { meta: RawRow; rows: RawRow[] };

const folder = fileURLToPath(new URL(".", import.meta.url));
let valid: Record<string, RawDataset>;

beforeAll(() => {
  const { raw, problems } = readDatasets(folder);
  expect(problems).toEqual([]);
  valid = raw as Record<string, RawDataset>;
  // A few rows are enough here and keep each check fast; real-data.test.ts uses all.
  valid.indicators?.rows.splice(20);
});

/** The problems after a change to a copy of one dataset. */
function problemsAfter(id: DatasetId, change: (dataset: RawDataset) => void) {
  const dataset = structuredClone(valid[id]);
  if (!dataset) throw new Error(`no dataset: ${id}`);
  change(dataset);
  return checkDatasets({ ...valid, [id]: dataset });
}

/** The row with a key, for a case to change. */
function row(dataset: RawDataset, key: string, field = "id"): RawRow {
  const found = dataset.rows.find((one) => one[field] === key);
  if (!found) throw new Error(`no row: ${key}`);
  return found;
}

const set =
  (key: string, fields: RawRow, keyField?: string) =>
  (dataset: RawDataset): void => {
    Object.assign(row(dataset, key, keyField), fields);
  };

const setMeta =
  (fields: RawRow) =>
  (dataset: RawDataset): void => {
    Object.assign(dataset.meta, fields);
  };

const title = { en: "Title", fr: "Titre", es: "Título" };
const report = (paras: number[]) => [{ report: "gb-301-4", paras }];

type Case = [name: string, id: DatasetId, change: (dataset: RawDataset) => void, record: string, field: string];

const shapeCases: Case[] = [
  [
    "a missing language",
    "activities",
    set("mlf-adoption", { title: { en: "A", fr: "B" } }),
    "mlf-adoption",
    "title.es",
  ],
  ["an empty text", "activities", set("mlf-adoption", { title: { ...title, fr: "" } }), "mlf-adoption", "title.fr"],
  ["a missing field", "donors", (data) => void delete row(data, "spain").wording, "spain", "wording"],
  ["an unknown field", "donors", set("spain", { amount: 5 }), "spain", "amount"],
  ["a wrong type", "activities", set("mlf-adoption", { para: "5" }), "mlf-adoption", "para"],
  ["text for a boolean", "countries", set("FRA", { ilo_member: "yes" }, "iso3"), "FRA", "ilo_member"],
  ["an impossible date", "ratifications", set("c97-alb", { ratified_on: "2006-02-30" }), "c97-alb", "ratified_on"],
  ["a padded date", "ratifications", set("c97-tjk", { ratified_on: "2007-00-00" }), "c97-tjk", "ratified_on"],
  ["a date in another form", "ratifications", set("c97-alb", { ratified_on: "02/03/2005" }), "c97-alb", "ratified_on"],
  ["a negative value", "figures", set("plan-elements", { value: -7 }), "plan-elements", "value"],
  ["a negative budget", "projects-public", set("triangle-gms", { budget_amount: -1 }), "triangle-gms", "budget_amount"],
  [
    "a share over 100",
    "estimates",
    set("africa-2022", { share_of_world_percent: 108.5 }),
    "africa-2022",
    "share_of_world_percent",
  ],
  ["a latitude off the globe", "countries", set("FRA", { lat: 96 }, "iso3"), "FRA", "lat"],
  ["an unknown status", "activities", set("mlf-adoption", { status: "done" }), "mlf-adoption", "status"],
  ["no source", "activities", set("mlf-adoption", { sources: [] }), "mlf-adoption", "sources"],
  [
    "a source that is no address",
    "ratifications",
    set("c97-alb", { sources: [{ address: "normlex" }] }),
    "c97-alb",
    "sources[0].address",
  ],
  [
    "a source date out of form",
    "ratifications",
    set("c97-alb", { sources: [{ address: "https://a.example", as_of: "2023/soon" }] }),
    "c97-alb",
    "sources[0].as_of",
  ],
  ["an id with a capital", "partners", set("oecd", { id: "OECD" }), "OECD", "id"],
  ["meta of another dataset", "donors", setMeta({ id: "partners" }), "meta", "id"],
  ["meta without a licence", "donors", (data) => void delete data.meta.licence, "meta", "licence"],
  ["a read-on date that is no day", "donors", setMeta({ read_on: "2026-11" }), "meta", "read_on"],
  ["a key beside meta and rows", "donors", (data) => void Object.assign(data, { comment: "x" }), "file", "comment"],
  ["no rows at all", "donors", (data) => void Object.assign(data, { rows: [] }), "file", "rows"],
];

const referenceCases: Case[] = [
  ["an unknown country", "activities", set("mlf-adoption", { countries: ["ZZZ"] }), "mlf-adoption", "countries[0]"],
  ["an unknown country of a ratification", "ratifications", set("c97-alb", { iso3: "ZZZ" }), "c97-alb", "iso3"],
  ["a dangling donor", "activities", set("mlf-adoption", { donors: ["atlantis"] }), "mlf-adoption", "donors[0]"],
  ["a dangling partner", "partnerships", set("ec-asia", { partners: ["atlantis"] }), "ec-asia", "partners[0]"],
  ["a dangling project", "activities", set("mlf-adoption", { projects: ["none"] }), "mlf-adoption", "projects[0]"],
  ["a dangling parent", "activities", set("mlf-adoption", { parent: "none" }), "mlf-adoption", "parent"],
  [
    "a dangling duplicate",
    "activities",
    set("mlf-adoption", { may_duplicate: ["none"] }),
    "mlf-adoption",
    "may_duplicate[0]",
  ],
  ["an unknown element", "activities", set("mlf-adoption", { element: "none" }), "mlf-adoption", "element"],
  ["an unknown region", "partners", set("oecd", { regions: ["moon"] }), "oecd", "regions[0]"],
  ["an unknown activity type", "activities", set("mlf-adoption", { type: "party" }), "mlf-adoption", "type"],
  [
    "an unknown place",
    "activities",
    set("mlf-adoption", { places: [{ city: title, iso3: "ZZZ", role: "venue" }] }),
    "mlf-adoption",
    "places[0].iso3",
  ],
  ["an unknown organization", "memberships", set("eu-fra", { organisation: "zz" }), "eu-fra", "organisation"],
  [
    "a country named twice",
    "activities",
    set("mlf-adoption", { countries: ["FRA", "FRA"] }),
    "mlf-adoption",
    "countries[1]",
  ],
  [
    "an unknown report in a source",
    "figures",
    set("plan-elements", { sources: [{ report: "gb-0", paras: [1] }] }),
    "plan-elements",
    "sources[0].report",
  ],
];

const ruleCases: Case[] = [
  [
    "a duplicate id",
    "donors",
    (data) => void data.rows.push({ ...row(data, "undp-spain-mdg-fund") }),
    "undp-spain-mdg-fund",
    "id",
  ],
  ["unsorted rows", "donors", (data) => void data.rows.reverse(), "dfid", "order"],
  ["an end before the start", "activities", set("mlf-expert-meeting", { end: "2005-09" }), "mlf-expert-meeting", "end"],
  ["leaving before joining", "memberships", set("eu-gbr", { left_on: "1970-01-01" }), "eu-gbr", "left_on"],
  ["no joining date and no bounds", "memberships", set("eu-fra", { joined_on: null }), "eu-fra", "joined_bounds"],
  [
    "a paragraph out of range",
    "figures",
    set("civil-society-bodies", { para: 51, sources: report([51]) }),
    "civil-society-bodies",
    "para",
  ],
  [
    "a paragraph outside its element",
    "activities",
    set("mlf-adoption", { para: 6, element: "social-dialogue", sources: report([6]) }),
    "mlf-adoption",
    "para",
  ],
  [
    "a paragraph that no source cites",
    "figures",
    set("plan-elements", { sources: report([2]) }),
    "plan-elements",
    "para",
  ],
  [
    "a cycle of parents",
    "activities",
    set("mlf-adoption", { parent: "mlf-good-practices-annex" }),
    "mlf-adoption",
    "parent",
  ],
  [
    "a record that counts against its kind",
    "activities",
    set("mlf-adoption", { countable: false }),
    "mlf-adoption",
    "countable",
  ],
  [
    "a venue that is no country of the record",
    "activities",
    set("mlf-adoption", { venue_only_countries: ["CHE"] }),
    "mlf-adoption",
    "venue_only_countries",
  ],
  ["a derived list that disagrees", "donors", set("spain", { activities: ["mlf-adoption"] }), "spain", "activities"],
  ["a partner and donor that disagree", "donors", set("spain", { partner: "oecd" }), "spain", "partner"],
  ["one ILO Member too few", "countries", set("FRA", { ilo_member: false }, "iso3"), "file", "ilo_member"],
  ["one numeric code twice", "countries", set("FRA", { iso_numeric: "276" }, "iso3"), "FRA", "iso_numeric"],
  [
    "a country in a region that is not the ILO’s",
    "countries",
    set("FRA", { ilo_region: "europe" }, "iso3"),
    "FRA",
    "ilo_region",
  ],
  [
    "a ratification before the adoption",
    "ratifications",
    set("c97-alb", { ratified_on: "1948" }),
    "c97-alb",
    "ratified_on",
  ],
  ["a party without a date", "ratifications", set("c97-alb", { ratified_on: null }), "c97-alb", "ratified_on"],
  [
    "a denunciation without a date",
    "ratifications",
    set("c97-alb", { status: "denounced" }),
    "c97-alb",
    "denounced_on",
  ],
  [
    "a total that the records do not give",
    "ratification-support",
    (data) => void data.rows.splice(0, 1),
    "gb-301-4",
    "ratification_support.totals.c143_ratifications",
  ],
  [
    "an amount without a currency",
    "projects-public",
    set("triangle-gms", { currency: null }),
    "triangle-gms",
    "currency",
  ],
  ["a value of an unknown series", "indicators", setMeta({ series: [] }), "meta", "series"],
  [
    "a code without a label",
    "codelists",
    (data) =>
      void data.rows.splice(
        data.rows.findIndex((one) => one.id === "planned"),
        1,
      ),
    "status/planned",
    "label",
  ],
];

const textCases: Case[] = [
  ["markup", "activities", set("mlf-adoption", { title: { ...title, es: "<b>x</b>" } }), "mlf-adoption", "title.es"],
  [
    "a control character",
    "activities",
    set("mlf-adoption", { title: { ...title, en: "a\u0007b" } }),
    "mlf-adoption",
    "title.en",
  ],
  [
    "a replacement character",
    "activities",
    set("mlf-adoption", { title: { ...title, fr: "caf\ufffd" } }),
    "mlf-adoption",
    "title.fr",
  ],
  [
    "a trailing blank",
    "activities",
    set("mlf-adoption", { title: { ...title, fr: "a " } }),
    "mlf-adoption",
    "title.fr",
  ],
  [
    "decomposed accents",
    "activities",
    set("mlf-adoption", { title: { ...title, fr: "e\u0301" } }),
    "mlf-adoption",
    "title.fr",
  ],
];

/** The file that a case blames: totals are blamed on the report that states them. */
const blamed = (id: DatasetId, record: string) => (record === "gb-301-4" ? "reports.json" : `${id}.json`);

describe("checkDatasets(raw)", () => {
  test("finds nothing wrong with the data of the repository", () => {
    expect(checkDatasets(valid)).toEqual([]);
  });

  for (const [kind, cases] of Object.entries({ shapeCases, referenceCases, ruleCases, textCases })) {
    test.each(cases)(`names the file, record and field of %s (${kind})`, (_name, id, change, record, field) => {
      expect(problemsAfter(id, change)).toContainEqual(
        expect.objectContaining({ file: blamed(id, record), record, field }),
      );
    });
  }

  test("reports a mistake of shape once", () => {
    expect(problemsAfter("activities", set("mlf-adoption", { status: "done" }))).toEqual([
      {
        file: "activities.json",
        record: "mlf-adoption",
        field: "status",
        found: '"done"',
        expected: "completed | ongoing | planned",
      },
    ]);
  });

  test("reports every problem at once", () => {
    const problems = problemsAfter("donors", (data) => {
      Object.assign(row(data, "spain"), { iso3: "ZZZ" });
      Object.assign(row(data, "ireland"), { iso3: "ir" });
    });
    expect(problems.map((problem) => [problem.record, problem.field])).toEqual([
      ["ireland", "iso3"],
      ["spain", "iso3"],
    ]);
  });

  test.each<[string, (data: RawDataset) => void, string, string]>([
    ["a paragraph without a summary", ({ rows }) => void rows.splice(8, 1), "gb-301-4/9", "number"],
    ["the wrong part", ({ rows }) => void Object.assign(rows[8] ?? {}, { part: "I" }), "gb-301-4/9", "part"],
    ["the wrong heading", ({ rows }) => void Object.assign(rows[8] ?? {}, { element: null }), "gb-301-4/9", "element"],
    [
      "no reason for an empty paragraph",
      ({ rows }) => void Object.assign(rows[3] ?? {}, { no_data: null }),
      "gb-301-4/4",
      "no_data",
    ],
    [
      "a reason where there are data",
      ({ rows }) => void Object.assign(rows[8] ?? {}, { no_data: title }),
      "gb-301-4/9",
      "no_data",
    ],
  ])("names %s", (_, change, record, field) => {
    expect(problemsAfter("paragraphs", change)).toMatchObject([{ file: "paragraphs.json", record, field }]);
  });

  test("reports a missing dataset as one problem", () => {
    const { regions: _, ...rest } = valid;
    expect(checkDatasets(rest).map(formatProblem)).toEqual([
      "regions.json  file  file: found nothing, expected a dataset file",
    ]);
  });
});

test("DataError lists every problem", () => {
  const problem = { file: "a.json", record: "b", field: "c", found: "1", expected: "2" };
  const error = new DataError([problem, problem]);
  expect(error.name).toBe("DataError");
  expect(error.message.split("\n")).toEqual([
    "2 problems in the data",
    "a.json  b  c: found 1, expected 2",
    "a.json  b  c: found 1, expected 2",
  ]);
});
