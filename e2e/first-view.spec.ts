import { expect, type Page, test } from "@playwright/test";
import { whenLive } from "./browsing";

/** How what is seen first looks, and where it stands. */
function look(page: Page) {
  return page.evaluate(() =>
    [".site-head .wrap", "h1", ".standfirst", ".band .wrap", ".legend", "svg.world", ".world .area path"].map(
      (selector) => {
        const element = document.querySelector(selector);
        if (!element) return `${selector}: none`;
        const { left, top, width } = element.getBoundingClientRect();
        const { display, fontSize, stroke } = getComputedStyle(element);
        return [selector, Math.round(left), Math.round(top), Math.round(width), display, fontSize, stroke].join(" ");
      },
    ),
  );
}

for (const path of ["/en", "/fr/ratifications/c97", "/es/partnerships", "/en/elements/social-dialogue"])
  for (const width of [360, 1280])
    test(`the map of ${path} stands as it will before the sheets of styles have come, ${width} px`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      // Scripts change what is seen, and letters come in time or not: neither is what this is about.
      await page.route(/\.(?:js|woff2)$/, (route) => route.abort());
      await page.goto(path);
      const whole = await look(page);
      await page.route(/\.css$/, () => {});
      await page.goto(path, { waitUntil: "commit" });
      await expect(page.locator(".world .area").last()).toBeAttached();
      await expect.poll(() => look(page)).toEqual(whole);
      // They hold back only what follows the map.
      expect(await page.locator("main .map-tools").count()).toBe(0);
      await context.close();
    });

test("another view keeps the styles that stood in the one before", async ({ page }) => {
  await page.goto("/en");
  await whenLive(page);
  const styled = () =>
    page.evaluate(() =>
      [".chart-foot", ".site-foot .independent"].map((selector) => {
        const { display, borderLeftWidth } = getComputedStyle(document.querySelector(selector) as Element);
        return `${display} ${borderLeftWidth}`;
      }),
    );
  const before = await styled();
  expect(before).toEqual(["flex 0px", "block 3px"]);
  for (const status of ["completed", "planned"]) {
    await page.locator("#filter-status").selectOption(status);
    await expect(page).toHaveURL(new RegExp(`status=${status}$`));
    expect(await styled()).toEqual(before);
  }
});

test("letters are told of in the page only: a sheet that says them again has every line laid out once more", async ({
  page,
  request,
}) => {
  await page.goto("/en");
  const sheets = await page
    .locator("link[rel=stylesheet]")
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) expect(await (await request.get(sheet)).text(), sheet).not.toContain("@font-face");
  expect((await page.content()).match(/@font-face\{font-family:"[^"]*"/g)).toContain(
    '@font-face{font-family:"Source Sans 3 Fallback"',
  );
});
