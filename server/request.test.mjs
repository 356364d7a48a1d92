import { expect, test } from "vitest";
import { cleanHeaders, longestAddress, refusalOf } from "./request.mjs";

const ask = (part) =>
  refusalOf({ method: "GET", url: "/en", headers: { host: "atlas.example" }, ...part })?.status ?? "passed on";

test.each([
  ["a page", {}],
  ["the headers alone", { method: "HEAD" }],
  ["a script of the site", { url: "/_next/static/chunks/a.js" }],
  ["a name with a port", { headers: { host: "localhost:3000" } }],
  ["an address with numbers", { headers: { host: "[::1]:3000" } }],
  ["no name, as HTTP/1.0 may", { headers: {} }],
  ["any sign in the query, which is read for what it is", { url: "/en/search?q=100%&x=%c3" }],
  ["an address of the greatest length", { url: `/${"a".repeat(longestAddress - 1)}` }],
  ["a wrong method for the API, which answers in JSON", { method: "POST", url: "/api/v1/donors.json" }],
])("passed on: %s", (_kind, part) => {
  expect(ask(part)).toBe("passed on");
});

test.each([
  ["an address that is too long", 414, { url: `/${"a".repeat(longestAddress)}` }],
  ["another host behind two slashes", 400, { url: "//evil.example/en" }],
  ["another host behind a backslash", 400, { url: "/\\evil.example" }],
  ["a whole address, as to a proxy", 400, { url: "http://evil.example/" }],
  ["every resource at once", 400, { method: "OPTIONS", url: "*" }],
  ["a host with a space", 400, { headers: { host: "a b" } }],
  ["a host with markup", 400, { headers: { host: "<script>" } }],
  ["a host with a path", 400, { headers: { host: "evil.example/en?" } }],
  ["a host with a user", 400, { headers: { host: "a@evil.example" } }],
  ["a letter that is half", 400, { url: "/api/v1/%c3.json" }],
  ["a sign that is none", 400, { url: "/embed/en/%zz" }],
  ["a null byte", 400, { url: "/en/%00" }],
  ["a page as Next's router reads it", 404, { url: "/en/about.rsc?_rsc=1" }],
  ["a part of such a page", 404, { url: "/en/about.segments/_tree.segment.rsc" }],
  ["a wrong method for the API that it does not know", 405, { method: "TRACE", url: "/api/v1/donors.json" }],
  ["what Next has for itself", 404, { url: "/_next/image?url=%2Ficon.svg&w=64&q=75" }],
  ["a form", 405, { method: "POST" }],
  ["an echo", 405, { method: "TRACE" }],
])("refused: %s", (_kind, status, part) => {
  expect(ask(part)).toBe(status);
});

test("a refusal of the method says which are allowed", () => {
  expect(refusalOf({ method: "PUT", url: "/en", headers: {} }).headers).toEqual({ Allow: "GET, HEAD, OPTIONS" });
});

test("headers that only the inside may set are dropped, the others kept", () => {
  const kept = {
    host: "atlas.example",
    accept: "text/html",
    "accept-language": "fr",
    "if-none-match": 'W/"a"',
    "x-forwarded-for": "192.0.2.1",
  };
  const headers = {
    ...kept,
    rsc: "1",
    cookie: "__prerender_bypass=1",
    range: "bytes=9-1",
    "if-range": "a",
    "next-action": "a",
    "next-router-state-tree": "[]",
    "next-router-prefetch": "1",
    "next-resume": "1",
    "x-nextjs-data": "1",
    "x-next-resume-state-length": "1",
    "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy",
    "x-middleware-rewrite": "/en/-/refused",
    "x-invoke-path": "/en/-/refused",
    "x-matched-path": "/en/-/refused",
    "x-now-route-matches": "1",
    "x-prerender-revalidate": "a",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    "x-forwarded-port": "1",
    "x-original-url": "/en/-/refused",
    "x-rewrite-url": "/en/-/refused",
    "x-http-method-override": "POST",
    forwarded: "host=evil.example",
    "x-host": "evil.example",
  };
  cleanHeaders(headers);
  expect(headers).toEqual(kept);
});
