import { expect, test } from "vitest";
import { rulesOf, usedRules } from "./used-rules.mjs";

const markup = '<main class="embed box"><p id="note">x</p></main>';

test.each([
  [".box{a:b}", ".box{a:b}"],
  [".other{a:b}", ""],
  [".box, .other{a:b}", ".box{a:b}"],
  ["main .box p{a:b}", "main .box p{a:b}"],
  ["table{a:b}", ""],
  ["#note{a:b} #none{a:b}", "#note{a:b}"],
  [".box:not(.other):hover{a:b}", ".box:not(.other):hover{a:b}"],
  ["/* .box */ p[hidden]{a:b}", "p[hidden]{a:b}"],
  ["@media print{.box{a:b}.other{a:b}}", "@media print{.box{a:b}}"],
  ["@media print{.other{a:b}}", ""],
  ["@font-face{a:b}", "@font-face{a:b}"],
  ["*, ::before{a:b}", "*,::before{a:b}"],
  [".other:has(.box), p:is(.other:not(:has(.a, table)), .b){a:b}", "p:is(.other:not(:has(.a,table)),.b){a:b}"],
  ["@keyframes come{from{a:b}50%{a:c}}", "@keyframes come{from{a:b}50%{a:c}}"],
  // A space that does not break is no white space of the language.
  ['p::before{content:"\u202f§  {\u00a0}"}', 'p::before{content:"\u202f§  {\u00a0}"}'],
  [':root{--note:"p.\u00a0"}', ':root{--note:"p.\u00a0"}'],
  [".box{a:b;& p{c:d}}.other{& p{c:d}}", ".box{a:b;& p{c:d}}"],
])("usedRules of %s", (css, expected) => {
  expect(usedRules(rulesOf(css), markup)).toBe(expected);
});

test("what scripts may add is styled too", () => {
  const rules = rulesOf(".box .tip{a:b}.box .other{a:b}dialog.tip{a:b}");
  expect(usedRules(rules, markup, (name) => name === "tip")).toBe(".box .tip{a:b}");
});
