import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { languages } from "./routes";

/** Addresses that hold data, one of each kind, with the type of what they answer. */
const addresses = [
  { address: "/api/v1/donors.json", type: "application/json; charset=utf-8" },
  { address: "/api/v1/donors.csv", type: "text/csv; charset=utf-8; header=present" },
  { address: "/api/v1/ratifications.json?instrument=c97&on=2008-03-06", type: "application/json; charset=utf-8" },
  { address: "/api/v1/atlas.zip", type: "application/zip" },
  { address: "/api/openapi.json", type: "application/json; charset=utf-8" },
  { address: "/api/chart.schema.json", type: "application/schema+json; charset=utf-8" },
  { address: "/feeds/fr.atom", type: "application/atom+xml; charset=utf-8" },
];

test.describe("an address that holds data", () => {
  for (const { address, type } of addresses) {
    test(`${address} is read, kept and asked for as HTTP has it`, async ({ request }) => {
      const whole = await request.get(address, { headers: { Origin: "https://reader.example" } });
      expect(whole.status()).toBe(200);
      const { etag = "", ...headers } = whole.headers();
      expect(etag).toMatch(/^W\/"[\w-]+"$/);
      expect(headers["content-type"]).toBe(type);
      expect(headers["access-control-allow-origin"]).toBe("*");
      expect(headers["cache-control"]).toMatch(/max-age=\d+/);

      const again = await request.get(address, { headers: { "If-None-Match": etag } });
      expect(again.status()).toBe(304);
      expect(again.headers().etag).toBe(etag);

      const head = await request.head(address);
      expect(head.status()).toBe(200);
      expect(head.headers()["content-type"]).toBe(type);
      expect((await head.body()).length).toBe(0);

      const asked = await request.fetch(address, { method: "OPTIONS" });
      expect(asked.headers()["access-control-allow-methods"]).toBe("GET, HEAD, OPTIONS");

      for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
        const refused = await request.fetch(address, { method });
        expect(refused.status(), method).toBe(405);
        expect(refused.headers().allow).toBe("GET, HEAD, OPTIONS");
        if (address.startsWith("/api/")) {
          expect(await refused.json()).toMatchObject({ parameter: "method", value: method });
        }
      }
    });
  }
});

test("a script of another site reads the API", async ({ page, baseURL }) => {
  const other = createServer((_request, response) => response.end("<!doctype html>"));
  await new Promise<void>((resolve) => other.listen(0, resolve));
  await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`);
  const total = await page.evaluate(async (address) => {
    // A header of its own makes the browser ask first whether it may.
    const answer = await fetch(address, { headers: { "If-None-Match": '"none"' } });
    return (await answer.json()).meta.total;
  }, `${baseURL}/api/v1/ratifications.json?instrument=c97&on=2008-03-06`);
  expect(total).toBe(47);
  await new Promise((resolve) => other.close(resolve));
});

test("the archive opens and holds the records that the status tells of", async ({ request }) => {
  const response = await request.get("/api/v1/atlas.zip");
  expect(response.headers()["content-disposition"]).toMatch(/^attachment; filename="[\w.-]+\.zip"$/);
  const files = unzipSync(new Uint8Array(await response.body()));
  const status: { datasets: { id: string; records: number }[] } = await (await request.get("/status.json")).json();
  for (const { id, records } of status.datasets) {
    const { rows } = JSON.parse(strFromU8(files[`json/${id}.json`] ?? new Uint8Array()));
    expect(rows, id).toHaveLength(records);
    const api = await (await request.get(`/api/v1/${id}.csv`)).text();
    expect(strFromU8(files[`csv/${id}.csv`] ?? new Uint8Array()), id).toBe(api);
  }
});

test("the pages of an answer lead to its end", async ({ request }) => {
  let next: string | null = "/api/v1/memberships.json?limit=50";
  const ids: string[] = [];
  let total = 0;
  while (next !== null) {
    const { meta, rows }: { meta: { next: string | null; total: number }; rows: { id: string }[] } = await (
      await request.get(next)
    ).json();
    ids.push(...rows.map(({ id }) => id));
    [next, total] = [meta.next, meta.total];
  }
  expect(new Set(ids).size).toBe(total);
  expect(ids).toHaveLength(total);
});

for (const language of languages) {
  test(`the feed in ${language} is found from every page, is XML, and leads to the changes on the data page`, async ({
    page,
    request,
  }) => {
    for (const path of ["", "/countries/alb", "/data"]) {
      const html = await (await request.get(`/${language}${path}`)).text();
      expect(html).toMatch(
        new RegExp(`<link rel="alternate" type="application/atom\\+xml"[^>]*href="[^"]*/feeds/${language}\\.atom"`),
      );
    }
    const feed = await (await request.get(`/feeds/${language}.atom`)).text();
    await page.goto(`/${language}/data`);
    const entries = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "application/xml");
      if (parsed.querySelector("parsererror")) throw new Error("not XML");
      return [...parsed.querySelectorAll("entry")].map((entry) => {
        const link = entry.querySelector('link[rel="alternate"]')?.getAttribute("href") ?? "";
        return { anchor: new URL(link).hash, title: entry.querySelector("title")?.textContent ?? "" };
      });
    }, feed);
    expect(entries.length).toBeGreaterThan(0);
    for (const { anchor, title } of entries) await expect(page.locator(anchor)).toContainText(title);
  });
}
