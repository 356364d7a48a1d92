import { type APIRequestContext, expect, test } from "@playwright/test";
import { listen } from "./browsing";

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

/** Returns the addresses of the scripts, style sheets and fonts that a page names. */
async function assetsOf(request: APIRequestContext, address: string): Promise<string[]> {
  const html = await (await request.get(address)).text();
  return [...new Set(html.match(/\/_next\/static\/[\w./~%@-]+\.(?:js|css|woff2)/g) ?? [])];
}

function directivesOf(policy = ""): Map<string, string[]> {
  return new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...values] = directive.trim().split(/\s+/);
      return [name, values];
    }),
  );
}

function expectSafe(headers: Record<string, string>) {
  const policy = directivesOf(headers["content-security-policy"]);
  expect(policy.get("default-src")).toEqual(["'none'"]);
  const sources = [...policy.values()].flat();
  expect(sources).not.toContain("'unsafe-eval'");
  expect(
    sources.filter((source) => !/^'|^data:$/.test(source)),
    "sources outside the site",
  ).toEqual([]);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
  expect(headers["permissions-policy"]).toContain("camera=()");
  expect(headers["permissions-policy"]).toContain("geolocation=()");
  expect(headers["strict-transport-security"]).toMatch(/^max-age=\d{8}/);
  expect(headers["set-cookie"]).toBeUndefined();
  expect(headers["x-powered-by"]).toBeUndefined();
}

for (const { kind, address, status, page } of answers) {
  test(`headers of a ${kind}: ${address}`, async ({ request }) => {
    const response = await request.get(address, { maxRedirects: 0 });
    expect(response.status()).toBe(status);
    const headers = response.headers();
    expectSafe(headers);
    if (page) expect(directivesOf(headers["content-security-policy"]).get("frame-ancestors")).toEqual(["'none'"]);
    if ((await response.body()).length > 2000) expect(headers["content-encoding"]).toMatch(/^(gzip|br|zstd)$/);
  });
}

test("assets have hashed names, are kept for ever, and are compressed", async ({ request }) => {
  const assets = await assetsOf(request, "/en");
  for (const type of [".js", ".css", ".woff2"])
    expect(
      assets.some((asset) => asset.endsWith(type)),
      type,
    ).toBe(true);
  for (const asset of assets) {
    const response = await request.get(asset);
    const headers = response.headers();
    expect(response.status(), asset).toBe(200);
    expectSafe(headers);
    expect(headers["cache-control"], asset).toBe("public, max-age=31536000, immutable");
    if (!asset.endsWith(".woff2") && (await response.body()).length > 2000) {
      expect(headers["content-encoding"], asset).toBe("gzip");
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
  for (const address of ["/en", "/fr/ratifications/c97", "/es/countries/alb", "/en/search?q=remittances"]) {
    await page.goto(address, { waitUntil: "networkidle" });
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
