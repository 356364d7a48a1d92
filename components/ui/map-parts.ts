import type { MapPart } from "@/components/charts/choropleth/choropleth";
import { countries, regions } from "@/data/load";
import type { Reader } from "@/data/messages/reader";

const others = new Set(countries.filter((country) => !isPlaced(country)).map(({ iso3 }) => iso3));

/** The parts of a world map by which its keys move: the Members of each ILO region, then what is no Member. */
export function partsOf({ t, text }: Reader): MapPart[] {
  const ofRegions = regions
    .filter(({ kind }) => kind === "ilo")
    .map(({ id, name }) => ({
      label: text(name),
      members: new Set(
        countries.filter((country) => isPlaced(country) && country.ilo_region === id).map(({ iso3 }) => iso3),
      ),
      // The messages know a region by the first word after "ilo": their syntax has no hyphens.
      place: t("map.place", { region: id.split("-")[1] ?? "" }),
    }));
  return [...ofRegions, { label: t("map.notMember"), members: others }];
}

function isPlaced({ ilo_region, ilo_member }: (typeof countries)[number]): boolean {
  return ilo_member && ilo_region !== null;
}
