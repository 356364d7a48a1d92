import { expect, type Page, test } from "@playwright/test";
import { message } from "./messages";
import { languages } from "./routes";

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
  ".map-skip",
  ".world [data-iso3]",
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

/** Waits until the scripts of the page's drawings have made each of them one stop. */
async function awake(page: Page): Promise<void> {
  for (const drawing of await page.locator("svg.world, table.matrix:has(td a), .timeline:has(svg a), .steps").all())
    await expect(drawing.locator('[tabindex="0"]').first()).toBeAttached();
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
  await awake(page);
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
    await awake(page);
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

/** What a screen reader is given of the element that has the focus, and of the drawing around it. */
async function spoken(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send("Runtime.evaluate", { expression: "document.activeElement" });
  const { nodes } = await session.send("Accessibility.getPartialAXTree", { objectId: result.objectId ?? "" });
  await session.detach();
  const words = (node: (typeof nodes)[number] | undefined) => ({
    role: node?.role?.value as string | undefined,
    name: (node?.name?.value as string | undefined)?.replace(/[\u00a0\u202f]/g, " "),
    description: (node?.description?.value as string | undefined)?.replace(/[\u00a0\u202f]/g, " "),
  });
  return { ...words(nodes[0]), drawing: words(nodes.find(({ role }) => role?.value === "application")) };
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test.describe("the map", () => {
  const facts = {
    en: {
      first: "Afghanistan: 6 activities; 1 of 36 in Asia and the Pacific",
      fiji: "Fiji: not party to C97; 8 of 36 in Asia and the Pacific",
    },
    fr: {
      first: "Afghanistan : 6 activités ; 1 sur 36 en Asie et dans le Pacifique",
      fiji: "Fidji : non partie à la convention n° 97 ; 7 sur 36 en Asie et dans le Pacifique",
    },
    es: {
      first: "Afganistán: 6 actividades; 1 de 36 en Asia y el Pacífico",
      fiji: "Fiji: no es parte en el Convenio núm. 97; 7 de 36 en Asia y el Pacífico",
    },
  };

  for (const language of languages)
    test(`says the fact and the place of a country, in ${language}`, async ({ page }) => {
      await page.goto(`/${language}`);
      await awake(page);
      await page.locator(".map-skip").first().focus();
      await press(page, "Tab");
      const first = await spoken(page);
      expect(first).toMatchObject({ role: "link", name: facts[language].first });
      // The row of the table follows as the description; the keys are told on entering the drawing.
      expect(first.description).toContain(message(language, "list.activities"));
      expect(first.drawing.description).toContain(message(language, "map.keys").replace(/[\u00a0\u202f]/g, " "));
      await expect(page.locator(".keys").first()).toBeVisible();
      await page.goto(`/${language}/ratifications/c97?on=2008-03-06`);
      await awake(page);
      await page.locator(".map-skip").focus();
      await press(page, "Tab", "f", "i");
      expect(await spoken(page)).toMatchObject({ role: "link", name: facts[language].fiji });
      const live = page.locator(".tooltip");
      await expect(live, "the tooltip is not read out a second time").toHaveAttribute("aria-live", "off");
    });

  test("arrows go to neighbours, letters by name, Home and End to the ends, Page keys through the regions", async ({
    page,
  }) => {
    await page.goto("/en/ratifications/c97?on=2008-03-06");
    await awake(page);
    await page.locator(".map-skip").focus();
    await press(page, "Tab");
    const walked: [key: string, iso3: string][] = [
      ["End", "ZWE"],
      ["ArrowUp", "MOZ"],
      ["Home", "AFG"],
      ["ArrowDown", "PAK"],
      ["a", "AFG"],
      ["PageDown", "ALB"],
      ["PageDown", "ALA"],
      ["PageDown", "DZA"],
      ["PageUp", "ALA"],
    ];
    for (const [key, iso3] of walked) {
      await press(page, key);
      await expect(page.locator(".world :focus"), key).toHaveAttribute("data-iso3", iso3);
    }
    // The same letter again and again goes through its names, and comes round.
    await page.locator('.world [data-iso3="FJI"]:not([aria-hidden])').focus();
    const names = await page.locator('.world [data-iso3]:not([aria-hidden])[aria-label^="F"]').count();
    expect(names).toBeGreaterThan(5);
    await press(page, ...Array.from({ length: names - 1 }, () => "f"));
    await expect(page.locator(".world :focus")).not.toHaveAttribute("data-iso3", "FJI");
    await press(page, "f");
    await expect(page.locator(".world :focus")).toHaveAttribute("data-iso3", "FJI");
    expect(await page.locator('.world [tabindex="0"]').count(), "stops of the map").toBe(1);
  });

  test("Escape closes the tooltip, then leaves for the link to the table; the link opens the table", async ({
    page,
  }) => {
    await page.goto("/en");
    await awake(page);
    const link = page.locator(".map-skip").first();
    await link.focus();
    await press(page, "Tab");
    const mark = page.locator(".world :focus");
    await expect(page.locator("#activities-map .tooltip")).toBeVisible();
    await press(page, "Escape");
    await expect(page.locator("#activities-map .tooltip")).toBeHidden();
    await expect(mark).toBeFocused();
    await expect(page.locator(".world .focus"), "the outline stays").toBeAttached();
    await press(page, "Escape");
    await expect(link).toBeFocused();
    await press(page, "Enter");
    await expect(page.locator("#activities-map-data table")).toBeVisible();
    await expect(page.locator("#activities-map-data")).toBeFocused();
  });

  test("Enter opens the country, and the map is entered again where it was left", async ({ page }) => {
    await page.goto("/en");
    await awake(page);
    await page.locator(".map-skip").first().focus();
    await press(page, "Tab", "z", "Enter");
    await expect(page).toHaveURL(/country=ZMB/);
    await expect(page.locator('.world [data-iso3="ZMB"]')).toHaveAttribute("tabindex", "0");
    await page.goto("/en/ratifications/c97");
    await awake(page);
    await page.locator(".map-skip").focus();
    await press(page, "Tab", "End", "Enter");
    await expect(page).toHaveURL(/\/en\/countries\/zwe$/);
  });

  test("letters and arrows are the page's own while the map has no focus", async ({ page }) => {
    await page.goto("/en");
    await awake(page);
    await page.locator(".map-skip").first().focus();
    await press(page, "z", "End");
    await expect(page.locator(".map-skip").first()).toBeFocused();
    await expect.poll(() => page.evaluate(() => scrollY), "End scrolls the page").toBeGreaterThan(0);
  });

  test("a zoomed map is entered at a country in sight, and shows the world for one that is not", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto("/en");
    await awake(page);
    const presets = page.locator("#activities-map .zoom");
    await page.locator(".map-skip").first().focus();
    await press(page, "Tab", "End");
    await presets.getByRole("radio", { name: "Arab States" }).check();
    await page.locator(".map-skip").first().focus();
    await press(page, "Tab");
    const inSight = () =>
      page.evaluate(() => {
        const mark = document.activeElement?.getBoundingClientRect();
        const frame = document.activeElement?.closest("svg.world")?.getBoundingClientRect();
        return mark && frame && mark.right > frame.left && mark.left < frame.right && mark.bottom > frame.top;
      });
    await expect(page.locator(".world :focus"), "not where it was left").not.toHaveAttribute("data-iso3", "ZWE");
    expect(await inSight()).toBe(true);
    await press(page, "End");
    await expect(page.locator(".world :focus")).toHaveAttribute("data-iso3", "ZWE");
    await expect(presets.getByRole("radio", { name: message("en", "map.world") })).toBeChecked();
  });

  test("without a script no country is a stop, and the link to the table works", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("/en");
    const link = page.locator(".map-skip").first();
    await link.focus();
    await press(page, "Tab");
    await expect(page.getByRole("radio", { name: message("en", "map.world") })).toBeFocused();
    await link.focus();
    await press(page, "Enter");
    await expect(page.locator("#activities-map-data table")).toBeVisible();
    await context.close();
  });
});

test("a timeline is one stop: arrows by date and by row, Home and End, Enter opens, Escape to its table", async ({
  page,
}) => {
  await page.goto("/en");
  await awake(page);
  const stop = page.locator('.timeline svg a[tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await expect(page.locator('.timeline svg a:not([tabindex="-1"])')).toHaveCount(1);
  await stop.focus();
  const first = await spoken(page);
  expect(first).toMatchObject({ role: "link", drawing: { role: "application" } });
  expect(first.name).toMatch(/, completed$/);
  await expect(page.locator("#activities-timeline-keys")).toBeVisible();
  const left = () =>
    page.evaluate(() => document.activeElement?.querySelector("rect")?.getBoundingClientRect().left ?? Number.NaN);
  const row = () =>
    page.evaluate(() =>
      [...document.querySelectorAll(".dated-row")].indexOf(document.activeElement?.closest("svg") as Element),
    );
  const start = await left();
  await press(page, "ArrowRight");
  expect(await left()).toBeGreaterThanOrEqual(start);
  await press(page, "End", "Home");
  expect(await left()).toBe(start);
  await press(page, "ArrowDown");
  expect(await row()).toBe(1);
  await press(page, "Control+End");
  expect(await row()).toBe((await page.locator(".dated-row").count()) - 1);
  await press(page, "Escape");
  await expect(page.locator("#activities-timeline .chart-table > summary")).toBeFocused();
  await press(page, "Shift+Tab");
  await stop.focus();
  await press(page, "Enter");
  await expect(page).toHaveURL(/\/en\/activities/);
});

test("the years of a ratification chart are one stop", async ({ page }) => {
  await page.goto("/en/ratifications/c97?on=2008-03-06");
  await awake(page);
  await page.locator('.steps a[tabindex="0"]').focus();
  await press(page, "Home");
  await expect(page.locator(".steps :focus")).toHaveAccessibleName(/^1950/);
  await press(page, "ArrowRight");
  await expect(page.locator(".steps :focus")).toHaveAccessibleName(/^1951/);
  await press(page, "Enter");
  await expect(page).toHaveURL(/on=1951/);
});

test("a matrix is a grid: one stop, arrows from cell to cell, Home and End, Enter opens", async ({ page }) => {
  await page.goto("/en/elements");
  await awake(page);
  const grid = page.getByRole("grid");
  const place = () =>
    page.evaluate(() => {
      const cell = document.activeElement?.closest("td, th") as HTMLTableCellElement | null;
      return cell && [(cell.parentElement as HTMLTableRowElement).rowIndex, cell.cellIndex];
    });
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
  expect(await grid.locator('a:not([tabindex]), td[tabindex="0"]').count()).toBe(0);
  await grid.locator('[tabindex="0"]').focus();
  await press(page, "Control+Home");
  expect(await place()).toEqual([0, 0]);
  await press(page, "ArrowDown", "ArrowRight");
  expect(await place()).toEqual([1, 1]);
  await press(page, "ArrowDown", "End");
  const width = await grid.locator("tr").first().locator("th").count();
  expect(await place()).toEqual([2, width - 1]);
  await press(page, "Home", "ArrowLeft");
  expect(await place()).toEqual([2, 0]);
  await press(page, "Control+End");
  expect(await place()).toEqual([(await grid.locator("tr").count()) - 1, width - 1]);
  await press(page, "Control+Home", "ArrowDown", "Enter");
  await expect(page).toHaveURL(/\/en\/activities\?type=/);
});
