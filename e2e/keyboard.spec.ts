import { expect, type Page, test } from "@playwright/test";
import { message } from "./messages";

type Stop = {
  /** Tag, address or text: enough to know the element by. */
  name: string;
  /** The outline of the element, of its label, or around its country on a map (px). */
  outline: number;
  /** Whether any of it can be seen in the window. */
  seen: boolean;
  matches: string[];
};

/** What the reader must come to by Tab alone, in this order, as selectors. */
const wanted = [
  ".skip",
  ".site-nav a",
  "header .segments a",
  "#filter-element",
  "#filter-region",
  ".legend button",
  ".zoom input",
  ".chart-table > summary",
  ".site-foot a",
];

/** Presses Tab and returns what has the focus then; null past the end of the page. */
async function nextStop(page: Page): Promise<Stop | null> {
  await page.keyboard.press("Tab");
  return page.evaluate((selectors) => {
    const element = document.activeElement;
    // Past the end of the page comes the browser itself (and, before it, the panel of a development server).
    if (!element || element === document.body || element.matches("nextjs-portal")) return null;
    const outlineOf = (node: Element | null) => {
      if (!node) return 0;
      const { outlineStyle, outlineWidth } = getComputedStyle(node);
      return outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
    };
    const line = element.closest("svg.world")?.querySelector(".focus .line");
    const drawn = line ? Number.parseFloat(getComputedStyle(line).strokeWidth) : 0;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const mark = element.getAttribute("href") ?? element.id ?? "";
    return {
      name: `${element.tagName.toLowerCase()} ${mark} ${element.textContent?.trim().slice(0, 40)}`,
      outline: Math.max(outlineOf(element), outlineOf(element.closest("label")), drawn),
      seen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      matches: selectors.filter((selector) => element.matches(selector)),
    };
  }, wanted);
}

/** A page has fewer stops than this, or its reader gives up. */
const limit = 400;

async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    const stop = await nextStop(page);
    if (!stop) return stops;
    stops.push(stop);
    if (stops.length > limit) throw new Error(`more than ${limit} stops; the last: ${stops.at(-1)?.name}`);
  }
}

test("Tab reaches every control of the overview, in order, and leaves the page again", async ({ page }) => {
  await page.goto("/en");
  const stops = await walk(page);
  expect(stops[0]?.matches, "the first stop").toContain(".skip");
  const firstOf = wanted.map((selector) => stops.findIndex(({ matches }) => matches.includes(selector)));
  expect(Object.fromEntries(wanted.map((selector, index) => [selector, (firstOf[index] ?? -1) >= 0]))).toEqual(
    Object.fromEntries(wanted.map((selector) => [selector, true])),
  );
  expect(firstOf).toEqual(firstOf.toSorted((a, b) => a - b));
});

for (const address of ["/en", "/fr/ratifications/c97", "/es/countries/alb", "/en/activities", "/en/search?q=Spain"]) {
  test(`the focus is visible at each stop of ${address}`, async ({ page }) => {
    await page.goto(address);
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.filter(({ outline }) => outline < 2).map(({ name }) => name)).toEqual([]);
    expect(stops.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([]);
  });
}

test("the skip link leads to the content", async ({ page }) => {
  await page.goto("/en");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: message("en", "site.skip") })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
});

test("the zoom and a folded table are worked by keys", async ({ page }) => {
  await page.goto("/en");
  const presets = page.locator(".zoom").first().getByRole("radio");
  await presets.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(presets.nth(1)).toBeChecked();
  const table = page.locator(".chart-table").first();
  await table.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(table.locator("table")).toBeVisible();
});

test("on a narrow screen the menu opens, closes by Escape and gives the focus back", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/en");
  const menu = page.getByRole("button", { name: message("en", "site.menu") });
  await menu.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".site-nav a").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".site-nav a").first()).toBeHidden();
  await expect(menu).toBeFocused();
});
