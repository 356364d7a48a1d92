import "server-only";
import { activities, countries, donors, elements, instruments, organisations, partners, projects } from "@/data/load";
import { countable } from "@/data/queries/activities";
import { bodiesOf } from "@/data/queries/partners";

export const chartKinds = [
  "activities-map",
  "elements-progress",
  "element",
  "ratifications-map",
  "ratifications-count-map",
  "ratifications-timeline",
  "activities-timeline",
  "donors-by-region",
  "donor",
  "donor-reach",
  "partnerships-map",
  "partner",
  "partner-reach",
  "projects-timeline",
  "country",
] as const;
export type ChartKind = (typeof chartKinds)[number];

/** A chart that has an address of its own. */
export type Chart = {
  id: string;
  kind: ChartKind;
  /** What it is about: an element, a donor, a country in lower case …; null where the chart is about all. */
  of: string | null;
  /** The page that shows it, below the language, and the id of its figure there. */
  path: string;
  figure: string;
};

function whole(kind: ChartKind, path: string): Chart {
  return { id: kind, kind, of: null, path, figure: kind };
}

function part(kind: ChartKind, of: string, section: string, figure = `${kind}-${of}`): Chart {
  return { id: `${kind}-${of}`, kind, of, path: `${section}/${of}`, figure };
}

/** A chart of what has no countries to draw: its activities by heading and region, under the id that a map would have. */
function reach(kind: "donor" | "partner", of: string, section: string): Chart {
  return { ...part(kind, of, section), kind: `${kind}-reach` };
}

const counted = countable(activities);
const donorsOf = (rows: readonly { donors: readonly string[] }[]) => new Set(rows.flatMap(({ donors }) => donors));
const withActivities = donorsOf(counted);
const withCountries = donorsOf([...counted, ...projects].filter(({ countries }) => countries.length > 0));

/** A donor's map needs a country: many are named for regions only, or for no place at all. */
function namesCountry(donor: string): boolean {
  return withActivities.has(donor) && withCountries.has(donor);
}

/** Every chart by id. */
export const charts: ReadonlyMap<string, Chart> = new Map(
  [
    whole("activities-map", ""),
    whole("elements-progress", "elements"),
    whole("activities-timeline", ""),
    whole("ratifications-count-map", "ratifications"),
    whole("ratifications-timeline", "ratifications"),
    ...instruments.flatMap(({ id }) => [
      part("ratifications-map", id, "ratifications"),
      part("ratifications-timeline", id, "ratifications"),
    ]),
    whole("donors-by-region", "donors"),
    whole("partnerships-map", "partnerships"),
    whole("projects-timeline", "projects"),
    ...elements.map(({ id }) => part("element", id, "elements")),
    ...donors.map(({ id }) => (namesCountry(id) ? part : reach)("donor", id, "donors")),
    ...bodiesOf(partners, organisations).map(({ id, organisation }) =>
      (organisation ? part : reach)("partner", id, "partnerships"),
    ),
    ...countries.map(({ iso3 }) => part("country", iso3.toLowerCase(), "countries", "country-ratifications")),
  ].map((chart) => [chart.id, chart]),
);

/** The charts of a page below the language, in the order in which they are offered. */
export function chartsOf(path: string): Chart[] {
  return [...charts.values()].filter((chart) => chart.path === path);
}
