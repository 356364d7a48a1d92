import { closeTooltips } from "./map-pointer";
import { keyReader } from "./map-steps";
import { type MapStop, stopsOf } from "./map-stop";
import { addToFact, factOf } from "./map-words";

type Atlas = { countries: MapStop[]; nextOf: ReturnType<typeof keyReader<MapStop>> };

/** The countries of each drawing, by name, and the reader of its keys. */
const atlases = new WeakMap<Element, Atlas>();
/** The code on which each map was left, by the map's id: a new drawing of the same map is entered there. */
const lastCodes = new Map<string, string>();

/**
 * Keys of a map: it is one stop of the tab order. Arrows go to the nearest country in their direction, letters by name, Home
 * and End to the first and last name, Page Up and Down through the regions; Enter opens (a mark is a link). Escape closes the
 * tooltip, then leaves the map for the link to its table. No key does anything unless a country has the focus (WCAG 2.1.4).
 */
export function startMapKeys(): void {
  document.addEventListener("keydown", (event) => {
    const mark = (event.target as Element).closest<SVGAElement>(".world [data-iso3]");
    if (event.key === "Escape") {
      if (!closeTooltips() && mark) leave(mark);
      return;
    }
    const svg = mark?.closest("svg.world");
    if (!mark || !svg || event.metaKey || event.ctrlKey || event.altKey) return;
    const { countries, nextOf } = atlasOf(svg);
    const from = countries.find(({ iso3 }) => iso3 === mark.dataset.iso3);
    const next = from && nextOf(event.key, from, event.timeStamp);
    if (next === null) return;
    event.preventDefault();
    if (next) enter(next, svg);
  });
  document.addEventListener("focusin", ({ target, relatedTarget }) => {
    const mark = (target as Element).closest<SVGAElement>(".world [data-iso3]");
    const svg = mark?.closest("svg.world");
    if (!mark || !svg || svg.contains(relatedTarget as Node | null) || inSight(mark, svg)) return;
    // The map was zoomed away from the country on which it was left: it is entered at the first that can be seen.
    const seen = atlasOf(svg).countries.find((country) => inSight(country.mark, svg));
    if (seen) enter(seen, svg);
  });
}

/**
 * Makes each map one stop of the tab order; to be called whenever maps were drawn anew. The role is `application` because no
 * other makes NVDA, JAWS and Orca hand the arrow keys to the page while a link has the focus, and no widget of ARIA moves in
 * four directions over places that form no rows. It is set here, with the keys it promises; without a script the drawing stays
 * a group of links. What it takes from readers who browse line by line, the table below the map gives them.
 */
export function wakeMaps(): void {
  for (const svg of document.querySelectorAll("svg.world:has(a[data-iso3]):not([role=application])")) {
    const keys = svg.closest("[data-map]")?.querySelector(".keys")?.id;
    svg.setAttribute("role", "application");
    svg.setAttribute("aria-describedby", `${svg.getAttribute("aria-describedby") ?? ""} ${keys ?? ""}`.trim());
    const { countries } = atlasOf(svg);
    const stop = countries.find(({ iso3 }) => iso3 === lastCodes.get(svg.id)) ?? countries[0];
    stop?.mark.setAttribute("tabindex", "0");
  }
}

function enter(country: MapStop, svg: Element): void {
  for (const stop of svg.querySelectorAll('[data-iso3][tabindex="0"]')) stop.setAttribute("tabindex", "-1");
  country.mark.tabIndex = 0;
  lastCodes.set(svg.id, country.iso3);
  if (!inSight(country.mark, svg)) svg.closest("[data-map]")?.querySelector<HTMLElement>('[value="world"]')?.click();
  country.mark.focus({ focusVisible: true } as FocusOptions);
}

/** To the link that leads to the table, which stands before the map, else to whatever can be focused in the figure. */
function leave(mark: Element): void {
  const figure = mark.closest("figure");
  const next = figure?.querySelector<HTMLElement>(".map-skip") ?? figure?.querySelector<HTMLElement>("button, summary");
  next?.focus();
}

function inSight(mark: Element, svg: Element): boolean {
  const frame = svg.getBoundingClientRect();
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  return right > frame.left && left < frame.right && bottom > frame.top && top < frame.bottom;
}

/** Reads a drawing once: its countries by name, and the words for the place of each among the Members of its region. */
function atlasOf(svg: Element): Atlas {
  const known = atlases.get(svg);
  if (known) return known;
  const { stops: countries, parts } = stopsOf(svg, (mark) => {
    const fact = factOf(mark);
    return fact.slice(0, Math.max(fact.lastIndexOf(":"), 0) || undefined).trim();
  });
  sayPlaces(countries);
  const atlas = { countries, nextOf: keyReader(countries, parts) };
  atlases.set(svg, atlas);
  return atlas;
}

function sayPlaces(countries: MapStop[]): void {
  const members = new Map<string, MapStop[]>();
  for (const country of countries) {
    const words = country.mark.closest("g[role=group]")?.getAttribute("data-place");
    if (words) members.set(words, [...(members.get(words) ?? []), country]);
  }
  for (const [words, own] of members)
    own.forEach(({ mark }, index) => {
      addToFact(mark, words.replace("[n]", String(index + 1)).replace("[total]", String(own.length)));
    });
}
