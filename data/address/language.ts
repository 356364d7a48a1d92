/** The languages of the atlas, in the order of the switch. */
export const languages = ["en", "fr", "es"] as const;
export type Language = (typeof languages)[number];

export function isLanguage(value: string | undefined): value is Language {
  return languages.some((language) => language === value);
}
