import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { stylesInPage } from "./styles-in-page.mjs";

const folder = mkdtempSync(join(tmpdir(), "sheets-"));
mkdirSync(join(folder, "chunks"));
const files = {
  "a.css": '.map{a:b}.low{a:b}.tip,.fill-a,.b-fill{a:b}@media print{.map{content:"$&"}}\n',
  "b.css": ".world{c:d}",
  "c.js": 'e.className="tip",e.classList.add("fill-"+f)',
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "chunks", name), text);
afterAll(() => rmSync(folder, { recursive: true }));

const link = (name, state = "") =>
  `<link rel="stylesheet" href="/_next/static/chunks/${name}.css"${state} data-precedence="next"/>`;
const page = (links) =>
  `<html><head><title>T</title>${links}<script></script></head><body><svg class="world map"></svg></body></html>`;

test("a page has inside the rules that it and scripts can use, in their order, and loads no sheet", () => {
  const rules = '.map{a:b}.tip,.fill-a{a:b}@media print{.map{content:"$&"}}.world{c:d}';
  expect(stylesInPage(folder)(page(link("a") + link("b")))).toBe(
    page(`<style id="styles">${rules}</style>${link("a", " disabled")}${link("b", " disabled")}`),
  );
});

test.each([
  ["no sheet", page("")],
  ["a sheet of another build", page(link("a") + link("other"))],
])("a page with %s stays as it is", (_, html) => {
  expect(stylesInPage(folder)(html)).toBe(html);
});
