import { expect, test } from "vitest";
import { chosenIn, comparable, namedByReport } from "./choice";

test("organizations that the report does not name can be chosen, and do not count among those that it names", () => {
  expect(chosenIn({ partner: ["can", "cis", "mercosur"] }).drawn.map(({ id }) => id)).toEqual([
    "can",
    "cis",
    "mercosur",
  ]);
  expect(namedByReport.map(({ id }) => id)).not.toContain("cis");
  expect(comparable).toHaveLength(namedByReport.length + 3);
});

test("an organization is chosen by the id of its partner in the report", () => {
  expect(chosenIn({ partner: ["european-commission", "waemu"] }).drawn.map(({ id }) => id)).toEqual(["eu", "uemoa"]);
});

test("what cannot be drawn is named: beyond the third, without members, or with one State listed of many", () => {
  const { drawn, tooMany, withoutMembers } = chosenIn({ partner: ["asean", "cis", "ecowas", "gcc", "ituc", "oau"] });
  expect(drawn.map(({ id }) => id)).toEqual(["asean", "cis", "ecowas"]);
  expect(tooMany.map(({ en }) => en)).toEqual(["GCC"]);
  expect(withoutMembers.map(({ en }) => en)).toEqual([expect.any(String), "Organization of African Unity"]);
});
