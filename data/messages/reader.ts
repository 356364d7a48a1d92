import type { Language } from "@/data/address/language";
import type { Text } from "@/data/schema/text";
import { formatDate, formatList, formatNumber } from "./format";
import { type Translate, translator } from "./index";

/** All that a component needs to write in one language: messages, numbers, dates, lists, and the texts of the data. */
export type Reader = {
  language: Language;
  t: Translate;
  text: (text: Text) => string;
  number: (value: number) => string;
  date: (date: string, length?: "long" | "short") => string;
  list: (items: string[]) => string;
  /** "Label: value", with the space that the language puts before a colon. */
  pair: (label: string, value: string) => string;
  /** Orders names as the language does, accents aside. */
  compare: (a: string, b: string) => number;
};

export function readerIn(language: Language): Reader {
  const t = translator(language);
  return {
    language,
    t,
    pair: (label, value) => t("words.pair", { label, value }),
    text: (text) => text[language],
    number: (value) => formatNumber(value, language),
    date: (date, length) => formatDate(date, language, length),
    list: (items) => formatList(items, language),
    compare: new Intl.Collator(language).compare,
  };
}
