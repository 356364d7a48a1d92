import { describe, expect, test } from "vitest";
import { world } from "@/data/geometry/world";
import { countries } from "@/data/load";
import { byName, directions, keyReader, mainPart, nameTyped, type Place, placeTowards } from "./map-steps";

/** The places as the map's script reads them from the drawing: the circle where there is one, else the shape. */
const places: Place[] = countries.flatMap(({ iso3 }) => {
  const marker = world.markers.find((one) => one.iso3 === iso3);
  const shape = world.shapes[iso3];
  if (marker) return [{ iso3, x: marker.px, y: marker.py, w: 0, h: 0 }];
  return shape ? [{ iso3, ...mainPart(shape) }] : [];
});
const placeOf = new Map(places.map((place) => [place.iso3, place]));
const place = (iso3: string) => placeOf.get(iso3) as Place;
const press = (iso3: string, key: string) => placeTowards(places, place(iso3), directions[key] ?? [0, 0])?.iso3;

/** Codes that are reached from one over some steps, itself among them. */
function reached(start: string, steps: ReadonlyMap<string, string[]>): Set<string> {
  const found = new Set([start]);
  for (const iso3 of found) for (const next of steps.get(iso3) ?? []) found.add(next);
  return found;
}

describe("the arrows", () => {
  test("lead from every country to every other", () => {
    expect(places.length).toBeGreaterThan(230);
    const steps = new Map(
      places.map(({ iso3 }) => [iso3, Object.keys(directions).flatMap((key) => press(iso3, key) ?? [])]),
    );
    const back = new Map(
      places.map(({ iso3 }) => [iso3, places.flatMap((one) => (steps.get(one.iso3)?.includes(iso3) ? one.iso3 : []))]),
    );
    // All from one and that one from all is every one from every other.
    const missing = (found: Set<string>) => places.map(({ iso3 }) => iso3).filter((iso3) => !found.has(iso3));
    expect(missing(reached("KEN", steps))).toEqual([]);
    expect(missing(reached("KEN", back))).toEqual([]);
  });

  test.each([
    ["FRA", "ArrowLeft", ["ESP", "GBR", "IRL", "JEY", "GGY"]],
    ["DEU", "ArrowUp", ["DNK"]],
    ["CAN", "ArrowDown", ["USA"]],
    ["AUS", "ArrowRight", ["NZL", "NCL", "NFK"]],
    ["KEN", "ArrowRight", ["SOM"]],
    ["ARG", "ArrowLeft", ["CHL"]],
  ])("go from %s by %s to a neighbour on that side", (from, key, neighbours) => {
    expect(neighbours).toContain(press(from, key));
  });

  test("never go against their direction", () => {
    for (const { iso3 } of places)
      for (const [key, [dx, dy]] of Object.entries(directions)) {
        const next = press(iso3, key);
        if (next)
          expect((place(next).x - place(iso3).x) * dx + (place(next).y - place(iso3).y) * dy).toBeGreaterThan(0);
      }
  });

  test("stop at the edges of the map", () => {
    const most = (value: (one: Place) => number) => places.toSorted((a, b) => value(b) - value(a))[0]?.iso3 ?? "";
    expect(
      press(
        most(({ x }) => x),
        "ArrowRight",
      ),
    ).toBeUndefined();
    expect(
      press(
        most(({ x }) => -x),
        "ArrowLeft",
      ),
    ).toBeUndefined();
    expect(
      press(
        most(({ y }) => y),
        "ArrowDown",
      ),
    ).toBeUndefined();
    expect(
      press(
        most(({ y }) => -y),
        "ArrowUp",
      ),
    ).toBeUndefined();
  });
});

test("the middle of a country is that of its largest part", () => {
  expect(mainPart("M0,0l10,0 0,10-10,0zM100,0l2,0 0,2-2,0z")).toEqual({ x: 5, y: 5, w: 5, h: 5 });
  const [left = 0, top = 0, right = 0, bottom = 0] = world.bounds.FRA ?? [];
  const { x, y } = mainPart(world.shapes.FRA ?? "");
  expect(x > left && x < right && y > top && y < bottom).toBe(true);
});

describe("letters", () => {
  const names = ["Albanie", "Égypte", "Espagne", "Estonie", "États-Unis", "Fidji"];
  test.each<[from: number, typed: string, to: number | undefined]>([
    [0, "e", 1],
    [1, "e", 2],
    [4, "e", 1],
    [4, "eee", 1],
    [1, "es", 2],
    [2, "est", 3],
    [2, "É", 3],
    [5, "f", 5],
    [0, "z", undefined],
  ])("from name %i, %s leads to %s", (from, typed, to) => {
    expect(nameTyped(names, from, typed)).toBe(to);
  });
});

describe("keyReader(stops, parts)", () => {
  const stop = (name: string, part: string | null) => ({ iso3: name, name, part, x: 0, y: 0, w: 0, h: 0 });
  const stops = [stop("Albania", "Europe"), stop("Benin", "Africa"), stop("Bolivia", "Americas"), stop("Jersey", null)];
  const [albania, benin, bolivia, jersey] = stops;
  const read = () => keyReader(stops, ["Africa", "Americas", "Europe"]);
  const name = (key: string, from = albania, now = 0) => from && read()(key, from, now)?.name;

  test("Home and End lead to the first and the last name", () => {
    expect([name("Home", jersey), name("End")]).toEqual(["Albania", "Jersey"]);
  });
  test("Page Down and Up go round the parts of the map in their order", () => {
    expect([name("PageDown", benin), name("PageDown", albania), name("PageUp", benin)]).toEqual([
      "Bolivia",
      "Benin",
      "Albania",
    ]);
    expect(name("PageDown", jersey)).toBe("Benin");
  });
  test("letters typed in quick succession make a word, after a pause a new one", () => {
    const next = read();
    if (!albania || !benin) throw new Error("two stops");
    expect(next("b", albania, 0)?.name).toBe("Benin");
    expect(next("o", benin, 300)?.name).toBe("Bolivia");
    expect(next("a", benin, 2000)?.name).toBe("Albania");
  });
  test("another key ends a word", () => {
    const next = read();
    if (!albania || !benin) throw new Error("two stops");
    expect(next("a", benin, 0)?.name).toBe("Albania");
    expect(next("End", albania, 50)?.name).toBe("Jersey");
    expect(next("b", albania, 100)?.name).toBe("Benin");
  });
  test("a key that helps to write a letter does not", () => {
    const next = read();
    if (!albania || !benin) throw new Error("two stops");
    expect(next("b", albania, 0)?.name).toBe("Benin");
    expect([next("Dead", benin, 50), next("Shift", benin, 60)]).toEqual([null, null]);
    expect(next("ó", benin, 100)?.name).toBe("Bolivia");
  });
  test("any other key is none of the map's", () => {
    expect(albania && read()("Tab", albania, 0)).toBeNull();
    expect(bolivia && read()("Enter", bolivia, 0)).toBeNull();
  });
});

test.each(["en", "fr", "es"] as const)("names stand in the order of a dictionary in %s", (language) => {
  const named = countries.map(({ name }) => ({ name: name[language] }));
  const { compare } = new Intl.Collator(language);
  expect(named.toSorted(byName)).toEqual(named.toSorted((a, b) => compare(a.name, b.name)));
});
