import type { State } from "@/data/address/state";
import { organisations } from "@/data/load";
import { partnerById } from "@/data/lookups";
import type { Organisation, Text } from "@/data/schema";

/** Organizations that one map can tell apart by pattern. */
const most = 3;

/** Organizations that an address can choose: those that are a partner of the report. */
export const comparable: Organisation[] = organisations.filter(({ partner }) => partner !== null);

export type Choice = { drawn: Organisation[]; tooMany: Text[]; withoutMembers: Text[] };

/** The organizations that an address asks for: those drawn, those beyond the third, and partners whose members are not known. */
export function chosenIn(state: State): Choice {
  const found = state.partner.flatMap((id) => comparable.find(({ partner }) => partner === id) ?? []);
  const unknown = state.partner.filter((id) => !comparable.some(({ partner }) => partner === id));
  return {
    drawn: found.slice(0, most),
    tooMany: found.slice(most).map(({ abbreviation }) => abbreviation),
    withoutMembers: unknown.map((id) => partnerById(id).name),
  };
}
