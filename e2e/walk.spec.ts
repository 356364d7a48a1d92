import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { listen } from "./browsing";
import { unreadable } from "./geometry";
import { some, textsOf, wordFaults } from "./reading";
import { everyRoute } from "./routes";

// The whole site as its readers meet it: every kind of page in three languages, light and dark, on a phone and on a desk,
// with scripts and without.

const desk = { width: 1440, height: 900 };
const phone = { width: 360, height: 740 };
/** Widths between and beyond: 400 % zoom of a small laptop, a tablet, a wide screen (CSS pixels). */
const otherWidths = [320, 768, 2560];

type RunOnly = Parameters<AxeBuilder["options"]>[0]["runOnly"];

const allRules: RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
/** A theme changes colours and nothing else. */
const colourRules: RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** Asked in the way that is meant for pages without frames of other sites: it takes a quarter of the time. */
async function violations(page: Page, runOnly: RunOnly): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .exclude("nextjs-portal")
    .setLegacyMode()
    .options({ runOnly, resultTypes: ["violations"] })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}

/** A colour in mid-change would be judged, hence no motion. */
const look = (page: Page, colorScheme: "light" | "dark") => page.emulateMedia({ colorScheme, reducedMotion: "reduce" });

/** What is folded away is read too. */
const unfold = (page: Page) =>
  page.locator("details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });

async function expectReadable(page: Page, at: string) {
  expect.soft(some(await unreadable(page)), `readable ${at}`).toEqual([]);
}

/** Asks all rules of axe by day, and those of colour by night, on a phone and on a desk. */
async function expectAccessible(page: Page) {
  for (const [at, size] of Object.entries({ phone, desk })) {
    await page.setViewportSize(size);
    for (const [scheme, rules] of Object.entries({ light: allRules, dark: colourRules })) {
      await look(page, scheme as "light" | "dark");
      expect.soft(await violations(page, rules), `axe on a ${at}, ${scheme}`).toEqual([]);
    }
  }
}

function structureOf(page: Page) {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName[1]));
    return {
      lang: document.documentElement.lang,
      h1: document.querySelectorAll("h1").length,
      description: document.querySelector('meta[name="description"]')?.getAttribute("content") ?? "",
      twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      // A heading may go one level deeper than the one before, never two.
      jumps: levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
      headless: [...document.querySelectorAll("table")].filter((table) => !table.querySelector("th[scope]")).length,
      emptyTitles: [...document.querySelectorAll("svg title")].filter((title) => !title.textContent?.trim()).length,
    };
  });
}

for (const { address, language, status } of everyRoute) {
  test(`with scripts: ${address}`, async ({ page }) => {
    const trouble = listen(page, status);
    await look(page, "light");
    await page.setViewportSize(desk);
    const response = await page.goto(address, { waitUntil: "networkidle" });
    expect(response?.status()).toBe(status ?? 200);

    const { description, ...structure } = await structureOf(page);
    expect(structure).toEqual({ lang: language, h1: 1, twice: [], jumps: [], headless: 0, emptyTitles: 0 });
    if (!status) expect(description.length).toBeGreaterThan(20);
    const sound = { keys: [], english: [], typography: [], holes: [] };
    expect.soft(wordFaults(language, await textsOf(page))).toEqual(sound);

    await expectReadable(page, "on a desk");
    for (const width of otherWidths) {
      await page.setViewportSize({ width, height: 800 });
      await expectReadable(page, `${width} px wide`);
    }
    await page.setViewportSize(phone);
    await expectReadable(page, "on a phone");
    await unfold(page);
    await expectReadable(page, "on a phone, unfolded");
    await expectAccessible(page);
    await page.setViewportSize(desk);
    await look(page, "dark");
    await expectReadable(page, "on a desk, dark, unfolded");
    expect(trouble).toEqual([]);
  });
}

for (const { address, status } of everyRoute) {
  // Where a browser runs no scripts axe cannot run either: it is asked where the scripts of the page never arrive, nor its
  // letters: those of the system stand lower, and targets are to be big enough in them too.
  test(`before scripts: ${address}`, async ({ page }) => {
    await page.route(/\.(?:js|woff2)(?:\?|$)/, (route) => route.abort());
    const response = await page.goto(address);
    expect(response?.status()).toBe(status ?? 200);
    await page.setViewportSize({ width: 320, height: 800 });
    await expectReadable(page, "320 px wide, in the letters of the system");
    await unfold(page);
    await expectAccessible(page);
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const { address, language, shows, status } of everyRoute) {
    test(`without scripts: ${address}`, async ({ page }) => {
      const trouble = listen(page, status);
      const response = await page.goto(address, { waitUntil: "networkidle" });
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
      expect((await structureOf(page)).lang).toBe(language);
      for (const [at, size] of Object.entries({ desk, phone })) {
        await page.setViewportSize(size);
        for (const scheme of ["light", "dark"] as const) {
          await look(page, scheme);
          await expectReadable(page, `on a ${at}, ${scheme}`);
        }
      }
      // This is how the browser says that it runs no script.
      expect(trouble.filter((line) => !/^failed: \S+\.js csp$/.test(line))).toEqual([]);
    });
  }
});
