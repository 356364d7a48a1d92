/** A rule of a style sheet, as `rulesOf` reads it. */
export type Rule = { text: string } | { head: string; rules: Rule[] } | { selectors: object[]; body: string };
export declare function rulesOf(css: string): Rule[];
export declare function usedRules(rules: readonly Rule[], markup: string): string;
