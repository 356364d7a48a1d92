// Places too small to see get a circle. Crowded circles are pushed apart, then brought as near to their places as
// they can get. No chance is involved, only the order of the list, so the result is always the same.
import type { Box } from "./plane";
import type { Point } from "./projection";

export type Circle = {
  /** Where the place is. */
  at: Point;
  radius: number;
  /** A heavy circle stays nearer to its place than a light one. */
  weight: number;
};

/** Something to keep off, that does not move. */
export type Obstacle = { at: Point; radius: number };

export type Spread = {
  circles: Circle[];
  obstacles: Obstacle[];
  gap: number;
  frame: Box;
};

const PUSH_ROUNDS = 400;
const SETTLE_ROUNDS = 400;
const STEPS = [32, 16, 8, 4, 2, 1, 0.5];
const DIRECTIONS = 24;
/** How much standing on an obstacle counts against standing away from one's place. */
const OBSTACLE_WEIGHT = 2;

/** A position for each circle such that any two keep the gap and all stay in the frame. */
export function spread(options: Spread): Point[] {
  const places = pushApart(options);
  for (let round = 0; round < SETTLE_ROUNDS; round++) {
    const moved = moveCloser(places, options);
    const swapped = swapPlaces(places, options);
    if (!moved && !swapped) break;
  }
  return places;
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1]);
}

function cost(circle: Circle, place: Point, obstacles: Obstacle[]): number {
  const away = distance(circle.at, place);
  return obstacles.reduce(
    (sum, { at, radius }) => {
      const lack = Math.max(0, circle.radius + radius - distance(at, place));
      return sum + OBSTACLE_WEIGHT * lack * lack;
    },
    circle.weight * away * away,
  );
}

/** Whether a circle may stand at a place, the ones given by index left aside. */
function isFree(index: number, place: Point, places: Point[], { circles, gap, frame }: Spread, aside = index): boolean {
  const { radius } = circles[index] as Circle;
  const [left, top, right, bottom] = frame;
  if (place[0] < left + radius || place[0] > right - radius || place[1] < top + radius || place[1] > bottom - radius)
    return false;
  return places.every(
    (other, position) =>
      position === index ||
      position === aside ||
      distance(place, other) >= radius + (circles[position]?.radius ?? 0) + gap,
  );
}

function pushApart({ circles, gap, frame }: Spread): Point[] {
  const [left, top, right, bottom] = frame;
  // Two places at one point would have no direction to part in: each starts a hair off, on a spiral.
  const places = circles.map(
    ({ at }, index): Point => [at[0] + 0.01 * Math.cos(index * 2.4), at[1] + 0.01 * Math.sin(index * 2.4)],
  );
  for (let round = 0; round < PUSH_ROUNDS; round++) {
    let moved = false;
    places.forEach((place, first) => {
      const one = circles[first] as Circle;
      for (let second = first + 1; second < places.length; second++) {
        const other = places[second] as Point;
        const next = circles[second] as Circle;
        const apart = distance(place, other) || 0.01;
        const lack = one.radius + next.radius + gap - apart;
        if (lack <= 0) continue;
        moved = true;
        // A little more than what lacks, or the last steps take for ever.
        const push = (lack + 0.1) / apart;
        const share = next.weight / (one.weight + next.weight);
        const [dx, dy] = [(other[0] - place[0]) * push, (other[1] - place[1]) * push];
        place[0] -= dx * share;
        place[1] -= dy * share;
        other[0] += dx * (1 - share);
        other[1] += dy * (1 - share);
      }
      place[0] = Math.min(right - one.radius, Math.max(left + one.radius, place[0]));
      place[1] = Math.min(bottom - one.radius, Math.max(top + one.radius, place[1]));
    });
    if (!moved) return places;
  }
  throw new Error(`circles still overlap after ${PUSH_ROUNDS} rounds`);
}

function moveCloser(places: Point[], options: Spread): boolean {
  let moved = false;
  options.circles.forEach((circle, index) => {
    for (const step of STEPS) {
      const place = places[index] as Point;
      let best = cost(circle, place, options.obstacles) - 0.01;
      for (let turn = 0; turn < DIRECTIONS; turn++) {
        const angle = (turn * 2 * Math.PI) / DIRECTIONS;
        const candidate: Point = [place[0] + step * Math.cos(angle), place[1] + step * Math.sin(angle)];
        const price = cost(circle, candidate, options.obstacles);
        if (price >= best || !isFree(index, candidate, places, options)) continue;
        best = price;
        places[index] = candidate;
        moved = true;
      }
    }
  });
  return moved;
}

/** Two circles that stand in each other's way change places: this uncrosses their leaders. */
function swapPlaces(places: Point[], options: Spread): boolean {
  const { circles, obstacles } = options;
  let swapped = false;
  circles.forEach((one, first) => {
    for (let second = first + 1; second < circles.length; second++) {
      const other = circles[second] as Circle;
      const [here, there] = [places[first] as Point, places[second] as Point];
      const before = cost(one, here, obstacles) + cost(other, there, obstacles);
      const after = cost(one, there, obstacles) + cost(other, here, obstacles);
      if (
        after < before - 0.01 &&
        isFree(first, there, places, options, second) &&
        isFree(second, here, places, options, first)
      ) {
        places[first] = there;
        places[second] = here;
        swapped = true;
      }
    }
  });
  return swapped;
}
