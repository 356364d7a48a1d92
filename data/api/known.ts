import "server-only";
import { knownValues } from "../address/known";
import { indicatorMeta, instruments, organisations } from "../load";
import type { KnownFilterValues } from "./question";

function ids(rows: readonly { id: string }[]): Set<string> {
  return new Set(rows.map(({ id }) => id));
}

/** The values that each filter of the API may take. */
export const knownFilterValues: KnownFilterValues = {
  ...knownValues,
  instrument: ids(instruments),
  organisation: ids(organisations),
  series: ids(indicatorMeta.series),
};
