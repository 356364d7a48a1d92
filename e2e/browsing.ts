import { type ConsoleMessage, expect, type Page, type Request, type Response } from "@playwright/test";

/** Set when the specs try a development server, which talks to the console and sends other headers. */
const development = process.env.BASE_URL !== undefined;
const developmentTalk = /React DevTools|\[HMR\]|\[Fast Refresh\]|webpack-hmr/;

/**
 * Collects what must not happen while a page is open: console messages, script errors, failed or refused requests. The
 * page's own status is allowed to be `status`, which the browser reports in the console too.
 */
export function listen(page: Page, status = 200): string[] {
  const trouble: string[] = [];
  page.on("console", (message: ConsoleMessage) => {
    const text = message.text();
    if (development && developmentTalk.test(text)) return;
    if (status !== 200 && text.includes(`status of ${status}`) && message.location().url === page.url()) return;
    trouble.push(`console ${message.type()}: ${text} ${message.location().url}`);
  });
  page.on("pageerror", (error: Error) => trouble.push(`script error: ${error.message}`));
  page.on("requestfailed", (request: Request) => {
    // Chromium itself looks up the address of a view that was swapped in, and drops it: no script of ours asks.
    if (request.resourceType() === "other" && request.failure()?.errorText === "net::ERR_ABORTED") return;
    trouble.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ""}`);
  });
  page.on("response", (response: Response) => {
    const expected = response.request().isNavigationRequest() ? status : 200;
    if (response.status() >= 400 && response.status() !== expected) {
      trouble.push(`${response.status()}: ${response.url()}`);
    }
  });
  return trouble;
}

/** Waits until the page's scripts have run: the marker is the last thing that they set. */
export async function whenLive(page: Page): Promise<void> {
  await page.locator("html[data-live]").waitFor({ state: "attached" });
}

/** Returns a wait until the page's scripts have run and all that it asks for, from now on, has come: nothing is cut off then. */
export function watchRequests(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  page.on("request", (request) => underWay.add(request));
  page.on("requestfinished", (request) => underWay.delete(request));
  page.on("requestfailed", (request) => underWay.delete(request));
  return async () => {
    await whenLive(page);
    // Scripts that wake may ask for more of them.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    await expect.poll(() => underWay.size).toBe(0);
  };
}
