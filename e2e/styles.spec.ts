import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { whenLive } from "./browsing";
import { root } from "./instances";
import { addressOf, routes } from "./routes";

/** Every style sheet of the build. */
const build = join(root, ".next/static/chunks");
const sheets = readdirSync(build)
  .filter((name) => name.endsWith(".css"))
  .map((name) => readFileSync(join(build, name), "utf8"));

/**
 * Compares the rules inside a page with whole sheets: returns the selectors of rules that match an element, now or in another
 * state of it, and are not inside.
 */
async function missingRules(page: Page): Promise<string[]> {
  expect(sheets.length).toBeGreaterThan(0);
  return page.evaluate((css) => {
    type Told = { selector: string; key: string };
    const told = (rules: CSSRuleList, around = ""): Told[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSStyleRule)
          return [{ selector: rule.selectorText, key: `${around} ${rule.style.cssText}` }];
        return rule instanceof CSSGroupingRule ? told(rule.cssRules, around + rule.cssText.split("{")[0]) : [];
      });
    const matching = (selector: string): Set<Element> => {
      const anyState = selector.replace(/::[\w-]+|:(?:hover|active|focus(?:-visible|-within)?)\b/g, "");
      try {
        return new Set(document.querySelectorAll(anyState));
      } catch {
        return new Set(document.querySelectorAll(selector));
      }
    };
    const whole = new CSSStyleSheet();
    whole.replaceSync(css);
    const inside = new Map<string, string[]>();
    const own = (document.querySelector("style#styles") as HTMLStyleElement).sheet as CSSStyleSheet;
    for (const { selector, key } of told(own.cssRules)) inside.set(key, [...(inside.get(key) ?? []), selector]);
    return told(whole.cssRules)
      .filter(({ selector, key }) => {
        const styled = new Set((inside.get(key) ?? []).flatMap((one) => [...matching(one)]));
        return [...matching(selector)].some((element) => !styled.has(element));
      })
      .map(({ selector }) => selector);
  }, sheets.join(""));
}

test("every kind of page has inside all rules that it can use, and loads no sheet", async ({ page }) => {
  test.setTimeout(240_000);
  const asked: string[] = [];
  page.on("request", (request) => request.resourceType() === "stylesheet" && asked.push(request.url()));
  for (const route of routes) {
    await page.goto(addressOf("en", route));
    await whenLive(page);
    expect(await missingRules(page), route.path).toEqual([]);
  }
  expect(asked).toEqual([]);
});

test("what scripts add is styled: tooltip, suggestions, a date, another view", async ({ page }) => {
  await page.goto("/en/ratifications/c97");
  await whenLive(page);
  await page.locator(".world [data-iso3=KEN]").first().hover({ force: true });
  await expect(page.locator(".tooltip")).toContainText("Kenya");
  expect(await missingRules(page)).toEqual([]);
  await page.locator("[data-date-control] input[type=range]").first().fill("1960");
  expect(await missingRules(page)).toEqual([]);
  await page.locator(".site-head input[type=search], .site-head [role=combobox]").first().fill("mali");
  await expect(page.getByRole("option").first()).toBeVisible();
  expect(await missingRules(page)).toEqual([]);

  await page.goto("/en?region=west-africa");
  await whenLive(page);
  for (const status of ["completed", "planned"]) {
    await page.locator("#filter-status").selectOption(status);
    await expect(page).toHaveURL(new RegExp(`status=${status}`));
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    expect(await missingRules(page)).toEqual([]);
  }
  await page.locator("#filter-region").selectOption("");
  await expect(page).not.toHaveURL(/region=/);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  expect(await missingRules(page)).toEqual([]);
});

test("letters are told of once: a second telling has every line laid out once more", async ({ page }) => {
  await page.goto("/en");
  const told = (await page.content()).match(/@font-face\{font-family:"[^"]*"/g) ?? [];
  expect(told).toContain('@font-face{font-family:"Source Sans 3 Fallback"');
  expect(new Set(told).size).toBe(told.length);
});
