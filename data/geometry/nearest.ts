// Which place does a tap mean? Small places are too close together for 24 px of their own, so the nearest one in
// reach is taken: every place then has all the ground that is nearer to it than to any other.

/** iso3 and the point where the place is drawn, in units of the map. */
export type Place = readonly [iso3: string, x: number, y: number];

/** Half of the least size of a target (WCAG 2.2, 2.5.8). */
export const REACH_PX = 12;

/**
 * Returns the iso3 of the place nearest to a point, null when none is within `reach` (default: anywhere).
 * All numbers are in units of the map; for 12 px pass `REACH_PX * viewBoxWidth / mapWidthInPx`.
 * Of two equally near places the first in the list is taken.
 */
export function nearestPlace(
  x: number,
  y: number,
  places: readonly Place[],
  reach = Number.POSITIVE_INFINITY,
): string | null {
  let nearest: string | null = null;
  let least = reach * reach;
  for (const [iso3, placeX, placeY] of places) {
    const distance = (placeX - x) ** 2 + (placeY - y) ** 2;
    if (distance < least || (distance === least && nearest === null)) {
      nearest = iso3;
      least = distance;
    }
  }
  return nearest;
}
