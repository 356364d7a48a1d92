import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { listen } from "./browsing";
import { languages } from "./routes";

/** A page of another site, on a port and so an origin of its own. */
let host: Server;
let hostAddress = "";
let hostPage = "";

test.beforeAll(async () => {
  host = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(hostPage);
  });
  await new Promise<void>((resolve) => host.listen(0, resolve));
  hostAddress = `http://localhost:${(host.address() as AddressInfo).port}/`;
});
test.afterAll(() => new Promise<void>((resolve) => void host.close(() => resolve())));

/** Tests of one worker share the server: each sets the page just before it goes there. */
async function openHost(page: Page, body: string) {
  hostPage = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body style="margin:0">${body}</body></html>`;
  await page.goto(hostAddress, { waitUntil: "load" });
}

/** The code that the builder shows. */
async function codeOf(page: Page, query: string, name: string): Promise<string> {
  await page.goto(`/fr/share?${query}`);
  return (await page.locator(`#code-${name}`).textContent()) ?? "";
}

test("the builder's snippet works in a page of another site", async ({ page, baseURL }) => {
  const code = await codeOf(page, "chart=ratifications-map-c97&on=2008-03-06", "iframe");
  const visitor = await page.context().newPage();
  const asked = new Set<string>();
  visitor.on("request", (request) => asked.add(new URL(request.url()).origin));
  const trouble = listen(visitor);
  await openHost(visitor, code);
  const frame = visitor.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("lang", "fr");
  await expect(frame.locator("h1")).toContainText("47");
  // The height is that of what is shown, and stays so.
  const heights = async () => [
    await visitor.locator("iframe").evaluate(({ offsetHeight }: HTMLElement) => offsetHeight),
    await frame.locator("main").evaluate((main) => Math.ceil(main.getBoundingClientRect().height)),
  ];
  await expect.poll(async () => new Set(await heights()).size).toBe(1);
  const first = await heights();
  await visitor.waitForFunction(() => new Promise((resolve) => setTimeout(() => resolve(true), 600)));
  expect(await heights()).toEqual(first);
  await visitor.setViewportSize({ width: 360, height: 700 });
  await expect.poll(async () => new Set(await heights()).size).toBe(1);
  expect([...asked].filter((origin) => origin !== "null").sort()).toEqual(
    [new URL(hostAddress).origin, new URL(baseURL ?? "").origin].sort(),
  );
  expect(await visitor.context().cookies()).toEqual([]);
  expect(trouble).toEqual([]);
});

test("a sandboxed embed has its tooltip, keys and date", async ({ page, baseURL }) => {
  await openHost(
    page,
    `<iframe src="${baseURL}/embed/en/ratifications-map-c97?on=2008-03-06" style="width:700px;height:800px" sandbox="allow-scripts allow-popups"></iframe>`,
  );
  const frame = page.frameLocator("iframe");
  await expect(frame.locator(".slider")).toBeVisible();
  await frame.locator("a[data-iso3=BRA]").first().hover();
  await expect(frame.locator(".tooltip")).toContainText("Brazil");
  const slider = frame.getByRole("slider");
  await slider.press("Escape");
  await expect(frame.locator(".tooltip")).toBeHidden();
  await slider.fill("0");
  await expect(frame.locator("h1")).toContainText("1949");
  await slider.press("PageUp");
  await expect(frame.locator("h1")).toContainText("1950");
  await expect(slider).toHaveAttribute("aria-valuetext", /1950/);
  // The map is one stop of the tab order; its keys are those of the pages.
  await expect(frame.locator("svg.world a[tabindex='0']")).toHaveCount(1);
  const focused = frame.locator("a[data-iso3]:focus");
  await frame.locator("a[data-iso3][tabindex='0']").focus();
  for (const [key, iso3] of [
    ["End", "ZWE"],
    ["ArrowUp", "MOZ"],
    ["Home", "AFG"],
    ["b", "BHS"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(focused).toHaveAttribute("data-iso3", iso3);
  }
  await page.keyboard.press("Tab");
  await expect(focused).toHaveCount(0);
});

test("the script of embeds stores nothing and asks nothing", async ({ request }) => {
  const script = await (await request.get("/embed.js")).text();
  expect(script).toContain("atlas:height");
  expect(gzipSync(script).length).toBeLessThan(6_000);
  expect(script).not.toMatch(
    /localStorage|sessionStorage|indexedDB|\.cookie|fetch\(|XMLHttpRequest|sendBeacon|import\(/,
  );
});

test("an embed pinned to a date says so and has no slider", async ({ page }) => {
  await page.goto("/embed/en/ratifications-map-c97?pinned=2008-03-06");
  await expect(page.locator("h1")).toContainText("6 March 2008");
  await expect(page.locator(".state")).toHaveText("Fixed: as of 6 March 2008");
  await expect(page.getByRole("slider")).toHaveCount(0);
});

test("the host takes a height from its own frames only, and only a number", async ({ page, baseURL }) => {
  await openHost(
    page,
    `<iframe data-atlas id="own" src="about:blank" style="height:300px"></iframe><iframe id="other" src="about:blank"></iframe><script src="${baseURL}/embed-host.js"></script>`,
  );
  const send = (from: string, data: unknown) =>
    page.evaluate(
      ([id, message]) => {
        const script = (document.getElementById(id) as HTMLIFrameElement).contentDocument?.createElement("script");
        if (!script) return;
        script.textContent = `parent.postMessage(${JSON.stringify(message)}, "*")`;
        (document.getElementById(id) as HTMLIFrameElement).contentDocument?.body.append(script);
      },
      [from, data] as [string, unknown],
    );
  const height = () => page.locator("#own").evaluate((frame) => (frame as HTMLElement).style.height);
  for (const wrong of [
    { type: "atlas:height", height: "900px" },
    { type: "atlas:height", height: 1e9 },
    { type: "other", height: 900 },
    "atlas:height",
    null,
  ])
    await send("own", wrong);
  await send("other", { type: "atlas:height", height: 900 });
  await page.evaluate(() => window.postMessage({ type: "atlas:height", height: 900 }, "*"));
  expect(await height()).toBe("300px");
  await send("own", { type: "atlas:height", height: 640 });
  await expect.poll(height).toBe("640px");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  for (const language of languages)
    test(`an embed can be read: ${language}`, async ({ page, baseURL }) => {
      await openHost(
        page,
        `<iframe src="${baseURL}/embed/${language}/activities-map" style="width:600px;height:700px" sandbox></iframe>`,
      );
      const frame = page.frameLocator("iframe");
      await expect(frame.locator("html")).toHaveAttribute("lang", language);
      await expect(frame.locator("h1")).toBeVisible();
      expect(await frame.locator("a[data-iso3]").count()).toBeGreaterThan(180);
      await expect(frame.locator(".source")).toContainText("GB.301/4");
      await expect(frame.locator(".slider")).toHaveCount(0);
    });

  for (const chart of [
    "activities-map",
    "elements-progress",
    "element-social-dialogue",
    "ratifications-map-c97",
    "ratifications-map-c143&on=2008-03-06&pin=1",
    "ratifications-count-map",
    "ratifications-timeline",
    "ratifications-timeline-c143",
    "activities-timeline",
    "donors-by-region",
    "donor-japan",
    "donor-oecd",
    "partnerships-map",
    "partner-african-union",
    "partner-iom",
    "projects-timeline",
    "country-alb",
  ])
    test(`the snippet without a script is as high as its chart: ${chart}`, async ({ page }) => {
      const code = await codeOf(page, `chart=${chart}`, "plain");
      await openHost(page, code.replace('loading="lazy"', ""));
      const heightOf = async (part: Locator) => (await part.boundingBox())?.height ?? 0;
      for (const width of [320, 400, 480, 600, 653, 655, 720, 768, 840, 893, 895, 960, 1200, 1400]) {
        await page.setViewportSize({ width, height: 800 });
        // Less than a line may be wanting where words break between the widths of the previews, which were measured. A frame
        // is laid out a moment after its page.
        const wanting = [320, 600, 960].includes(width) ? 2 : 18;
        await expect
          .poll(async () => {
            const given = await heightOf(page.locator("iframe"));
            const shown = await heightOf(page.frameLocator("iframe").locator("main"));
            return given >= shown - wanting && given < shown * 1.2 + 30 ? "as high" : `${given} for ${shown}`;
          }, `at ${width}`)
          .toBe("as high");
      }
    });

  test("the builder shows its codes", async ({ page }) => {
    await page.goto("/en/share?chart=elements-progress&theme=dark&width=600");
    await expect(page.locator("#code-iframe")).toContainText("/embed/en/elements-progress?theme=dark");
    await expect(page.locator("#code-picture")).toContainText(
      "/charts/en/elements-progress.png?theme=dark&amp;width=600",
    );
    await page.getByLabel("Chart", { exact: true }).selectOption("donor-spain");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page.locator("#code-oembed")).toContainText("/embed/en/donor-spain?theme=dark");
  });
});

for (const [language, chart] of [
  ["en", "donors-by-region"],
  ["fr", "partner-iom"],
  ["es", "activities-timeline"],
  ["fr", "projects-timeline"],
  ["es", "country-fra"],
] as const)
  test(`an embed 320 pixels wide needs no sideways scroll: ${language}, ${chart}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    await page.goto(`/embed/${language}/${chart}`);
    const scrollers = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll("main *")]
        .filter((part) => part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1)
        .filter((part) => part === document.documentElement || getComputedStyle(part).overflowX !== "visible")
        .map((part) => `${part.tagName} ${part.className}: ${part.scrollWidth}`),
    );
    expect(scrollers).toEqual([]);
    // A page's forms lead away from an embed.
    await expect(page.locator("form")).toHaveCount(0);
  });

test("what has no country and no members is drawn by heading and region", async ({ page }) => {
  await page.goto("/embed/en/donor-japan");
  await expect(page.locator("h1")).toHaveText("Three activities under one heading of the report");
  await expect(page.getByRole("row", { name: /Capacity building/ })).toContainText("3");
  await expect(page.locator(".source")).not.toContainText("Boundaries");
});

test("the builder keeps its choices in another language and previews three widths", async ({ page }) => {
  await page.goto("/en/share?chart=ratifications-map-c143&on=2008-03-06&theme=dark&pin=1");
  const preview = page.locator("iframe:visible");
  await expect(preview).toHaveAttribute("src", "/embed/en/ratifications-map-c143?pinned=2008-03-06&theme=dark");
  for (const width of [320, 600, 960]) {
    await page.getByRole("radio", { name: `${width} pixels` }).check();
    await expect(preview).toHaveCount(1);
    await expect(preview.contentFrame().locator("h1")).toContainText("6 March 2008");
    expect((await preview.boundingBox())?.width).toBe(width);
  }
  await page.getByRole("link", { name: /Français/ }).click();
  await expect(page).toHaveURL(/\/fr\/share\?/);
  await expect(page.locator("#share-chart")).toHaveValue("ratifications-map-c143");
  await expect(page.locator("#share-on")).toHaveValue("2008-03-06");
  await expect(page.locator("#code-oembed")).toContainText(
    "/embed/fr/ratifications-map-c143?pinned=2008-03-06&theme=dark",
  );
});

/** A page that shows each kind of chart, in a state where it has one, and the builder's address that its chart offers. */
const offered = [
  ["?element=social-dialogue", "activities-map&element=social-dialogue"],
  ["?element=social-dialogue", "activities-timeline&element=social-dialogue"],
  ["elements", "elements-progress"],
  ["elements/social-dialogue", "element-social-dialogue"],
  ["ratifications?on=2008-03-06", "ratifications-count-map&on=2008-03-06"],
  ["ratifications?on=2008-03-06", "ratifications-timeline"],
  ["ratifications/c97?on=2008-03-06", "ratifications-map-c97&on=2008-03-06"],
  ["ratifications/c97?on=2008-03-06", "ratifications-timeline-c97&on=2008-03-06"],
  ["donors", "donors-by-region"],
  ["donors/spain", "donor-spain"],
  ["donors/gtz", "donor-gtz"],
  ["partnerships/iom", "partner-iom"],
  ["partnerships?on=2008-03-06", "partnerships-map&on=2008-03-06"],
  ["partnerships/african-union?on=2008-03-06", "partner-african-union&on=2008-03-06"],
  ["projects?element=social-dialogue", "projects-timeline&element=social-dialogue"],
  ["countries/alb", "country-alb"],
] as const;
for (const [path, chart] of offered)
  test(`a chart leads to the builder with its state: ${chart}`, async ({ request }) => {
    const html = await (await request.get(path.startsWith("?") ? `/en${path}` : `/en/${path}`)).text();
    const links = [...html.matchAll(/href="(\/en\/share\?[^"]*)"/g)].map(([, href = ""]) =>
      href.replaceAll("&amp;", "&"),
    );
    expect(links).toContain(`/en/share?chart=${chart}`);
    const builder = await request.get(`/en/share?chart=${chart}`);
    expect(builder.status()).toBe(200);
    expect(await builder.text()).toContain("/embed/en/");
  });

test("embeds may be framed, pages may not", async ({ request }) => {
  const policyOf = async (address: string) => (await request.get(address)).headers()["content-security-policy"];
  expect(await policyOf("/embed/en/activities-map")).toContain("frame-ancestors *");
  // The development server sends no policy for pages.
  if (!process.env.BASE_URL) expect(await policyOf("/en")).toContain("frame-ancestors 'none'");
  const headers = (await request.get("/embed/en/activities-map")).headers();
  expect(headers["x-frame-options"]).toBeUndefined();
  expect(headers["set-cookie"]).toBeUndefined();
});

for (const [address, status, parameter] of [
  ["/embed/en/none-such", 404, "chart"],
  ["/embed/xx/activities-map", 404, "language"],
  ["/embed/en/activities-map?theme=pink", 400, "theme"],
  ["/embed/en/activities-map?pinned=2008", 400, "pinned"],
] as const)
  test(`an embed that is not: ${address}`, async ({ request }) => {
    const response = await request.get(address);
    expect(response.status()).toBe(status);
    expect(await response.json()).toMatchObject({ parameter });
  });

for (const address of [
  "/embed/en/ratifications-map-c97",
  "/embed/fr/elements-progress?theme=dark",
  "/embed/es/activities-timeline?theme=contrast",
  "/embed/fr/donors-by-region",
])
  test(`axe finds nothing: ${address}`, async ({ page }) => {
    await page.goto(address);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
