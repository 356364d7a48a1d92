// Where the keys of a map lead: plain functions of names and places, without a document, so that tests can walk the whole world.
import { readPath } from "@/data/geometry/read-path";

/** A country on a map: its code, the middle of its largest part and that part's half width and height, in units of the drawing. */
export type Place = { iso3: string; x: number; y: number; w: number; h: number };

export const directions: Record<string, [dx: number, dy: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Sideways per step ahead: first what lies within about 50° of the direction is asked, then, where that is empty, within 76°. */
const cones = [1.2, 4];

/**
 * Returns the place nearest to another in a direction, where what lies aside counts double; undefined at the edge of the map.
 * Of two that overlap across the direction, as Canada and the United States do, the way aside counts half: it is a neighbour.
 * The second, wider cone lets islands be left by any key that has land on its side.
 */
export function placeTowards(
  places: readonly Place[],
  from: Place,
  [dx, dy]: [dx: number, dy: number],
): Place | undefined {
  const ahead = places.flatMap((place) => {
    const [x, y] = [place.x - from.x, place.y - from.y];
    const forward = x * dx + y * dy;
    if (forward <= 0 || place.iso3 === from.iso3) return [];
    const [off, reach] = dx ? [Math.abs(y), place.h + from.h] : [Math.abs(x), place.w + from.w];
    const aside = off < reach ? off / 2 : off;
    return [{ place, forward, aside }];
  });
  for (const cone of cones) {
    const [nearest] = ahead
      .filter(({ forward, aside }) => aside <= forward * cone)
      .sort((a, b) => a.forward + 2 * a.aside - (b.forward + 2 * b.aside));
    if (nearest) return nearest.place;
  }
  return undefined;
}

/** Returns the middle and half the size of the largest part of a country's path: that of France lies in Europe, without Guiana. */
export function mainPart(path: string): Omit<Place, "iso3"> {
  let largest = 0;
  let part = { x: 0, y: 0, w: 0, h: 0 };
  for (const ring of readPath(path)) {
    let [area, x, y] = [0, 0, 0];
    ring.forEach(([x1, y1], index) => {
      const [x2, y2] = ring[index + 1] ?? [x1, y1];
      const cross = x1 * y2 - x2 * y1;
      area += cross;
      x += (x1 + x2) * cross;
      y += (y1 + y2) * cross;
    });
    if (Math.abs(area) <= largest) continue;
    largest = Math.abs(area);
    const size = (values: number[]) => (Math.max(...values) - Math.min(...values)) / 2;
    part = { x: x / (3 * area), y: y / (3 * area), w: size(ring.map(([at]) => at)), h: size(ring.map(([, at]) => at)) };
  }
  return part;
}

/** A place that keys can stop at: its name, and the part of the map that it stands in, null outside all. */
export type Stop = Place & { name: string; part: string | null };

const turns = new Set(["Home", "End", "PageDown", "PageUp"]);

/** Letters typed within this time make one word. */
const wordMilliseconds = 700;

/**
 * Returns a reader of the keys of one map, which remembers the letters of a word. It tells where a key leads from a stop at a
 * moment (ms): undefined where nothing lies that way, null when the key is none of the map's. `stops` are ordered by name,
 * `parts` as they follow each other.
 */
export function keyReader<Country extends Stop>(stops: readonly Country[], parts: readonly string[]) {
  const noWord = { letters: "", at: 0 };
  let typed = noWord;
  const partAfter = (part: string | null, step: number) =>
    parts.at((parts.indexOf(part ?? "") + step) % Math.max(parts.length, 1));
  return (key: string, from: Country, now: number): Country | undefined | null => {
    const isLetter = /^\p{L}$/u.test(key);
    if (isLetter) typed = { letters: now - typed.at < wordMilliseconds ? typed.letters + key : key, at: now };
    // Keys that help to write a letter (Shift, an accent before it) leave the word as it is.
    else if (key in directions || turns.has(key)) typed = noWord;
    const direction = directions[key];
    if (direction) return placeTowards(stops, from, direction) as Country | undefined;
    if (key === "Home") return stops[0];
    if (key === "End") return stops.at(-1);
    if (key === "PageDown" || key === "PageUp") {
      const wanted = partAfter(from.part, key === "PageDown" ? 1 : -1);
      return stops.find(({ part }) => part === wanted);
    }
    if (!isLetter) return null;
    const names = stops.map(({ name }) => name);
    return stops[nameTyped(names, stops.indexOf(from), typed.letters) ?? -1];
  };
}

/**
 * Returns the index of the name that typed letters lead to: the next one that begins with them, after the last the first
 * again. One letter typed again and again goes through its names; case and accents do not matter.
 */
export function nameTyped(names: readonly string[], at: number, typed: string): number | undefined {
  const letters = plain(typed);
  const repeated = [...letters].every((letter) => letter === letters[0]);
  const wanted = repeated ? letters.slice(0, 1) : letters;
  // A second, other letter makes the name more exact: the present one may stay.
  const start = repeated ? at + 1 : at;
  for (let step = 0; step < names.length; step++) {
    const index = (start + step) % names.length;
    if (plain(names[index] ?? "").startsWith(wanted)) return index;
  }
  return undefined;
}

/**
 * Compares names without their case and accents. An Intl.Collator orders the names of countries alike in the three languages
 * of the site (tested), but making one keeps the processor of a cheap phone busy for 50 ms.
 */
export function byName(a: { name: string }, b: { name: string }): number {
  const [first, second] = [a, b].map(({ name }) => plain(name).replaceAll("’", "'")) as [string, string];
  return first < second ? -1 : first > second ? 1 : 0;
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
