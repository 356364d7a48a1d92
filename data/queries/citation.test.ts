import { expect, test } from "vitest";
import { bibtex, type Cited, ris } from "./citation";

const cited: Cited = {
  site: "Migrant Workers Action Atlas",
  title: "Donors & partners: 100 % of {them}",
  address: "https://atlas.example/fr/ratifications/c97?on=2008-03-06#map",
  date: "2026-11-23",
  language: "fr",
  source: "GB.301/4, par. 9",
};

test("bibtex(cited) is one entry; what TeX would act on is escaped", () => {
  expect(bibtex(cited)).toBe(
    [
      "@misc{mwaa-fr-ratifications-c97-on-2008-03-06,",
      "  author = {{Migrant Workers Action Atlas}},",
      "  title = {{Donors \\& partners: 100 \\% of \\{them\\}}},",
      "  year = {2026},",
      "  date = {2026-11-23},",
      "  url = {https://atlas.example/fr/ratifications/c97?on=2008-03-06\\#map},",
      "  langid = {french},",
      "  note = {GB.301/4, par. 9},",
      "}",
    ].join("\n"),
  );
});

test("ris(cited) begins with its type and ends with its end, in lines of CRLF", () => {
  expect(ris(cited)).toBe(
    [
      "TY  - ELEC",
      "AU  - Migrant Workers Action Atlas,",
      `TI  - ${cited.title}`,
      "PY  - 2026",
      "DA  - 2026/11/23",
      "LA  - fr",
      `UR  - ${cited.address}`,
      "N1  - GB.301/4, par. 9",
      "ER  - ",
      "",
    ].join("\r\n"),
  );
});

test("a page without a report has no note", () => {
  const text = { ...cited, source: null };
  expect(bibtex(text)).not.toContain("note");
  expect(ris(text)).not.toContain("N1");
});
