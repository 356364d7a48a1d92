import { expect, test } from "vitest";
import { mostListed, sitemapFiles } from "./files";

const page = (number: number) => ({
  address: `https://a.example/en/${number}`,
  alternates: { fr: `https://a.example/fr/${number}?a&b` },
});
const pages = (count: number) => Array.from({ length: count }, (_, number) => page(number));
const at = (part: number) => `https://a.example/sitemap.xml?part=${part}`;
const locations = (file: string) => [...file.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);

test("sitemapFiles(pages) is one list where it fits", () => {
  const { index, parts } = sitemapFiles(pages(2), at);
  expect(parts).toEqual([index]);
  expect(locations(index)).toEqual(["https://a.example/en/0", "https://a.example/en/1"]);
  expect(index).toContain('hreflang="fr" href="https://a.example/fr/0?a&amp;b"');
});

test("sitemapFiles(pages) is an index of lists where it does not, each page in one of them", () => {
  const { index, parts } = sitemapFiles(pages(mostListed * 2 + 1), at);
  expect(locations(index)).toEqual([at(1), at(2), at(3)]);
  expect(parts.map((part) => locations(part).length)).toEqual([mostListed, mostListed, 1]);
});
