import "server-only";
import { emptyState, type State } from "@/data/address/state";
import {
  donors,
  instruments,
  memberships,
  mentions,
  partners,
  projects,
  publicProjects,
  ratificationSupport,
  ratifications,
} from "@/data/load";
import { countryByIso3, donorById, instrumentById } from "@/data/lookups";
import { activitiesNaming } from "@/data/queries/country";
import { type Answer, today } from "@/data/queries/dates";
import { type RatificationClass, ratificationClass, ratificationOn } from "@/data/queries/ratification";
import {
  type Activity,
  type Country,
  type Donor,
  type Instrument,
  InstrumentId,
  type Iso3,
  type Membership,
  type Mention,
  type Partner,
  type Project,
  type PublicProject,
  type Ratification,
  type RatificationSupport,
} from "@/data/schema";
import { activitiesIn } from "@/data/views";

/** What one country did about one instrument, at the date of the page. `row` is null when it did nothing that is on record. */
export type InstrumentFacts = {
  instrument: Instrument;
  row: Ratification | null;
  standing: RatificationClass;
  in_force: Answer;
};

export type CountryFacts = {
  country: Country;
  /** The date that the page shows: as asked, or today. */
  on: string;
  instruments: InstrumentFacts[];
  subject: Activity[];
  venueOnly: Activity[];
  /** Activities that name a region within its ILO region and no country: never counted as the country's. */
  regionOnly: Activity[];
  mention: Mention | null;
  support: RatificationSupport[];
  projects: Project[];
  publicProjects: PublicProject[];
  /** Whoever funds activities or projects that name the country. */
  funders: Donor[];
  /** The country's own bodies among donors and partners. */
  ownDonors: Donor[];
  ownPartners: Partner[];
  memberships: Membership[];
};

/** Whether a text speaks of a country or of an area. */
export function kindOf({ ilo_member, independent }: Country): "country" | "area" {
  return ilo_member || independent ? "country" : "area";
}

/** What one country did about each instrument, in the order C97, C143, ICRMW. */
export function instrumentFacts(iso3: Iso3, on: string): InstrumentFacts[] {
  return InstrumentId.options.map((id) => {
    const instrument = instrumentById(id);
    const row = ratifications.find((one) => one.iso3 === iso3 && one.instrument === id) ?? null;
    return {
      instrument,
      row,
      standing: ratificationClass(iso3, ratifications, instrument, on),
      in_force: row ? ratificationOn(row, instrument, on).in_force : "no",
    };
  });
}

/** Whether a standing means that the country has ratified, in force or not. */
export function hasRatified(standing: RatificationClass): boolean {
  return ["in-force", "not-yet-in-force", "in-force-unknown"].includes(standing);
}

/** The number of instruments that each country has ratified by a date; a country without any is absent. */
export function ratifiedCounts(on: string): Map<Iso3, number> {
  const counts = new Map<Iso3, number>();
  for (const { iso3, instrument } of ratifications) {
    const id = instruments.find((one) => one.id === instrument);
    if (id && hasRatified(ratificationClass(iso3, ratifications, id, on)))
      counts.set(iso3, (counts.get(iso3) ?? 0) + 1);
  }
  return counts;
}

/** Everything that the page of one country or area says. */
export function countryFacts(iso3: Iso3, state: State): CountryFacts {
  const country = countryByIso3(iso3);
  const on = state.on ?? today(new Date());
  const { subject, venueOnly } = activitiesNaming(activitiesIn({ ...emptyState, country: [iso3.toLowerCase()] }), iso3);
  const inRegion = country.ilo_region ? activitiesIn({ ...emptyState, region: [country.ilo_region] }) : [];
  const ownProjects = projects.filter(({ countries }) => countries.includes(iso3));
  const ownDonors = donors.filter((donor) => donor.iso3 === iso3);
  return {
    country,
    on,
    instruments: instrumentFacts(iso3, on),
    subject,
    venueOnly,
    regionOnly: inRegion.filter(({ countries }) => countries.length === 0),
    mention: mentions.find((mention) => mention.iso3 === iso3) ?? null,
    support: ratificationSupport.filter((one) => one.iso3 === iso3),
    projects: ownProjects,
    publicProjects: publicProjects.filter(({ countries }) => countries.includes(iso3)),
    funders: [...new Set([...subject, ...ownProjects].flatMap((one) => one.donors))].map(donorById),
    ownDonors,
    ownPartners: partners.filter(
      (partner) => partner.iso3 === iso3 || ownDonors.some((donor) => donor.partner === partner.id),
    ),
    memberships: memberships.filter((one) => one.iso3 === iso3),
  };
}
