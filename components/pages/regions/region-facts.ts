import "server-only";
import { emptyState, type State } from "@/data/address/state";
import { countries, partnerships, projects, regions } from "@/data/load";
import { donorById, regionById } from "@/data/lookups";
import { splitByRegion } from "@/data/queries/country";
import { today } from "@/data/queries/dates";
import type { Activity, Country, Donor, Id, Partnership, Project, Region } from "@/data/schema";
import { activitiesIn, regionsOf } from "@/data/views";

export type RegionFacts = {
  region: Region;
  /** The date at which ratifications are counted: as asked, or today. */
  on: string;
  asked: boolean;
  /** ILO region: activities that name one of its countries. Region of the report: those that also name any country. */
  country: Activity[];
  /** Activities that name the region and no country. */
  regionOnly: Activity[];
  /** Activities that name the region and only countries outside it. */
  elsewhere: Activity[];
  /** Members of an ILO region; for a region of the report the countries named beside it, which do not define it. */
  countries: Country[];
  projects: Project[];
  donors: Donor[];
  partnerships: Partnership[];
  /** Regions of the report that lie in an ILO region, or ILO regions in which a region of the report lies. */
  related: Region[];
};

/** Everything that the page of one region says. */
export function regionFacts(id: Id, state: State): RegionFacts {
  const region = regionById(id);
  const isIlo = region.kind === "ilo";
  const lies = new Set(countries.filter(({ ilo_region }) => ilo_region === id).map(({ iso3 }) => iso3));
  const split = splitByRegion(activitiesIn({ ...emptyState, region: [id] }), (iso3) => !isIlo || lies.has(iso3));
  const named = new Set(split.country.flatMap((one) => one.countries));
  const ownProjects = projects.filter((project) => regionsOf(project).includes(id));
  const all = [...split.country, ...split.regionOnly, ...split.elsewhere];
  return {
    region,
    on: state.on ?? today(new Date()),
    asked: state.on !== null,
    ...split,
    countries: countries.filter(({ iso3, ilo_member }) => (isIlo ? ilo_member && lies.has(iso3) : named.has(iso3))),
    projects: ownProjects,
    donors: [...new Set([...all, ...ownProjects].flatMap(({ donors }) => donors))].map(donorById),
    partnerships: partnerships.filter((one) =>
      one.regions.some((named) => named === id || (isIlo && regionById(named).ilo_regions.includes(id))),
    ),
    related: isIlo
      ? regions.filter(({ kind, ilo_regions }) => kind === "report" && ilo_regions.includes(id))
      : region.ilo_regions.map(regionById),
  };
}
