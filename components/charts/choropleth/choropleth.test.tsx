import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { World } from "@/data/geometry/world";
import { type Area, Choropleth } from "./choropleth";

/** Three neighbours and an island, drawn small. */
const geometry: World = {
  width: 400,
  height: 200,
  shapes: { AAA: "M20,20l120,0 0,100-120,0z", BBB: "M140,20l90,0 0,100-90,0z", CCC: "M230,20l60,0 0,100-60,0z" },
  neutral: "",
  borders: "M140,20l0,100",
  undetermined: "M230,20l0,100",
  apart: ["CCC"],
  markers: [{ iso3: "DDD", x: 330, y: 150, px: 350, py: 160, leader: true }],
  markers_narrow: [{ iso3: "DDD", x: 330, y: 150, px: 340, py: 150, leader: false }],
  centroids: { AAA: [80, 70], BBB: [185, 70], CCC: [260, 70], DDD: [330, 150] },
  bounds: {},
  regions: {} as World["regions"],
  not_drawn: [],
  projection: {} as World["projection"],
};

function draw(areas: Area[]): string {
  const drawing = <Choropleth id="map" geometry={geometry} areas={areas} labelledBy="title" />;
  return `${renderToStaticMarkup(drawing).replaceAll("><", ">\n<")}\n`;
}

const area = (iso3: string, fill: Area["fill"], more: Partial<Area> = {}): Area => ({
  iso3,
  fill,
  label: `${iso3}: ${fill}`,
  href: `/en/countries/${iso3.toLowerCase()}`,
  ...more,
});

describe("Choropleth", () => {
  test.each([
    [
      "activities",
      [
        area("AAA", "activities-4", { callout: "Aaa 7" }),
        area("BBB", "activities-1"),
        area("CCC", "none"),
        area("DDD", "activities-2"),
      ],
    ],
    [
      "ratifications",
      [
        area("AAA", "in-force", { outlined: true, changes: "1967-08-04 in-force" }),
        area("BBB", "in-force-unknown"),
        area("CCC", "not-a-member"),
        area("DDD", "none"),
      ],
    ],
    [
      "no-information",
      [
        area("AAA", "no-information"),
        area("BBB", "no-information"),
        area("CCC", "no-information"),
        area("DDD", "no-information"),
      ],
    ],
    ["one-area", [area("BBB", "signed")]],
  ] as const)("draws %s", async (name, areas) => {
    await expect(draw([...areas])).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  test("gives every area a mark with its code, shapes and circles alike", () => {
    const codes = [
      ...draw(["AAA", "BBB", "CCC", "DDD"].map((iso3) => area(iso3, "none"))).matchAll(/data-iso3="(\w+)"/g),
    ].map(([, code]) => code);
    expect(codes.sort()).toEqual(["AAA", "BBB", "CCC", "DDD"]);
  });

  test("groups the areas by part, with the words for a place in it, and the rest outside", () => {
    const parts = [
      { label: "West", members: new Set(["AAA", "DDD"]), place: "[n] of [total] in the West" },
      { label: "East", members: new Set(["CCC"]) },
      { label: "Empty", members: new Set(["ZZZ"]) },
    ];
    const areas = ["AAA", "BBB", "CCC", "DDD"].map((iso3) => area(iso3, "none"));
    const drawing = renderToStaticMarkup(
      <Choropleth id="map" geometry={geometry} areas={areas} parts={parts} labelledBy="title" />,
    );
    const groups = [...drawing.matchAll(/<g role="group" aria-label="(\w+)"(?: data-place="([^"]+)")?>(.*?)<\/g>/g)];
    expect(groups.map(([, label, place, marks]) => [label, place, marks?.match(/data-iso3="\w+/g)?.join(" ")])).toEqual(
      [
        ["West", "[n] of [total] in the West", 'data-iso3="AAA'],
        ["East", undefined, 'data-iso3="CCC'],
        ["West", "[n] of [total] in the West", 'data-iso3="DDD'],
      ],
    );
    expect(drawing.match(/data-iso3/g)).toHaveLength(4);
  });

  test("lets one mark speak for a country with a shape and a circle", () => {
    const circled = { ...geometry, markers: [{ iso3: "AAA", x: 80, y: 70, px: 80, py: 70, leader: false }] };
    const drawing = renderToStaticMarkup(
      <Choropleth id="map" geometry={circled} areas={[area("AAA", "none"), area("BBB", "none")]} labelledBy="title" />,
    );
    const hidden = [...drawing.matchAll(/<a [^>]*data-iso3="(\w+)"[^>]*>/g)].map(([tag, iso3]) => [
      iso3,
      tag.includes("aria-hidden"),
    ]);
    expect(hidden).toEqual([
      ["AAA", true],
      ["BBB", false],
      ["AAA", false],
    ]);
  });

  test("leaves areas out that the geometry does not know", () => {
    expect(draw([area("ZZZ", "none")])).not.toContain("ZZZ");
  });
});
