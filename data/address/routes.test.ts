import { describe, expect, test } from "vitest";
import { apiHref, type KnownIds, pageHref, readAddress } from "./routes";
import { emptyState, type KnownValues } from "./state";

const none = new Set<string>();
const known: KnownValues = {
  element: new Set(["social-dialogue"]),
  status: new Set(["planned"]),
  type: none,
  donor: none,
  partner: none,
  region: none,
  country: new Set(["alb"]),
};
const knownAt = (path: string) => (path === "partnerships" ? { ...known, partner: new Set(["cis"]) } : known);
const sections: KnownIds = {
  "": new Set([""]),
  activities: new Set(["", "mlf-adoption"]),
  donors: new Set([""]),
  partnerships: new Set([""]),
  sources: new Set(["gb-301-4"]),
};
const lists = { activities: { sorts: ["paragraph", "title"], pageCount: () => 10 } };
const read = (address: string) => {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  return readAddress(pathname, searchParams, sections, knownAt, lists);
};

describe("readAddress", () => {
  test.each([
    ["/en", { language: "en", path: "", state: emptyState }],
    ["/fr/activities", { language: "fr", path: "activities", state: emptyState }],
    ["/es/activities/mlf-adoption", { language: "es", path: "activities/mlf-adoption", state: emptyState }],
    ["/en/sources/gb-301-4", { language: "en", path: "sources/gb-301-4", state: emptyState }],
    [
      "/en/activities?page=2&sort=title",
      { language: "en", path: "activities", state: { ...emptyState, page: 2, sort: "title" } },
    ],
    ["/en?country=ALB", { language: "en", path: "", state: { ...emptyState, country: ["alb"] } }],
    ["/en?page=2", { language: "en", path: "", state: emptyState }],
    [
      "/en/partnerships?partner=cis",
      { language: "en", path: "partnerships", state: { ...emptyState, partner: ["cis"] } },
    ],
    ["/en/donors?count=projects", { language: "en", path: "donors", state: { ...emptyState, count: "projects" } }],
    ["/en/activities?count=projects", { language: "en", path: "activities", state: emptyState }],
  ])("reads %s", (address, expected) => {
    expect(read(address)).toEqual(expected);
  });

  test.each([
    ["/de", 404, "language", "de", null],
    ["/en/activites", 404, "path", "activites", "en"],
    ["/en/sources", 404, "sources", "", "en"],
    ["/en/activities/mlf-adoptoin", 404, "activities", "mlf-adoptoin", "en"],
    ["/en/activities/mlf-adoption/more", 404, "path", "activities/mlf-adoption/more", "en"],
    ["/en/constructor", 404, "path", "constructor", "en"],
    ["/fr/activities?status=done", 400, "status", "done", "fr"],
    ["/fr/activities?partner=cis", 400, "partner", "cis", "fr"],
    ["/fr/donors?count=euros", 400, "count", "euros", "fr"],
    ["/fr/activities?page=11", 400, "page", "11", "fr"],
    ["/fr/activities?sort=colour", 400, "sort", "colour", "fr"],
  ])("refuses %s", (address, status, parameter, value, language) => {
    expect(read(address)).toMatchObject({ status, parameter, value, language });
  });

  test("offers what is near", () => {
    expect(read("/en/activities/mlf-adoptoin")).toMatchObject({ near: ["mlf-adoption"] });
  });
});

describe("pageHref", () => {
  test.each([
    [pageHref("en"), "/en"],
    [pageHref("fr", "sources/gb-301-4", {}, "para-9"), "/fr/sources/gb-301-4#para-9"],
    [pageHref("es", "activities", { element: ["social-dialogue"], page: 1 }), "/es/activities?element=social-dialogue"],
    [pageHref("es", "activities", { sort: "-title", page: 2 }, "list"), "/es/activities?sort=-title&page=2#list"],
  ])("%s", (address, expected) => {
    expect(address).toBe(expected);
  });
});

describe("apiHref", () => {
  test.each([
    [apiHref("activities", "csv"), "/api/v1/activities.csv"],
    [apiHref("activities", "json", { status: ["planned"], on: "2008" }), "/api/v1/activities.json?status=planned"],
    [apiHref("activities", "json", emptyState), "/api/v1/activities.json?countable=true"],
    [apiHref("ratifications", "json", { status: ["planned"], on: "2008" }), "/api/v1/ratifications.json?on=2008"],
    [apiHref("activities", "csv", { sort: "title", records: "all", page: 3 }), "/api/v1/activities.csv"],
    [apiHref("ratifications", "csv", {}, { instrument: "c97" }), "/api/v1/ratifications.csv?instrument=c97"],
  ])("%s", (address, expected) => {
    expect(address).toBe(expected);
  });
});
