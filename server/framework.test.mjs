import { expect, test } from "vitest";
import { withoutFramework } from "./framework.mjs";

const own =
  '<script>theme()</script><p>self.__next_f.push</p><script type="module" src="/scripts/start-A.js"></script>';

test.each([
  '<script src="/_next/static/chunks/a.js" async=""></script>',
  '<script src="/_next/static/chunks/b.js" noModule=""></script>',
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/a.js"]});</script>',
  "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
  '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n\\u003c/script>"])</script>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
])("a page is sent without %s", (added) => {
  expect(withoutFramework(`<head>${added}</head>${own}${added}`)).toBe(`<head></head>${own}`);
});

test("a page that could not be made says so", () => {
  const html = withoutFramework('<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>');
  for (const words of ["could not be made", "n’a pas pu être produite", "no se pudo generar"])
    expect(html).toContain(words);
});
