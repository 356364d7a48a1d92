import { group } from "d3";
import type { State } from "@/data/address/state";
import { memberships, organisations, partners } from "@/data/load";
import { bodiesOf, organisationsNamed } from "@/data/queries/partners";
import type { Organisation, Text } from "@/data/schema";

/** Organizations that one map can tell apart by pattern. */
const most = 3;

const spells = group(memberships, ({ organisation }) => organisation);

/** Organizations that a map can draw: those of which more than one State is listed. */
export const comparable: Organisation[] = organisations.filter(({ id }) => (spells.get(id)?.length ?? 0) > 1);

/** Those of them that the report names: what the map counts while none is chosen. */
export const namedByReport: Organisation[] = comparable.filter(({ partner }) => partner !== null);

const names = new Map(
  bodiesOf(partners, organisations).map(({ id, partner, organisation }) => [id, (partner ?? organisation)?.name]),
);

export type Choice = { drawn: Organisation[]; tooMany: Text[]; withoutMembers: Text[] };

/** The organizations that an address asks for: those drawn, those beyond the third, and those whose members are not known. */
export function chosenIn({ partner: ids }: Pick<State, "partner">): Choice {
  const found = organisationsNamed(ids, comparable);
  return {
    drawn: found.slice(0, most),
    tooMany: found.slice(most).map(({ abbreviation }) => abbreviation),
    withoutMembers: ids
      .filter((id) => organisationsNamed([id], comparable).length === 0)
      .flatMap((id) => names.get(id) ?? []),
  };
}
