import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { z } from "zod";
import { type Report, Sources, Text } from "../schema";
import { csv } from "./csv";

const reports = [{ id: "gb-301-4", symbol: "GB.301/4" }] as Report[];

const Row = z.strictObject({
  id: z.string(),
  name: Text.nullable(),
  value: z.number().nullable(),
  flag: z.boolean(),
  codes: z.array(z.string()),
  range: z.tuple([z.int(), z.int()]),
  places: z.array(z.strictObject({ city: Text })),
  span: z.strictObject({ from: z.string(), to: z.string().nullable() }).nullable(),
  rule: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("a"), months: z.int() }),
    z.strictObject({ kind: z.literal("b"), day: z.string() }),
  ]),
  sources: Sources,
});

const row = {
  id: "one",
  name: { en: 'Say "yes", now', fr: "Dites\noui", es: "Sí; ahora" },
  value: -3.5,
  flag: true,
  codes: ["FRA", "BEL"],
  range: [5, 12],
  places: [{ city: { en: "Rome", fr: "Rome", es: "Roma" } }],
  span: { from: "2007", to: null },
  rule: { kind: "a", months: 12 },
  sources: [
    { report: "gb-301-4", paras: [9] },
    { report: "gb-301-4", paras: [9, 10] },
    { report: "gb-301-4", paras: [] },
    { address: "https://example.org/a", read_on: "2026-11-23" },
  ],
};

function read(text: string): Record<string, string>[] {
  return parse(text, { columns: true });
}

test("csv(rows) has a column for each language, field and source list", () => {
  expect(read(csv([row], Row, Object.keys(Row.shape), reports))).toEqual([
    {
      id: "one",
      name_en: 'Say "yes", now',
      name_fr: "Dites\noui",
      name_es: "Sí; ahora",
      value: "-3.5",
      flag: "true",
      codes: "FRA|BEL",
      range: "5|12",
      places: '{"city":{"en":"Rome","fr":"Rome","es":"Roma"}}',
      span_from: "2007",
      span_to: "",
      rule_kind: "a",
      rule_months: "12",
      rule_day: "",
      sources: "GB.301/4 para. 9 | GB.301/4 paras 9, 10 | GB.301/4 | https://example.org/a",
    },
  ]);
});

test("csv(rows) leaves null empty, in every column that the field has", () => {
  const [first] = read(csv([{ ...row, name: null, value: null, span: null }], Row, ["name", "value", "span"], reports));
  expect(first).toEqual({ name_en: "", name_fr: "", name_es: "", value: "", span_from: "", span_to: "" });
});

test("csv(no rows) still has its head, lines end with CRLF, and no byte order mark comes first", () => {
  expect(csv([], Row, ["id", "name"], reports)).toBe("id,name_en,name_fr,name_es\r\n");
});

test.each([
  ["=1+1", "'=1+1"],
  ["+cmd", "'+cmd"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["-2+3", "'-2+3"],
  ["\tx", "'\tx"],
  ["\rx", "'\rx"],
  ["-12.5", "-12.5"],
  ["+7", "+7"],
  ["a=b", "a=b"],
])("a cell %j is written as %j, so that no spreadsheet runs it", (id, written) => {
  expect(read(csv([{ ...row, id }], Row, ["id"], reports))).toEqual([{ id: written }]);
});
