import "server-only";
import type { State } from "@/data/address/state";
import type { Reader } from "@/data/messages/reader";
import type { InstrumentId } from "@/data/schema";
import { activitiesIn } from "@/data/views";
import {
  activitiesByCountry,
  activitiesByElement,
  datedActivities,
  donorCountries,
  donorsByRegion,
  projectSpans,
} from "./activity-tables";
import {
  instrumentCounts,
  membersOf,
  organisationsOf,
  ratificationsOfCountry,
  ratificationsOfInstrument,
  registrationsByYear,
} from "./country-tables";
import type { Chart } from "./ids";
import { filterOfDonor, reachTable } from "./reach";
import type { ChartTable } from "./table";

export { type Chart, charts, chartsOf } from "./ids";
export type { ChartTable, Column, Value } from "./table";

/** The numbers that a chart draws under a state of the address, in the words of one language. */
export function tableOf(reader: Reader, { kind, of }: Chart, state: Partial<State>): ChartTable {
  const id = of ?? "";
  switch (kind) {
    case "activities-map":
      return activitiesByCountry(reader, state);
    case "elements-progress":
      return activitiesByElement(reader, state);
    case "element":
      return activitiesByElement(reader, state, id);
    case "activities-timeline":
      return datedActivities(reader, state);
    case "ratifications-map":
      return ratificationsOfInstrument(reader, state, id as InstrumentId);
    case "ratifications-count-map":
      return instrumentCounts(reader, state);
    case "ratifications-timeline":
      return registrationsByYear(reader, of ?? undefined);
    case "donors-by-region":
      return donorsByRegion(reader, state);
    case "donor":
      return donorCountries(reader, id);
    case "donor-reach":
      return reachTable(reader, activitiesIn(filterOfDonor(id)));
    case "partner-reach":
      return reachTable(reader, activitiesIn({ partner: [id] }));
    case "partnerships-map":
      return organisationsOf(reader, state);
    case "partner":
      return membersOf(reader, state, id);
    case "projects-timeline":
      return projectSpans(reader, state);
    case "country":
      return ratificationsOfCountry(reader, state, id.toUpperCase());
  }
}
