import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { stylesInPage } from "./styles-in-page.mjs";

const folder = mkdtempSync(join(tmpdir(), "sheets-"));
const sheets = { a: '.map{a:b}@media print{.map{content:"$&"}}', b: ".world{c:d}" };
mkdirSync(join(folder, "chunks"));
for (const [name, css] of Object.entries(sheets)) writeFileSync(join(folder, `chunks/${name}.css`), `${css}\n`);
afterAll(() => rmSync(folder, { recursive: true }));

const link = (name, state = "") =>
  `<link rel="stylesheet" href="/_next/static/chunks/${name}.css"${state} data-precedence="next"/>`;
const page = (links) => `<html><head><title>T</title>${links}<script></script></head><body></body></html>`;

test("a page has its sheets inside, in their order, and loads none", () => {
  expect(stylesInPage(folder)(page(link("a") + link("b")))).toBe(
    page(`<style id="styles">${sheets.a}${sheets.b}</style>${link("a", " disabled")}${link("b", " disabled")}`),
  );
});

test.each([
  ["no sheet", page("")],
  ["a sheet of another build", page(link("a") + link("other"))],
])("a page with %s stays as it is", (_, html) => {
  expect(stylesInPage(folder)(html)).toBe(html);
});
