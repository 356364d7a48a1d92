import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { firstViews } from "./first-view.mjs";

const folder = mkdtempSync(join(tmpdir(), "sheets-"));
mkdirSync(join(folder, "chunks"));
writeFileSync(
  join(folder, "chunks/a.css"),
  `@font-face{src:url(../media/f.woff2)}.map{a:b}.map:hover{a:c}.low{a:b}td{a:b}@media print{.map{a:d}}
@media (max-width:600px){.map{a:e}.low{a:e}}`,
);
writeFileSync(join(folder, "chunks/b.css"), ".world{c:d}");
afterAll(() => rmSync(folder, { recursive: true }));

const link = (name) => `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`;
const page = (links, main) => `<html><head>${links}<title>T</title></head><body>${main}</body></html>`;
const map = '<figure class="map"><details><summary>+</summary><td></td></details><svg id="m" class="world"></svg>';
const rest = '<p class="low"></p></figure>';
const rules = "@font-face{src:url(/_next/static/media/f.woff2)}.map{a:b}@media (max-width:600px){.map{a:e}}.world{c:d}";

test("a page with a map has the rules of its first view inside, and its sheets after the map", () => {
  const made = firstViews(folder)(page(link("a") + link("b"), map + rest));
  expect(made).toBe(
    page("", map + link("a") + link("b") + rest).replace("</head>", `<style id="first-view">${rules}</style></head>`),
  );
});

test.each([
  ["no map", page(link("a"), "<figure></figure>")],
  ["no sheet", page("", map)],
  ["a sheet of another build", page(link("a") + link("other"), map)],
])("a page with %s stays as it is", (_, html) => {
  expect(firstViews(folder)(html)).toBe(html);
});
