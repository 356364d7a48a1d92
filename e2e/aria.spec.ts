import { expect, type Page, test } from "@playwright/test";
import type { Language } from "@/data/address/language";
import { addressOf, languages, type Route, routes } from "./routes";

// The accessibility tree of every kind of page, as committed snapshots in the folder beside this file: what a screen reader is
// given, readable by people. Long lists, tables and maps are cut to their first parts, and today's date and the days on which
// data were read (today's, perhaps, when a snapshot was written) are masked, so that a snapshot changes when the structure or the words do. `npx playwright test e2e/aria.spec.ts --update-snapshots` writes them:
// look at the diff.

/** Kinds of page that every language has a snapshot of. */
const inAllLanguages = ["", "ratifications/c97?on=2008-03-06", "elements/social-dialogue", "about"];

/** States of a page that differ from another route in what they count only. */
const sameStructure = [
  "ratifications/c97",
  "ratifications/c143",
  "ratifications/icrmw",
  "ratifications/icrmw?on=2008-03-06",
];

const kinds = routes.filter(({ path }) => !sameStructure.includes(path));
const shots = languages.flatMap((language) =>
  kinds.filter(({ path }) => language === "en" || inAllLanguages.includes(path)).map((route) => ({ language, route })),
);

function nameOf(language: Language, { path }: Route): string {
  return `${path.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "overview"}.${language}.aria.yml`;
}

/** Keeps the first members of everything that repeats, and masks some days (`yyyy-mm-dd`). */
async function cut(page: Page, days: string[]): Promise<void> {
  await page.evaluate((days) => {
    const keep = (selector: string, parts: string, most: number) => {
      for (const whole of document.querySelectorAll(selector)) {
        const all = [...whole.querySelectorAll(parts)].filter(
          (part) => part.parentElement?.closest(selector) === whole,
        );
        for (const part of all.slice(most)) part.remove();
      }
    };
    keep("svg.world", "a[data-iso3]", 2);
    for (const group of document.querySelectorAll("svg.world g[role=group]:not(:has(a))")) group.remove();
    keep("svg.chart", "a", 2);
    keep("tbody", "tr", 1);
    keep("ul:not(header ul), ol:not(header ol)", "li", 2);
    keep("select", "option", 2);
    keep("dl", "dt, dd", 4);
    keep("main", "article", 2);
    keep("main", "section[id^=para]", 2);
    const locale = document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;
    const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
    const masked = days.flatMap((day) => [day, format.format(new Date(day))]);
    const mask = (text: string) => masked.reduce((rest, day) => rest.replaceAll(day, "[day]"), text);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) node.textContent = mask(node.textContent ?? "");
    const thisYear = new RegExp(`on=${new Date().getUTCFullYear()}$`);
    for (const name of ["aria-label", "aria-valuetext", "placeholder", "href"])
      for (const element of document.querySelectorAll(`[${name}]`))
        element.setAttribute(name, mask(element.getAttribute(name) ?? "").replace(thisYear, "on=[year]"));
  }, days);
}

for (const { language, route } of shots)
  test(`the tree of ${addressOf(language, route)}`, async ({ page, request }) => {
    const { datasets } = await (await request.get("/status.json")).json();
    const today = new Date().toISOString().slice(0, 10);
    await page.goto(addressOf(language, route));
    for (const drawing of await page.locator("svg.world, table.matrix:has(td a), .timeline:has(svg a), .steps").all())
      await expect(drawing.locator('[tabindex="0"]').first()).toBeAttached();
    await cut(page, [today, ...datasets.map(({ readOn }: { readOn: string }) => readOn)]);
    // Head and foot are the same everywhere: the overview shows them.
    const part = route.path === "" ? "body" : "main";
    await expect(page.locator(part)).toMatchAriaSnapshot({ name: nameOf(language, route) });
  });
