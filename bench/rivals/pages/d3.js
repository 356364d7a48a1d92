import { geoEqualEarth, geoPath } from "d3-geo";
import { pointer, select } from "d3-selection";
import { feature } from "topojson-client";
import { addKey, drawn, load, tooltipIs, wordsOf } from "./page.js";

const { world, classes, countries, title } = await load();
const byId = new Map(countries.map((country) => [country.iso3, country]));
const shapes = feature(world, world.objects.countries);
const width = 960;
const height = 470;
const path = geoPath(geoEqualEarth().fitSize([width, height], shapes));

const map = select("#map");
const tooltip = map.append("div").attr("class", "tip").attr("hidden", "");
map
  .append("svg")
  .attr("viewBox", `0 0 ${width} ${height}`)
  .attr("role", "img")
  .attr("aria-label", title)
  .selectAll("path")
  .data(shapes.features)
  .join("path")
  .attr("d", path)
  .attr("fill", ({ id }) => classes[byId.get(id)?.class ?? 0].color)
  .attr("stroke", "#fff")
  .attr("stroke-width", 0.5)
  .on("pointermove", (event, { id }) => {
    const country = byId.get(id);
    if (!country) return;
    const [x, y] = pointer(event, map.node());
    tooltip.text(wordsOf(country)).attr("hidden", null).style("left", `${x}px`).style("top", `${y}px`);
  })
  .on("pointerleave", () => tooltip.attr("hidden", ""));
addKey(classes);
tooltipIs(".tip");
drawn();
