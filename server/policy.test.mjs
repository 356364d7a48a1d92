import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { hashesOf, isPagePolicy, policyOf } from "./policy.mjs";
import { themeScript } from "./theme-script.mjs";

const sourceOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const start = "(self.__next_f=self.__next_f||[]).push([0])";
const data = 'self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n\\u003c/script>"])';
const chunks =
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/a.js"],"runtimeModuleIds":[9]});';

test("the theme's script and Next's data are known", () => {
  const page = `<script>${themeScript}</script><p>é</p><script id="_R_">${chunks}</script><SCRIPT>${start}</SCRIPT><script>${data}</script><script>${data}</script>`;
  expect(hashesOf(page)).toEqual([themeScript, chunks, start, data].map(sourceOf));
});

test.each([
  ["code", "alert(1)"],
  ["the theme's script with a word more", `${themeScript};alert(1)`],
  ["data with code behind it", `${data};alert(1)`],
  ["data with code inside", "self.__next_f.push([1,alert(1)])"],
  ["a second call", `${start},alert(1),self.__next_f.push([1])`],
  ["an empty script", ""],
])("not known, so it gets no hash: %s", (_kind, text) => {
  expect(hashesOf(`<script>${text}</script>`)).toEqual([]);
});

test("scripts in files and blocks of data need no hash", () => {
  expect(hashesOf('<script src="/a.js" async=""></script><script type="application/ld+json">{"a":1}</script>')).toEqual(
    [],
  );
});

test("the hashes join the scripts of the site, and nothing else of the policy changes", () => {
  const policy = "default-src 'none'; script-src 'self'; frame-ancestors 'none'";
  expect(isPagePolicy(policy)).toBe(true);
  expect(policyOf(policy, `<script>${start}</script>`)).toBe(
    `default-src 'none'; script-src 'self' ${sourceOf(start)}; frame-ancestors 'none'`,
  );
  expect(policyOf(policy, "<p>no script</p>")).toBe(policy);
});

test("the policies of embeds and files are left alone", () => {
  expect(isPagePolicy("default-src 'none'; script-src 'self' https://atlas.example; base-uri 'none'")).toBe(false);
  expect(isPagePolicy("default-src 'none'; style-src 'unsafe-inline'; sandbox")).toBe(false);
  expect(isPagePolicy(undefined)).toBe(false);
});
