import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@playwright/test";

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
