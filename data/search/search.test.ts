import { describe, expect, test } from "vitest";
import { highlight, search } from "./search";
import { siteIndex } from "./site-index";
import { plain, termOf, wordsOf } from "./terms";

describe("search(index, text) on the real data", () => {
  test.each([
    ["fr", "cote d ivoire", "country:CIV"],
    ["en", "philipines", "country:PHL"],
    ["es", "OSCE", "partner:osce"],
    ["en", "Suiza", "country:CHE"],
    ["en", "swaziland", "country:SWZ"],
    ["fr", "dialogue social", "element:social-dialogue"],
    ["es", "convenio 97", "instrument:c97"],
    ["en", "spain", "donor:spain"],
    ["fr", "Espagne", "donor:spain"],
    ["en", "c143", "instrument:c143"],
    ["es", "CEDEAO", "partner:ecowas"],
  ] as const)("in %s, “%s” finds %s among the first three", (language, text, id) => {
    expect(
      search(siteIndex(language), text)
        .slice(0, 3)
        .map((result) => result.id),
    ).toContain(id);
  });

  test("finds a word by its beginning", () => {
    expect(search(siteIndex("en"), "remitt").length).toBeGreaterThan(0);
  });

  test("gives the best of many, and forgives a slip where few fit", () => {
    const titles = (text: string, most?: number) => search(siteIndex("en"), text, most).map(({ title }) => title);
    expect(titles("migrant", 5)).toHaveLength(5);
    expect(titles("migrant").length).toBeGreaterThan(5);
    expect(titles("philipines", 8)).toContain("Philippines");
  });

  test("suggests things by their names first, activities where these are too few", () => {
    const kinds = (text: string) => search(siteIndex("en"), text, 8).map(({ kind }) => kind);
    expect(kinds("migra")).not.toContain("activity");
    const [first, ...others] = kinds("training");
    expect(first).toBe("partner");
    expect(others).toContain("activity");
  });

  test("folds the plural of the language", () => {
    const ids = (text: string) => search(siteIndex("es"), text).map(({ id }) => id);
    expect(ids("trabajadores migrantes")[0]).toBe(ids("trabajador migrante")[0]);
  });

  test("finds nothing for what is not there", () => {
    expect(search(siteIndex("en"), "zzzzqqqq")).toEqual([]);
    expect(search(siteIndex("en"), "  ")).toEqual([]);
  });
});

test("plain(text) takes off accents and case", () => {
  expect(plain("Côte d’Ivoire, Œuvre, São Tomé")).toBe("cote d’ivoire, oeuvre, sao tome");
});

test("wordsOf(text) cuts at apostrophes and hyphens", () => {
  expect(wordsOf("Côte d’Ivoire – Guinée-Bissau")).toEqual(["Côte", "d", "Ivoire", "Guinée", "Bissau"]);
});

test.each([
  ["en", "donors", "donor"],
  ["en", "status", "status"],
  ["fr", "les", null],
  ["fr", "Projets", "projet"],
  ["es", "trabajadores", "trabajador"],
] as const)("termOf in %s of %s is %s", (language, word, term) => {
  expect(termOf(word, language)).toBe(term);
});

test("highlight(text, matched) marks the words that were matched", () => {
  expect(
    highlight("Work in Côte d’Ivoire", ["cote", "ivoire"], "en")
      .filter(({ hit }) => hit)
      .map(({ text }) => text),
  ).toEqual(["Côte", "Ivoire"]);
});
