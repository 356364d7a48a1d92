import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Language } from "@/data/address/language";
import { messages } from "./messages";

/**
 * Returns the texts of a page as its reader meets them: text nodes (folded ones too), labels and the title. Texts marked as
 * being in another language, code and data files are left out.
 */
export async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = document.documentElement.lang;
    const foreign = (element: Element | null) => element?.closest(`[lang]:not([lang="${own}"])`);
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent?.closest("script, style, code, pre, noscript, template")) continue;
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

/** Collects each text of the data that stands in three languages. */
function textsIn(value: unknown, found: Record<Language, string>[]): Record<Language, string>[] {
  if (typeof value !== "object" || value === null) return found;
  if ("en" in value && "fr" in value && "es" in value && typeof value.en === "string") {
    found.push(value as Record<Language, string>);
  } else {
    for (const part of Object.values(value)) textsIn(part, found);
  }
  return found;
}

const data = readdirSync("data")
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => textsIn(JSON.parse(readFileSync(join("data", name), "utf8")), []));
const words = Object.keys(messages.en).map((key) => ({
  en: messages.en[key] ?? "",
  fr: messages.fr[key] ?? "",
  es: messages.es[key] ?? "",
}));

/** English texts of the data and of the dictionary that a language says otherwise, long enough to be no coincidence. */
const englishOnly = (language: Language): string[] => {
  const all = [...words, ...data];
  const own = new Set(all.map((text) => text[language]));
  const english = all.map(({ en }) => en).filter((en) => en.length >= 12 && en.includes(" ") && !en.includes("{"));
  return [...new Set(english)].filter((en) => !own.has(en));
};
const english: Record<Language, string[]> = { en: [], fr: englishOnly("fr"), es: englishOnly("es") };

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
export const some = (texts: string[]) =>
  texts.length > 6 ? [...texts.slice(0, 5), `and ${texts.length - 5} more`] : texts;

/** Returns what is wrong with the words of a page: keys instead of messages, another language, typography, holes. */
export function wordFaults(language: Language, texts: string[]): Record<string, string[]> {
  const dotted = new Set(texts.flatMap((text) => text.match(/\b[a-z]+(?:\.[a-zA-Z]+)+\b/g) ?? []));
  // What is quoted stays in its own language.
  const own = texts.join("\n").replaceAll(/«[^«»]*»/g, "«»");
  return {
    keys: some(Object.keys(messages.en).filter((key) => dotted.has(key))),
    english: some(english[language].filter((text) => own.includes(text))),
    typography: some(slips[language](texts)),
    holes: some(texts.filter((text) => hole.test(text))),
  };
}
