import type { Activity, Id, Iso3, Mention } from "../schema";

/** Activities that name a country, those for which it is only a venue or a seat apart. */
export function activitiesNaming(
  activities: readonly Activity[],
  iso3: Iso3,
): { subject: Activity[]; venueOnly: Activity[] } {
  const named = activities.filter(({ countries }) => countries.includes(iso3));
  const isVenue = ({ venue_only_countries }: Activity) => venue_only_countries.includes(iso3);
  return { subject: named.filter((one) => !isVenue(one)), venueOnly: named.filter(isVenue) };
}

/** Activities of a region split in three: one of its countries is named, no country is, or only countries elsewhere are. */
export function splitByRegion(
  activities: readonly Activity[],
  isInRegion: (iso3: Iso3) => boolean,
): { country: Activity[]; regionOnly: Activity[]; elsewhere: Activity[] } {
  const isHere = ({ countries }: Activity) => countries.some(isInRegion);
  return {
    country: activities.filter(isHere),
    regionOnly: activities.filter(({ countries }) => countries.length === 0),
    elsewhere: activities.filter((one) => one.countries.length > 0 && !isHere(one)),
  };
}

export type MentionGroup = { basis: Id; role: Id; paras: number[] };

/** How a report names a country: paragraphs by basis (named, by a city …) and role, in the order of the text. */
export function mentionGroups({ mentions }: Mention): MentionGroup[] {
  const groups = new Map<string, MentionGroup>();
  for (const { para, basis, role } of mentions.toSorted((a, b) => a.para - b.para)) {
    const key = `${basis} ${role}`;
    const known = groups.get(key);
    if (!known) groups.set(key, { basis, role, paras: [para] });
    else if (!known.paras.includes(para)) known.paras.push(para);
  }
  return [...groups.values()];
}

/** How many members of a group have each value, from the highest value down. */
export function histogram(values: readonly number[]): { value: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.value - a.value);
}
