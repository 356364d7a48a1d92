import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "@/data/address/language";

type Messages = Record<string, string>;

function read(language: Language): Messages {
  return JSON.parse(readFileSync(join("data", "messages", `${language}.json`), "utf8"));
}

/** The dictionary as the site has it: specs ask for what a reader sees, never for words written twice. */
export const messages: Record<Language, Messages> = { en: read("en"), fr: read("fr"), es: read("es") };

/** Returns a message without parameters. */
export function message(language: Language, key: string): string {
  const text = messages[language][key];
  if (text === undefined) throw new RangeError(`unknown message: ${key}`);
  return text;
}
