import type { State } from "./state";

/** Columns that fit beside each other on one scale. */
export const mostCompared = 4;

/** Why a choice cannot be drawn side by side: more than fit, or countries and donors at once. */
export type ComparisonProblem = "many" | "mixed";

/** Returns what is wrong with the choice that an address makes for a comparison, or null. */
export function comparisonProblem({ country, donor }: Pick<State, "country" | "donor">): ComparisonProblem | null {
  if (country.length > 0 && donor.length > 0) return "mixed";
  return country.length > mostCompared || donor.length > mostCompared ? "many" : null;
}
