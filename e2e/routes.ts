import type { Language } from "@/data/address/language";

/** The languages, in the order of the switch. */
export const languages: readonly Language[] = ["en", "fr", "es"];

export type Route = {
  /** Path below the language, with its query. */
  path: string;
  status?: 404;
  /** What a reader must find there without a script. */
  shows: ("map" | "table" | "source")[];
};

const map: Route["shows"] = ["map", "table", "source"];
const list: Route["shows"] = ["table", "source"];

/** Every kind of page of the site, and the states that change what it draws. */
export const routes: Route[] = [
  { path: "", shows: map },
  { path: "?element=social-dialogue&status=completed", shows: map },
  { path: "?region=west-africa", shows: ["map", "source"] },
  { path: "ratifications", shows: map },
  { path: "ratifications/c97", shows: map },
  { path: "ratifications/c97?on=2008-03-06", shows: map },
  { path: "ratifications/c143", shows: map },
  { path: "ratifications/c143?on=2008-03-06", shows: map },
  { path: "ratifications/icrmw", shows: map },
  { path: "ratifications/icrmw?on=2008-03-06", shows: map },
  { path: "elements", shows: list },
  { path: "elements/social-dialogue", shows: list },
  { path: "activities", shows: ["source"] },
  { path: "activities?status=planned&region=ilo-africa", shows: ["source"] },
  { path: "activities/mlf-expert-meeting", shows: ["source"] },
  { path: "projects", shows: ["source"] },
  { path: "projects/spain-funded-projects", shows: ["source"] },
  { path: "donors", shows: list },
  { path: "donors/spain", shows: ["source"] },
  { path: "partnerships", shows: map },
  { path: "partnerships/african-union", shows: ["source"] },
  { path: "regions/ilo-africa", shows: ["source"] },
  { path: "regions/west-africa", shows: ["source"] },
  { path: "countries", shows: ["table"] },
  { path: "countries/alb", shows: ["source"] },
  { path: "countries/tuv", shows: [] },
  { path: "compare", shows: [] },
  { path: "compare?country=alb&country=mda&country=tuv", shows: list },
  { path: "compare?donor=spain&donor=ireland", shows: list },
  { path: "sources/gb-301-4", shows: [] },
  { path: "search?q=remittances", shows: [] },
  { path: "data", shows: [] },
  { path: "share", shows: [] },
  { path: "share?chart=ratifications-map-c97&theme=dark&width=600", shows: [] },
  { path: "about", shows: [] },
  { path: "no-such-page", status: 404, shows: [] },
];

/** Returns the address of a route in a language. */
export function addressOf(language: Language, { path }: Route): string {
  return `/${language}${path && !path.startsWith("?") ? `/${path}` : path}`;
}

/** Every route in every language, with its address. */
export const everyRoute = languages.flatMap((language) =>
  routes.map((route) => ({ ...route, language, address: addressOf(language, route) })),
);
