export type Rule = { head: string; body: string } | { head: string; rules: Rule[] };
export declare function rulesOf(css: string): Rule[];
export declare function usedRules(rules: readonly Rule[], markup: string): string;
