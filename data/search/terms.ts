import type { Language } from "@/data/address/language";

/** Words too common to tell one record from another, after accents are taken off. */
const stopWords: Record<Language, ReadonlySet<string>> = {
  en: new Set(["a", "an", "and", "by", "for", "in", "of", "on", "the", "to", "with"]),
  fr: new Set([
    "a",
    "au",
    "aux",
    "d",
    "dans",
    "de",
    "des",
    "du",
    "en",
    "et",
    "l",
    "la",
    "le",
    "les",
    "par",
    "pour",
    "sur",
    "un",
    "une",
  ]),
  es: new Set([
    "a",
    "al",
    "con",
    "de",
    "del",
    "el",
    "en",
    "la",
    "las",
    "los",
    "para",
    "por",
    "sobre",
    "un",
    "una",
    "y",
  ]),
};

/** Returns a text without accents, in lower case: what two spellings of a name have in common. */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/gi, "oe").toLowerCase();
}

/** Cuts a text into words at whatever is no letter or digit, so that "Côte d’Ivoire" has three. */
export function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
}

/** Returns the form under which a word is searched, without the plural of its language; null for a word that says nothing. */
export function termOf(word: string, language: Language): string | null {
  const term = plain(word);
  if (stopWords[language].has(term)) return null;
  if (term.length < 5) return term;
  if (language === "es") return term.replace(/(?<=[dlnrz])es$|(?<=[aeo])s$/, "");
  return term.replace(/(?<=[^sui])s$/, "");
}
