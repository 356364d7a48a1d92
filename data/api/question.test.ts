import { describe, expect, test } from "vitest";
import { isProblem } from "./problem";
import { type KnownFilterValues, questionQuery, readQuestion } from "./question";

const none = new Set<string>();
const known: KnownFilterValues = {
  element: new Set(["social-dialogue"]),
  status: new Set(["planned", "ongoing"]),
  type: none,
  donor: new Set(["spain"]),
  partner: none,
  region: new Set(["west-africa", "ilo-africa"]),
  country: new Set(["alb", "fra"]),
  instrument: new Set(["c97", "c143"]),
  organisation: new Set(["ecowas"]),
  series: none,
};

function read(dataset: "activities" | "ratifications" | "memberships" | "reports", query: string) {
  const fieldsOf = (dated: boolean) => ["id", "iso3", "status", ...(dated ? ["in_force"] : [])];
  return readQuestion(dataset, new URLSearchParams(query), { known, fieldsOf, today: "2026-11-23" });
}

test.each([
  ["", {}],
  ["status=planned&status=ongoing&country=FRA", { filters: { status: ["planned", "ongoing"], country: ["FRA"] } }],
  ["status=&limit=&fields=", {}],
  ["countable=true&limit=10&offset=20", { filters: { countable: ["true"] }, limit: 10, offset: 20 }],
  ["fields=status,id&fields=id", { fields: ["status", "id"] }],
])("activities?%s is read", (query, expected) => {
  const nothing = { dataset: "activities", filters: {}, on: null, fields: null, limit: null, offset: 0 };
  expect(read("activities", query)).toEqual({ ...nothing, ...expected });
});

test.each([
  ["on=2008-03-06", "2008-03-06"],
  ["on=today", "2026-11-23"],
  ["on=", null],
  ["", null],
])("ratifications?%s asks the date %s", (query, on) => {
  expect(read("ratifications", query)).toMatchObject({ on });
});

describe("refused by name", () => {
  test.each([
    ["activities", "status=plannned", "status", "plannned", ["planned"]],
    ["activities", "instrument=c97", "instrument", "c97", expect.arrayContaining(["element", "limit"])],
    ["activities", "on=2008", "on", "2008", expect.anything()],
    ["activities", "elemnt=social-dialogue", "elemnt", "social-dialogue", ["element"]],
    ["activities", "countable=yes", "countable", "yes", ["true", "false"]],
    ["ratifications", "instrument=c98", "instrument", "c98", ["c97"]],
    ["ratifications", "region=west-africa", "region", "west-africa", ["ilo-africa"]],
    ["ratifications", "on=2008-13", "on", "2008-13", expect.anything()],
    ["ratifications", "on=today&on=2008", "on", "2008", []],
    ["ratifications", "fields=in_force", "fields", "in_force", []],
    ["ratifications", "fields=id,stauts", "fields", "stauts", ["status"]],
    ["memberships", "organisation=ecowa", "organisation", "ecowa", ["ecowas"]],
    ["reports", "limit=0", "limit", "0", ["1", "1000"]],
    ["reports", "limit=1001", "limit", "1001", ["1", "1000"]],
    ["reports", "limit=ten", "limit", "ten", ["1", "1000"]],
    ["reports", "limit=1&limit=2", "limit", "2", ["1", "1000"]],
    ["reports", "offset=-1", "offset", "-1", ["0"]],
    ["reports", "country=fra", "country", "fra", ["fields", "limit", "offset"]],
  ] as const)("%s?%s", (dataset, query, parameter, value, near) => {
    const problem = read(dataset, query);
    expect(isProblem(problem)).toBe(true);
    expect(problem).toMatchObject({ status: 400, parameter, value, near });
  });
});

test("questionQuery(question) reads back as the same question", () => {
  const question = read(
    "ratifications",
    "country=FRA&instrument=c143&instrument=c97&on=2008&fields=id,in_force&limit=5",
  );
  if (isProblem(question)) throw new Error(question.detail);
  expect(read("ratifications", questionQuery(question, 5))).toEqual({ ...question, offset: 5 });
});
