import { describe, expect, test } from "vitest";
import {
  emptyState,
  type KnownValues,
  type ListView,
  readState,
  readStateSegment,
  type State,
  stateQuery,
  stateSegment,
} from "./state";

const known: KnownValues = {
  element: new Set(["social-dialogue", "capacity-building"]),
  status: new Set(["completed", "planned"]),
  type: new Set(["meeting"]),
  donor: new Set(["spain"]),
  partner: new Set(["cemac"]),
  region: new Set(["europe"]),
  country: new Set(["alb", "mda"]),
};
const list: ListView = { sorts: ["paragraph", "title"], pageCount: ({ records }) => (records === "all" ? 10 : 3) };
const read = (query: string, view?: ListView) => readState(new URLSearchParams(query), known, view);
const state = (asked: Partial<State>): State => ({ ...emptyState, ...asked });

describe("readState reads filters and dates", () => {
  test.each<[query: string, asked: Partial<State>]>([
    ["", {}],
    ["utm_source=mail", {}],
    ["element=&donor=", {}],
    ["on=today", {}],
    ["on=", {}],
    ["on=2008", { on: "2008" }],
    ["on=2008-03-06", { on: "2008-03-06" }],
    ["country=MDA&country=alb&country=alb", { country: ["alb", "mda"] }],
    ["count=projects", { count: "projects" }],
    ["count=activities", {}],
    ["count=", {}],
    ["status=planned&element=social-dialogue", { element: ["social-dialogue"], status: ["planned"] }],
  ])("%s", (query, asked) => {
    expect(read(query)).toEqual(state(asked));
  });
});

describe("readState refuses a value and names it", () => {
  test.each([
    ["element=social-dialog", "element", "social-dialog", ["social-dialogue"]],
    ["status=planned&status=done", "status", "done", []],
    ["country=xyz", "country", "xyz", expect.any(Array)],
    ["on=2008-02-30", "on", "2008-02-30", expect.any(Array)],
    ["on=1066", "on", "1066", expect.any(Array)],
    ["on=2008&on=2009", "on", "2009", expect.any(Array)],
    ["count=money", "count", "money", ["activities", "projects"]],
    ["count=projects&count=activities", "count", "activities", ["activities", "projects"]],
  ])("%s", (query, parameter, value, near) => {
    expect(read(query)).toEqual({ status: 400, parameter, value, near });
  });
});

describe("readState reads the order and page of a list", () => {
  test.each<[query: string, asked: Partial<State>]>([
    ["sort=title", { sort: "title" }],
    ["sort=-title", { sort: "-title" }],
    ["sort=-paragraph", { sort: "-paragraph" }],
    ["sort=paragraph", {}],
    ["sort=", {}],
    ["page=", {}],
    ["page=1", {}],
    ["page=3", { page: 3 }],
    ["page=10&records=all", { page: 10, records: "all" }],
  ])("%s", (query, asked) => {
    expect(read(query, list)).toEqual(state(asked));
  });

  test.each([
    ["sort=colour", "sort", "colour", []],
    ["sort=titel", "sort", "titel", ["title"]],
    ["sort=title&sort=-title", "sort", "-title", expect.any(Array)],
    ["records=some", "records", "some", ["all"]],
    ["records=all&records=all", "records", "all", expect.any(Array)],
    ["page=0", "page", "0", ["1", "3"]],
    ["page=-1", "page", "-1", ["1", "3"]],
    ["page=1.5", "page", "1.5", ["1", "3"]],
    ["page=02", "page", "02", ["1", "3"]],
    ["page=4", "page", "4", ["1", "3"]],
    ["page=11&records=all", "page", "11", ["1", "10"]],
    ["page=1&page=2", "page", "2", ["1", "3"]],
  ])("and refuses %s", (query, parameter, value, near) => {
    expect(read(query, list)).toEqual({ status: 400, parameter, value, near });
  });

  test("only where there is a list", () => {
    expect(read("sort=title&page=99&records=all")).toEqual(emptyState);
  });
});

describe("stateQuery", () => {
  test("of nothing asked is empty", () => {
    expect(stateQuery(emptyState)).toBe("");
    expect(stateQuery({})).toBe("");
  });

  test("writes one spelling whatever the order of the keys", () => {
    const query = "element=social-dialogue&status=planned&on=2008&sort=-title&records=all&count=projects&page=2";
    expect(stateQuery(read(query.split("&").reverse().join("&"), list) as State)).toBe(query);
  });
});

describe("stateSegment and readStateSegment", () => {
  test.each<Partial<State>>([
    {},
    { country: ["alb", "mda"], on: "2008-03" },
    { sort: "-title", records: "all", page: 3 },
    { count: "projects" },
  ])("%j", (asked) => {
    expect(readStateSegment(encodeURIComponent(stateSegment(state(asked))))).toEqual(state(asked));
  });

  test("no state is a dash", () => {
    expect(stateSegment(emptyState)).toBe("-");
  });
});
