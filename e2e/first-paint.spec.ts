import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { expect, type Page, test } from "@playwright/test";

/** How long the line stands still in the middle of the chart, and after it (ms). */
const within = 600;
const after = 5000;

for (const path of ["/en", "/fr/ratifications/c97", "/es/countries/alb"]) {
  test(`${path} comes into sight with its chart, and waits for nothing after it`, async ({ page, request }) => {
    const html = await (await request.get(path)).text();
    const id = html.match(/<link rel="expect" href="#([\w-]+)" blocking="render"\/>/)?.[1];
    const summary = html.indexOf(` id="${id}"`);
    const middle = html.lastIndexOf("<svg", summary);
    expect(middle).toBeGreaterThan(0);
    const end = html.indexOf("</figure>", summary);
    const slow = createServer(async (asked, response) => {
      if (asked.url !== "/") return response.writeHead(404).end();
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.write(html.slice(0, middle));
      await pause(within);
      response.write(html.slice(middle, end));
      await pause(after);
      response.end(html.slice(end));
    });
    await new Promise<void>((resolve) => slow.listen(0, "127.0.0.1", resolve));
    try {
      await page.goto(`http://127.0.0.1:${(slow.address() as AddressInfo).port}/`);
      const firstPaint = await page.evaluate(
        () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
      );
      expect(firstPaint).toBeGreaterThan(within);
      expect(firstPaint).toBeLessThan(within + after);
    } finally {
      slow.closeAllConnections();
      slow.close();
    }
  });
}

/** Opens the first page of a reader whose browser says this of the line, and returns whether a page asked for its letters ahead. */
async function onLine(page: Page, effectiveType: string | undefined) {
  await page.addInitScript((said) => {
    Object.defineProperty(Navigator.prototype, "connection", { get: () => said && { effectiveType: said } });
    const { load } = FontFaceSet.prototype;
    FontFaceSet.prototype.load = function (...asked) {
      document.documentElement.dataset.askedAhead = asked[0];
      return load.apply(this, asked);
    };
  }, effectiveType);
  await page.goto("/en");
  return async () => (await page.locator("html").getAttribute("data-asked-ahead")) === '1em "Source Sans 3"';
}

for (const line of ["4g", undefined])
  test(`letters are asked for ahead on a good line (${line ?? "not told"})`, async ({ page }) => {
    const askedAhead = await onLine(page, line);
    expect(await askedAhead()).toBe(true);
  });

test("letters keep no first page waiting on a slow line, and are there for the next", async ({ page }) => {
  const askedAhead = await onLine(page, "3g");
  expect(await askedAhead()).toBe(false);
  await page.getByRole("contentinfo").getByRole("link").first().click();
  await expect(page).not.toHaveURL(/\/en$/);
  expect(await askedAhead(), "on the way through the site").toBe(true);
  await page.goto("/en");
  expect(await askedAhead(), "a page from the cache").toBe(true);
});
