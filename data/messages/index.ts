import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "@/data/address/language";
import en from "./en.json";
import es from "./es.json";
import fr from "./fr.json";

const messages: Record<Language, Record<MessageKey, string>> = { en, fr, es };
export type MessageKey = keyof typeof en;

/** True for the key of a message; for keys that are put together from ids. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

type Values = Record<string, string | number>;

/** Writes the message of a key in one language; throws when a value that the message needs is missing. */
export type Translate = (key: MessageKey, values?: Values) => string;

const formats = new Map<string, IntlMessageFormat>();

function translate(language: Language, key: MessageKey, values?: Values): string {
  const text: string | undefined = messages[language][key];
  if (text === undefined) throw new RangeError(`no message: ${key} (${language})`);
  if (!text.includes("{")) return text;
  const id = `${language} ${key}`;
  let format = formats.get(id);
  if (!format) {
    format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    formats.set(id, format);
  }
  return String(format.format(values));
}

export function translator(language: Language): Translate {
  return (key, values) => translate(language, key, values);
}
