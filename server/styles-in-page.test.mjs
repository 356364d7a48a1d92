import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { stylesInPage } from "./styles-in-page.mjs";

const folder = mkdtempSync(join(tmpdir(), "sheets-"));
const folders = { sheets: join(folder, "static"), scripts: join(folder, "scripts") };
mkdirSync(join(folders.sheets, "chunks"), { recursive: true });
mkdirSync(folders.scripts);
const files = {
  "static/chunks/a.css": '.map{a:b}.low{a:b}.tip,.fill-a,.b-fill{a:b}@media print{.map{content:"$&"}}\n',
  "static/chunks/b.css": ".world{c:d}",
  "static/chunks/react.js": 'e.className="low"',
  "scripts/start.js": 'e.className="tip",e.classList.add("fill-"+f)',
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
afterAll(() => rmSync(folder, { recursive: true }));

const link = (name) => `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`;
const page = (links) =>
  `<html><head><title>T</title>${links}<script></script></head><body><svg class="world map"></svg></body></html>`;

test("a page has inside the rules that it and scripts can use, in their order, and loads no sheet", () => {
  const rules = '.map{a:b}.tip,.fill-a{a:b}@media print{.map{content:"$&"}}.world{c:d}';
  expect(stylesInPage(folders)(page(link("a") + link("b")))).toBe(page(`<style id="styles">${rules}</style>`));
});

test.each([
  ["no sheet", page("")],
  ["a sheet of another build", page(link("a") + link("other"))],
])("a page with %s stays as it is", (_, html) => {
  expect(stylesInPage(folders)(html)).toBe(html);
});
