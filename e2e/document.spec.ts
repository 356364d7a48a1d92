import { expect, type Page, test } from "@playwright/test";
import type { Language } from "@/data/address/language";
import { listen } from "./browsing";
import { messages } from "./messages";
import { everyRoute, languages } from "./routes";

/**
 * Returns the texts of a page as its reader meets them: text nodes (folded ones too), labels and the title. Texts marked as
 * being in another language, code and data files are left out.
 */
async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = document.documentElement.lang;
    const foreign = (element: Element | null) => element?.closest(`[lang]:not([lang="${own}"])`);
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent?.closest("script, style, code, pre, noscript, template, next-route-announcer")) continue;
      if (!foreign(parent) && node.textContent?.trim()) texts.push(node.textContent.replaceAll(/[\n\t ]+/g, " "));
    }
    for (const name of ["aria-label", "title", "alt", "placeholder", "aria-valuetext"]) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (!foreign(element)) texts.push(element.getAttribute(name) ?? "");
      }
    }
    return texts;
  });
}

/** Keys of the dictionary that stand in a text: a message that was not written. */
function keysIn(texts: string[]): string[] {
  const words = new Set(texts.flatMap((text) => text.match(/\b[a-z]+(?:\.[a-zA-Z]+)+\b/g) ?? []));
  return Object.keys(messages.en).filter((key) => words.has(key));
}

/** English sentences and labels that the language says otherwise, long enough to be no coincidence. */
function englishIn(language: Language, texts: string[]): string[] {
  if (language === "en") return [];
  const own = new Set(Object.values(messages[language]));
  const all = texts.join("\n");
  return Object.values(messages.en).filter(
    (text) => text.length >= 12 && text.includes(" ") && !text.includes("{") && !own.has(text) && all.includes(text),
  );
}

/** Slips of French typography: a typewriter's apostrophe, a plain space or none before a high sign, plain space in guillemets. */
function frenchSlips(texts: string[]): string[] {
  const slip = /\p{L}'\p{L}| [:;!?»]|«(?!\u202f)|(?<!\u202f)»|[\p{L}\p{N})\]](?:[;!?]|:(?=\s|$))/u;
  return texts.filter((text) => slip.test(text.replaceAll(/https?:\S+|\?\S+/g, "")));
}

const slips: Record<Language, (texts: string[]) => string[]> = {
  en: (texts) => texts.filter((text) => /\p{L}'\p{L}/u.test(text)),
  fr: frenchSlips,
  es: (texts) => texts.filter((text) => /\p{L}'\p{L}| [;:!?]/u.test(text)),
};

/** What is left where a value was missing. */
const hole = /\b(undefined|NaN|Invalid Date)\b|^null$|\[object Object\]|\{\w+\}/;

/** A fault in a template shows in every row: the first ones and their number tell enough. */
const some = (texts: string[]) => (texts.length > 6 ? [...texts.slice(0, 5), `and ${texts.length - 5} more`] : texts);

for (const { address, language, status } of everyRoute) {
  test(`${address} is a sound document in its language`, async ({ page }) => {
    const trouble = listen(page, status);
    const response = await page.goto(address, { waitUntil: "networkidle" });
    expect(response?.status()).toBe(status ?? 200);
    const structure = await page.evaluate(() => {
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
    expect(structure).toMatchObject({ lang: language, h1: 1, twice: [], jumps: [], headless: 0, emptyTitles: 0 });
    if (!status) expect(structure.description.length).toBeGreaterThan(20);
    const texts = await textsOf(page);
    expect(some(keysIn(texts)), "keys instead of messages").toEqual([]);
    expect(some(englishIn(language, texts)), "English").toEqual([]);
    expect(some(slips[language](texts)), "typography").toEqual([]);
    expect(some(texts.filter((text) => hole.test(text))), "holes").toEqual([]);
    expect(trouble).toEqual([]);
  });
}

for (const language of languages) {
  test(`every page in ${language} has a title of its own`, async ({ request }) => {
    const titles = new Map<string, string>();
    for (const { address, path, status } of everyRoute.filter((route) => route.language === language)) {
      // States of one page share its title.
      if (status || (path.includes("?") && !path.startsWith("search"))) continue;
      const html = await (await request.get(address)).text();
      const title = html.match(/<title>([^<]*)<\/title>/)?.[1] ?? "";
      expect(title.length, address).toBeGreaterThan(10);
      expect(titles.get(title), `${address} has the title of`).toBeUndefined();
      titles.set(title, address);
    }
  });
}
