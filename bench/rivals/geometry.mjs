import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { quantize } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";

const require = createRequire(import.meta.url);

/** Square degrees that a point must span, the atlas's own rule: 2.5 units of a map of 1920 units. */
const leastSpan = 2.5 * (360 / 1920) ** 2;

/**
 * Returns the geometry that the atlas is made from, as TopoJSON in degrees, thinned as the atlas thins it so that no library
 * pays for points that nobody sees. `countries` has `iso_numeric`, `iso3` and names; areas without a code are left out,
 * and Antarctica, which the atlas does not draw.
 */
export function worldOf(countries) {
  const atlas = JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json"), "utf8"));
  const iso3Of = new Map(countries.map(({ iso_numeric, iso3 }) => [iso_numeric, iso3]));
  const size = ({ arcs }) => JSON.stringify(arcs).length;
  const largest = new Map();
  for (const geometry of atlas.objects.countries.geometries) {
    const iso3 = iso3Of.get(geometry.id);
    const other = largest.get(iso3);
    if (iso3 && iso3 !== "ATA" && (!other || size(other) < size(geometry))) largest.set(iso3, geometry);
  }
  const nameOf = new Map(countries.map(({ iso3, name }) => [iso3, name.en]));
  const geometries = [...largest].map(([iso3, { type, arcs }]) => ({
    type,
    arcs,
    id: iso3,
    properties: { iso3, name: nameOf.get(iso3) },
  }));
  const named = { ...atlas, objects: { countries: { type: "GeometryCollection", geometries } } };
  return quantize(simplify(presimplify(named), leastSpan), 1e4);
}
