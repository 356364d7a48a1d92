import { geoEqualEarthRaw } from "d3-geo";
import { MapChart } from "echarts/charts";
import { AriaComponent, TooltipComponent, VisualMapComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { feature } from "topojson-client";
import { drawn, load, tooltipIs, wordsOf } from "./page.js";

echarts.use([MapChart, AriaComponent, TooltipComponent, VisualMapComponent, CanvasRenderer]);

const { world, classes, countries, title } = await load();
const byName = new Map(countries.map((country) => [country.name, country]));
const degree = Math.PI / 180;

/** ECharts draws on a plane: a ring that crosses 180° goes on beyond it instead of back through the whole map. */
function joinAcross(ring) {
  const crosses = ring.some(([longitude], at) => at > 0 && Math.abs(longitude - ring[at - 1][0]) > 180);
  return crosses ? ring.map(([longitude, latitude]) => [longitude < 0 ? longitude + 360 : longitude, latitude]) : ring;
}

const shapes = feature(world, world.objects.countries);
for (const { geometry } of shapes.features) {
  const { type, coordinates } = geometry;
  geometry.coordinates =
    type === "Polygon" ? coordinates.map(joinAcross) : coordinates.map((rings) => rings.map(joinAcross));
}
echarts.registerMap("world", shapes);
const chart = echarts.init(document.getElementById("map"));
chart.on("finished", drawn);
chart.setOption({
  aria: { enabled: true, label: { enabled: true } },
  title: { text: title, show: false },
  tooltip: { className: "hint", formatter: ({ name }) => (byName.has(name) ? wordsOf(byName.get(name)) : "") },
  visualMap: {
    type: "piecewise",
    pieces: classes.map(({ label, color }, value) => ({ value, label, color })),
    orient: "horizontal",
    left: 0,
    bottom: 0,
  },
  series: [
    {
      type: "map",
      map: "world",
      projection: {
        project: ([longitude, latitude]) => {
          const [x, y] = geoEqualEarthRaw(longitude * degree, latitude * degree);
          return [x / degree, -y / degree];
        },
        unproject: ([x, y]) => geoEqualEarthRaw.invert(x * degree, -y * degree).map((angle) => angle / degree),
      },
      itemStyle: { borderColor: "#fff", borderWidth: 0.5 },
      emphasis: { label: { show: false } },
      data: countries.map(({ name, class: value }) => ({ name, value })),
    },
  ],
});
tooltipIs(".hint");
