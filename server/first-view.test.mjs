import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { firstViews } from "./first-view.mjs";

const folder = mkdtempSync(join(tmpdir(), "sheets-"));
mkdirSync(join(folder, "chunks"));
writeFileSync(
  join(folder, "chunks/a.css"),
  `.map{a:b}.map:hover{a:c}.low{a:b}td{a:b}@media print{.map{a:d}}
@media (max-width:600px){.map{a:e}.low{a:e}}`,
);
writeFileSync(join(folder, "chunks/b.css"), ".world{c:d}");
afterAll(() => rmSync(folder, { recursive: true }));

const link = (name) => `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`;
const page = (links, main) => `<html><head>${links}<title>T</title></head><body>${main}</body></html>`;
const hold = "<script> </script>";
const map = '<figure class="map"><details><summary>+</summary><td></td></details><svg id="m" class="world"></svg>';
const rest = '<p class="low"></p></figure>';
const rules = ".map{a:b}@media (max-width:600px){.map{a:e}}.world{c:d}";

test("a page with a map has the rules of its first view inside, and its sheets after the map", () => {
  const made = firstViews(folder)(page(link("a") + link("b"), map + rest));
  expect(made).toBe(
    page("", map + link("a") + link("b") + hold + rest).replace(
      "</head>",
      `<style id="first-view">${rules}</style></head>`,
    ),
  );
});

test("a page without a map has its sheets before its body", () => {
  const [first, rest] = ["<main><h1></h1>", '<div class="wrap body grid"><h2></h2></div></main>'];
  expect(firstViews(folder)(page(link("a"), first + rest))).toContain(first + link("a") + hold + rest);
});

test("what stands open is seen at first", () => {
  const open = '<details open=""><summary>–</summary><td></td></details><svg class="world cropped"></svg>';
  expect(firstViews(folder)(page(link("a"), open))).toContain("td{a:b}");
});

test.each([
  ["nothing to see first", page(link("a"), "<p></p>")],
  ["no sheet", page("", map)],
  ["a sheet of another build", page(link("a") + link("other"), map)],
])("a page with %s stays as it is", (_, html) => {
  expect(firstViews(folder)(html)).toBe(html);
});
