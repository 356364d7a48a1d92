import { describe, expect, test } from "vitest";
import { chartHref, chartQuery, embedHref, shareHref } from "./address";
import { charts, chartsOf } from "./ids";
import { type ChartRequest, readChartRequest } from "./request";
import { readShare, shareQuery } from "./share";

const read = (query: string, chart = "ratifications-map-c97", language = "en") =>
  readChartRequest(language, chart, new URLSearchParams(query));

describe("readChartRequest", () => {
  test("reads state and look", () => {
    expect(read("on=2008-03-06&theme=dark&title=0&source=0&width=600")).toMatchObject({
      language: "en",
      theme: "dark",
      title: false,
      source: false,
      width: 600,
      pinned: null,
      state: { on: "2008-03-06" },
    });
  });

  test("a pinned date is the date that is drawn", () => {
    expect(read("pinned=2008-03-06&on=2020")).toMatchObject({ pinned: "2008-03-06", state: { on: "2008-03-06" } });
  });

  test("ignores keys of others and empty values", () => {
    expect(read("utm_source=x&theme=&width=&on=")).toMatchObject({ theme: "light", width: null, state: { on: null } });
  });

  test.each([
    ["theme=blue", "theme", "blue"],
    ["theme=dark&theme=light", "theme", "light"],
    ["title=2", "title", "2"],
    ["source=yes", "source", "yes"],
    ["width=319", "width", "319"],
    ["width=3841", "width", "3841"],
    ["width=1e3", "width", "1e3"],
    ["on=2008-02-30", "on", "2008-02-30"],
    ["element=none", "element", "none"],
    ["pinned=soon", "pinned", "soon"],
    ["format=poster", "format", "poster"],
  ])("refuses %s", (query, parameter, value) => {
    expect(read(query)).toMatchObject({ status: 400, parameter, value });
  });

  test("refuses to pin what has no date", () => {
    expect(read("pinned=2008", "activities-map")).toMatchObject({ status: 400, parameter: "pinned" });
  });

  test.each([
    ["ratifications-map-c79", "en", "chart", "ratifications-map-c97"],
    ["nothing-like-it-at-all", "en", "chart", "activities-map"],
    ["constructor", "en", "chart", "country-kor"],
    ["activities-map", "de", "language", "en"],
  ])("knows no %s in %s", (chart, language, parameter, near) => {
    const refusal = read("", chart, language);
    expect(refusal).toMatchObject({ status: 404, parameter });
    expect("near" in refusal && refusal.near).toContain(near);
  });
});

describe("addresses", () => {
  const address = read("on=2008-03-06&theme=dark") as ChartRequest;
  test.each([
    [chartHref(address, "png"), "/charts/en/ratifications-map-c97.png?on=2008-03-06&theme=dark"],
    [
      chartHref({ ...address, pinned: "2008-03-06" }, "svg"),
      "/charts/en/ratifications-map-c97.svg?on=2008-03-06&theme=dark",
    ],
    [
      chartHref({ language: "fr", chart: { id: "activities-map" }, state: {} }, "png", "format=social"),
      "/charts/fr/activities-map.png?format=social",
    ],
    [embedHref({ ...address, pinned: "2008-03-06" }), "/embed/en/ratifications-map-c97?pinned=2008-03-06&theme=dark"],
    [shareHref(address), "/en/share?chart=ratifications-map-c97&on=2008-03-06"],
    [
      chartQuery({ language: "en", chart: address.chart, state: { element: ["social-dialogue"] }, width: 320 }),
      "?element=social-dialogue&width=320",
    ],
  ])("%s", (made, expected) => {
    expect(made).toBe(expected);
  });
});

describe("readShare", () => {
  test("takes the page's language and the map of activities when nothing is asked", () => {
    expect(readShare("fr", new URLSearchParams())).toMatchObject({ language: "fr", chart: { id: "activities-map" } });
  });
  test("pins the date only where there is one", () => {
    expect(readShare("fr", new URLSearchParams("chart=ratifications-map-c97&on=2008&pin=1"))).toMatchObject({
      pinned: "2008",
    });
    expect(readShare("fr", new URLSearchParams("chart=activities-map&on=2008&pin=1"))).toMatchObject({ pinned: null });
  });
  test.each(["chart=none", "language=de", "pin=2"])("refuses %s as a value of the query", (query) => {
    expect(readShare("en", new URLSearchParams(query))).toMatchObject({ status: 400 });
  });
  test("shareQuery keeps its own keys", () => {
    expect(shareQuery(new URLSearchParams("chart=a&on=2008&theme=&utm=1"))).toBe("?chart=a");
  });
});

test("every chart id of the contract is there", () => {
  const ids = [
    "activities-map",
    "elements-progress",
    "element-social-dialogue",
    "ratifications-map-icrmw",
    "ratifications-count-map",
    "ratifications-timeline",
    "activities-timeline",
    "donors-by-region",
    "donor-spain",
    "partnerships-map",
    "partner-african-union",
    "projects-timeline",
    "country-alb",
  ];
  expect(ids.filter((id) => !charts.has(id))).toEqual([]);
  expect(chartsOf("ratifications/c97").map(({ id }) => id)).toEqual([
    "ratifications-map-c97",
    "ratifications-timeline-c97",
  ]);
});
