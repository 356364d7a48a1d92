import { expect, test } from "@playwright/test";
import { message } from "./messages";

test.use({ javaScriptEnabled: false });

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
