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
  ["first figure, without a map", "<main><h2></h2><figure></figure>", "<p></p></main>"],
  ["head, without a figure", "<main><h1></h1>", "<h2></h2></main>"],
])("the sheets of a page come after its %s", (_, first, rest) => {
  expect(firstViews(folder)(page(link("a"), first + rest))).toContain(first + link("a") + rest);
});

test.each([
  ["nothing to see first", page(link("a"), "<p></p>")],
  ["no sheet", page("", map)],
  ["a sheet of another build", page(link("a") + link("other"), map)],
])("a page with %s stays as it is", (_, html) => {
  expect(firstViews(folder)(html)).toBe(html);
});
