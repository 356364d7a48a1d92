import { describe, expect, test } from "vitest";
import { languages } from "@/data/address/language";
import { changes, datasets } from "@/data/load";
import { readerIn } from "@/data/messages/reader";
import type { Change } from "@/data/schema";
import { atomFeed } from "./atom";

const site = new URL("https://atlas.example:8443/");
const text = { en: "A & B < C", fr: "A & B", es: "A y B" };
const state = { id: "ratifications", records: 156, hash: "0".repeat(64) };
const change: Change = {
  id: "2027-01-02-correction",
  date: "2027-01-02",
  kind: "correction",
  datasets: [state],
  text,
  pages: ["countries/alb#ratifications"],
};

function count(feed: string, pattern: RegExp): number {
  return [...feed.matchAll(pattern)].length;
}

describe.each(languages)("the feed in %s", (language) => {
  const feed = atomFeed(readerIn(language), changes, datasets, site);

  test("has what RFC 4287 asks of a feed, once", () => {
    const head = feed.slice(0, feed.indexOf("<entry>"));
    expect(feed).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/);
    for (const element of [/<id>/g, /<title>/g, /<updated>/g, /<author><name>[^<]+<\/name>/g, /rel="self"/g])
      expect(count(head, element), String(element)).toBe(1);
    expect(head).toContain(`xml:lang="${language}"`);
    expect(head).toContain(`href="https://atlas.example:8443/feeds/${language}.atom"`);
    expect(head).toContain(`<id>tag:atlas.example,2026-11-23:${language}/changes</id>`);
  });

  test("has an entry for each change, with ids of their own, instants and a link to the data page", () => {
    expect(count(feed, /<entry>/g)).toBe(changes.length);
    const ids = [...feed.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(changes.length + 1);
    expect(count(feed, /<updated>\d{4}-\d\d-\d\dT00:00:00Z<\/updated>/g)).toBe(changes.length + 1);
    for (const { id } of changes) expect(feed).toContain(`/${language}/data#change-${id}"`);
  });
});

test("a change is told with its text escaped, its datasets, records and pages", () => {
  const feed = atomFeed(readerIn("en"), [change], datasets, site);
  expect(feed).toContain("<title>Correction: Ratifications</title>");
  expect(feed).toContain("<summary>A &amp; B &lt; C</summary>");
  expect(feed).toContain("</a> (156 records)</li>");
  expect(feed).toContain(
    '<link rel="related" type="text/html" href="https://atlas.example:8443/en/countries/alb#ratifications"/>',
  );
  expect(feed).toContain("<updated>2027-01-02T00:00:00Z</updated>");
});
