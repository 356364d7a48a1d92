import { expect, test } from "@playwright/test";
import { message } from "./messages";
import { everyRoute } from "./routes";

test.use({ javaScriptEnabled: false });

for (const { address, shows, status } of everyRoute) {
  test(`without a script ${address} shows its facts`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(status ?? 200);
    await expect(page.locator("h1")).toBeVisible();
    if (shows.includes("map")) {
      await expect(page.locator("svg.world").first()).toBeVisible();
      expect(await page.locator("svg.world [data-iso3]").count()).toBeGreaterThanOrEqual(187);
    }
    if (shows.includes("table")) {
      // A folded table opens by its own disclosure, which needs no script.
      const table = page.locator("main table").first();
      if (!(await table.isVisible())) await page.locator("details:has(table) > summary").first().click();
      await expect(table).toBeVisible();
      await expect(table.locator("tbody tr").first()).toBeVisible();
    }
    if (shows.includes("source")) {
      const sources = page.locator("main .source, main a[href*='/sources/gb-301-4'], main a[href^='https://']");
      await expect(sources.first()).toBeAttached();
    }
  });
}

test("the filters of the overview work by their button", async ({ page }) => {
  await page.goto("/en");
  await page.locator("#filter-element").selectOption("social-dialogue");
  const filters = page.getByRole("form", { name: message("en", "filter.label") });
  await filters.getByRole("button", { name: message("en", "filter.apply") }).click();
  await expect(page).toHaveURL(/\/en\?.*element=social-dialogue/);
  await expect(page.locator("#filter-element")).toHaveValue("social-dialogue");
  await expect(page.locator("#list")).toBeVisible();
  await page.getByRole("link", { name: message("en", "filter.clear") }).click();
  await expect(page).toHaveURL(/\/en$/);
});

test("a date typed on the page of an instrument works by the form", async ({ page }) => {
  await page.goto("/en/ratifications/c97");
  const form = page.locator("form", { has: page.locator("input[name='on']:not([type='hidden'])") }).first();
  await form.locator("input[name='on']:not([type='hidden'])").first().fill("2008-03-06");
  await form.getByRole("button").first().click();
  await expect(page).toHaveURL(/\/en\/ratifications\/c97\?.*on=2008-03-06/);
  await expect(page.locator("main")).toContainText("47");
  await expect(page.locator("main")).toContainText("6 March 2008");
});

test("the search works by its form", async ({ page }) => {
  await page.goto("/en/search");
  await page.locator("main input[name='q']").fill("remittances");
  await page.locator("main form").getByRole("button").first().click();
  await expect(page).toHaveURL(/\/en\/search\?q=remittances/);
  await expect(page.locator("main a[href*='/en/activities/']").first()).toBeVisible();
});

test("the zoom of the map works without a script", async ({ page }) => {
  await page.goto("/en");
  const stage = page.locator("svg.world .stage").first();
  const before = await stage.boundingBox();
  await page.getByRole("radio", { name: "Africa" }).first().check();
  await expect.poll(async () => (await stage.boundingBox())?.width ?? 0).toBeGreaterThan((before?.width ?? 0) * 1.5);
});
