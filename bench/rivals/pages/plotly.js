import Plotly from "plotly.js-geo-dist-min";
import { feature } from "topojson-client";
import { drawn, load, tooltipIs, wordsOf } from "./page.js";

const { world, classes, countries, title } = await load();
const last = classes.length;

// Plotly asks its own host for a base map even when none is shown: it is given an empty one, and saves the request.
const nothing = { type: "GeometryCollection", geometries: [] };
const layers = ["coastlines", "countries", "land", "lakes", "ocean", "rivers", "subunits"];
const objects = Object.fromEntries(layers.map((layer) => [layer, nothing]));
window.PlotlyGeoAssets = { topojson: { world_110m: { type: "Topology", arcs: [], objects } } };

const trace = {
  type: "choropleth",
  geojson: feature(world, world.objects.countries),
  featureidkey: "properties.iso3",
  locations: countries.map(({ iso3 }) => iso3),
  z: countries.map(({ class: value }) => value),
  zmin: -0.5,
  zmax: last - 0.5,
  colorscale: classes.flatMap(({ color }, value) => [
    [value / last, color],
    [(value + 1) / last, color],
  ]),
  colorbar: { tickvals: classes.map((_, value) => value), ticktext: classes.map(({ label }) => label) },
  marker: { line: { color: "#fff", width: 0.5 } },
  text: countries.map(wordsOf),
  hovertemplate: "%{text}<extra></extra>",
};
const layout = {
  title: { text: title },
  margin: { l: 0, r: 0, t: 40, b: 0 },
  geo: { projection: { type: "equal earth" }, visible: false, lataxis: { range: [-60, 85] } },
};
await Plotly.newPlot("map", [trace], layout, { responsive: true });
tooltipIs(".hoverlayer .hovertext");
drawn();
