import { expect, test } from "vitest";
import { comparisonProblem } from "./compare";
import { readAddress } from "./routes";

const five = ["alb", "arm", "bel", "mda", "ukr"];

test.each([
  ["nothing", [], [], null],
  ["one country", ["alb"], [], null],
  ["four countries", five.slice(0, 4), [], null],
  ["five countries", five, [], "many"],
  ["five donors", [], five, "many"],
  ["both kinds", ["alb"], ["spain"], "mixed"],
] as const)("comparisonProblem, %s", (_, country, donor, problem) => {
  expect(comparisonProblem({ country: [...country], donor: [...donor] })).toBe(problem);
});

const none = new Set<string>();
const known = {
  element: none,
  status: none,
  type: none,
  donor: new Set(["spain"]),
  partner: none,
  region: none,
  country: new Set(five),
};

test.each([
  ["country=alb&country=mda", undefined],
  ["country=alb&country=alb&country=", undefined],
  [five.map((id) => `country=${id}`).join("&"), "country"],
  ["country=alb&donor=spain", "donor"],
])("readAddress, compare?%s", (query, parameter) => {
  const address = readAddress("/en/compare", new URLSearchParams(query), { compare: new Set([""]) }, () => known);
  expect("parameter" in address ? address.parameter : undefined).toBe(parameter);
});
