import { createHash } from "node:crypto";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { listen, watchRequests, whenLive } from "./browsing";
import { addressOf, routes } from "./routes";

/** One address of each kind of answer. */
const answers: { kind: string; address: string; status: number; page?: boolean }[] = [
  { kind: "redirect", address: "/", status: 307 },
  { kind: "page", address: "/en", status: 200, page: true },
  { kind: "page with state", address: "/fr/ratifications/c97?on=2008-03-06", status: 200, page: true },
  { kind: "page made on demand", address: "/es/countries/alb", status: 200, page: true },
  { kind: "unknown page", address: "/en/no-such-page", status: 404, page: true },
  { kind: "unknown value", address: "/en?element=none-such", status: 400, page: true },
  { kind: "rows as JSON", address: "/api/v1/ratifications.json?instrument=c97&on=2008-03-06", status: 200 },
  { kind: "rows as CSV", address: "/api/v1/ratifications.csv?instrument=c97&on=2008-03-06", status: 200 },
  { kind: "unknown dataset", address: "/api/v1/none-such.json", status: 404 },
  { kind: "status", address: "/status.json", status: 200 },
  { kind: "robots", address: "/robots.txt", status: 200 },
  { kind: "sitemap", address: "/sitemap.xml", status: 200 },
  { kind: "icon", address: "/icon.svg", status: 200 },
];

/** Returns the addresses of the scripts and fonts that a page names. */
async function assetsOf(request: APIRequestContext, address: string): Promise<string[]> {
  const html = await (await request.get(address)).text();
  return [...new Set(html.match(/\/(?:_next\/static|scripts)\/[\w./~%@-]+\.(?:js|css|woff2)/g) ?? [])];
}

function directivesOf(policy = ""): Map<string, string[]> {
  return new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...values] = directive.trim().split(/\s+/);
      return [name, values];
    }),
  );
}

/** The hashes of the scripts that stand in a page; blocks of data are no scripts. */
function inlineHashes(html: string): string[] {
  const scripts = [...html.matchAll(/<script\b(?![^>]*(?:\bsrc=|ld\+json))[^>]*>([\s\S]*?)<\/script>/g)];
  const hashes = scripts.map(([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  return [...new Set(hashes)];
}

function expectSafe(headers: Record<string, string>) {
  const policy = directivesOf(headers["content-security-policy"]);
  expect(policy.get("default-src")).toEqual(["'none'"]);
  const sources = [...policy.values()].flat();
  expect(sources).not.toContain("'unsafe-eval'");
  expect(policy.get("script-src") ?? []).not.toContain("'unsafe-inline'");
  expect(
    sources.filter((source) => !/^'|^data:$/.test(source)),
    "sources outside the site",
  ).toEqual([]);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
  expect(headers["permissions-policy"]).toContain("camera=()");
  expect(headers["permissions-policy"]).toContain("geolocation=()");
  expect(headers["strict-transport-security"]).toMatch(/^max-age=\d{8}/);
  if (/^text\/|xml/.test(headers["content-type"] ?? "")) expect(headers["content-type"]).toMatch(/charset=utf-8/i);
  expect(headers["set-cookie"]).toBeUndefined();
  expect(headers["x-powered-by"]).toBeUndefined();
}

for (const { kind, address, status, page } of answers) {
  test(`headers of a ${kind}: ${address}`, async ({ request }) => {
    const response = await request.get(address, { maxRedirects: 0 });
    expect(response.status()).toBe(status);
    const headers = response.headers();
    expectSafe(headers);
    if (page) {
      const policy = directivesOf(headers["content-security-policy"]);
      expect(policy.get("frame-ancestors")).toEqual(["'none'"]);
      expect(policy.get("script-src")).toEqual(["'self'", ...inlineHashes((await response.body()).toString())]);
      const head = await request.head(address);
      expect(head.status()).toBe(status);
      expect(head.headers()["content-security-policy"]).toMatch(/script-src 'self' 'sha256-/);
    }
    if ((await response.body()).length > 2000) expect(headers["content-encoding"]).toMatch(/^(gzip|br|zstd)$/);
  });
}

test("assets have hashed names, are kept for ever, and are compressed", async ({ request }) => {
  const assets = await assetsOf(request, "/en");
  expect(assets.map((asset) => asset.split(".").at(-1)).sort()).toEqual(["js", "woff2"]);
  for (const asset of assets) {
    const response = await request.get(asset);
    const headers = response.headers();
    expect(response.status(), asset).toBe(200);
    expectSafe(headers);
    expect(headers["cache-control"], asset).toBe("public, max-age=31536000, immutable");
    if (!asset.endsWith(".woff2") && (await response.body()).length > 2000) {
      expect(headers["content-encoding"], asset).toMatch(/^(gzip|br)$/);
    }
  }
});

test("a visit asks no other host, sets no cookie and keeps nothing in the browser", async ({
  page,
  context,
  baseURL,
}) => {
  const asked = new Set<string>();
  context.on("request", (request) => asked.add(new URL(request.url()).origin));
  const trouble = listen(page);
  const settled = watchRequests(page);
  for (const address of ["/en", "/fr/ratifications/c97", "/es/countries/alb", "/en/search?q=remittances"]) {
    await page.goto(address, { waitUntil: "networkidle" });
    await settled();
  }
  expect([...asked].filter((origin) => origin !== "null")).toEqual([new URL(baseURL ?? "").origin]);
  expect(await context.cookies()).toEqual([]);
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  expect(trouble).toEqual([]);
});

/** A view that nobody can have asked for before: its page is made while one waits. */
function newView(): string {
  const day = new Date(Date.UTC(1950, 0, 1) + Math.floor(Math.random() * 365 * 45) * 86_400_000);
  return `/en/ratifications?on=${day.toISOString().slice(0, 10)}`;
}

test.describe("scripts under the policy", () => {
  const visited = [
    ...routes.map((route) => ({
      name: addressOf("en", route),
      address: () => addressOf("en", route),
      status: route.status,
    })),
    { name: "a refused value", address: () => "/en?element=none-such", status: 400 },
    { name: "a view that nobody asked for", address: newView, status: 200 },
  ];
  for (const { name, address, status = 200 } of visited) {
    test(`run and break no rule, the first time and again: ${name}`, async ({ page }) => {
      const trouble = listen(page, status);
      const settled = watchRequests(page);
      await watchPolicy(page);
      const asked = address();
      for (const visit of ["first", "again"]) {
        await page.goto(asked, { waitUntil: "networkidle" });
        await settled();
        expect(await breaches(page), visit).toEqual([]);
      }
      expect(trouble).toEqual([]);
    });
  }

  for (const address of [
    "/embed/en/ratifications-map-c97",
    "/embed/fr/elements-progress?theme=dark",
    "/charts/es/donors-by-region.svg",
  ]) {
    test(`an embed or file keeps its own policy: ${address}`, async ({ page }) => {
      await watchPolicy(page);
      const policy = directivesOf((await page.goto(address))?.headers()["content-security-policy"]);
      expect(policy.get("default-src")).toEqual(["'none'"]);
      expect((policy.get("script-src") ?? []).filter((source) => /unsafe|sha256/.test(source))).toEqual([]);
      expect(await breaches(page)).toEqual([]);
    });
  }

  const attacks: Record<string, (mark: string) => void> = {
    "a script": (mark) => {
      const script = document.createElement("script");
      script.textContent = mark;
      document.body.append(script);
    },
    "a script in a file of another site": (mark) => {
      const script = document.createElement("script");
      script.src = `data:text/javascript,${mark}`;
      document.body.append(script);
    },
    "an attribute": (mark) => {
      const button = document.createElement("button");
      button.setAttribute("onclick", mark);
      document.body.append(button);
      button.click();
    },
    "an attribute of a picture in markup": (mark) => {
      document.body.insertAdjacentHTML("beforeend", `<img src="data:," onerror="${mark}">`);
    },
    "a link": (mark) => {
      const link = document.createElement("a");
      link.href = `javascript:${mark}`;
      document.body.append(link);
      link.click();
    },
    "a page inside the page": (mark) => {
      const frame = document.createElement("iframe");
      frame.srcdoc = `<script>parent.${mark}</script>`;
      document.body.append(frame);
    },
    "text that becomes code": (mark) => {
      // As a script of the page would do it: the tools of the browser stand above the policy.
      const image = document.createElement("img");
      image.addEventListener("error", () => setTimeout(mark));
      image.src = "data:,";
      document.body.append(image);
    },
    "another base for addresses": () => {
      const base = document.createElement("base");
      base.href = "https://evil.example/";
      document.head.append(base);
    },
    "a form to another site": () => {
      const form = document.createElement("form");
      form.action = "https://evil.example/";
      document.body.append(form);
      form.submit();
    },
  };
  for (const [name, attack] of Object.entries(attacks)) {
    test(`does nothing: ${name}`, async ({ page }) => {
      await page.goto("/en/about");
      await whenLive(page);
      await watchPolicy(page);
      await page.goto("/en/about");
      await whenLive(page);
      await page.evaluate(attack, "window.attacked=true");
      await expect.poll(async () => new Set(await breaches(page)).size).toBe(1);
      expect(await page.evaluate(() => "attacked" in window)).toBe(false);
      expect(new URL(page.url()).pathname).toBe("/en/about");
      expect(await page.evaluate(() => new URL("x", document.baseURI).hostname)).toBe(new URL(page.url()).hostname);
    });
  }
});

/** Notes each breach of the policy from the next page on. */
async function watchPolicy(page: Page) {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { breaches: seen });
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) =>
      seen.push(`${effectiveDirective}: ${blockedURI} ${sample}`),
    );
  });
}

/** The breaches of the policy that a page and the frames in it noted. */
async function breaches(page: Page): Promise<string[]> {
  const noted = page
    .frames()
    .map((frame) => frame.evaluate(() => (window as unknown as { breaches?: string[] }).breaches));
  return (await Promise.all(noted)).flatMap((seen) => seen ?? []);
}
