import { expect, test } from "@playwright/test";
import { whenLive } from "./browsing";

for (const path of ["/en", "/fr/ratifications/c97", "/es/donors", "/en/share", "/fr/nowhere"])
  test(`${path} has all its styles inside and loads none, before scripts and after`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.resourceType()} ${request.url()}`));
    await page.goto(path);
    await whenLive(page);
    const linked = await page
      .locator("link[rel=stylesheet]")
      .evaluateAll((links) => links.map((link) => [link.hasAttribute("disabled"), (link as HTMLLinkElement).href]));
    expect(linked.length).toBeGreaterThan(0);
    const inside = await page.locator("style#styles").textContent();
    for (const [disabled, sheet] of linked) {
      expect(disabled, String(sheet)).toBe(true);
      expect(inside).toContain((await (await page.request.get(String(sheet))).text()).trim());
    }
    expect(asked.filter((request) => request.startsWith("stylesheet"))).toEqual([]);
  });

test("another view keeps the styles of the one before", async ({ page }) => {
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

test("letters are told of once: a second telling has every line laid out once more", async ({ page }) => {
  await page.goto("/en");
  const told = (await page.content()).match(/@font-face\{font-family:"[^"]*"/g) ?? [];
  expect(told).toContain('@font-face{font-family:"Source Sans 3 Fallback"');
  expect(new Set(told).size).toBe(told.length);
});
