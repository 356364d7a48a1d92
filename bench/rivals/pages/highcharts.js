import Highcharts from "highcharts/esm/highmaps";
import "highcharts/esm/modules/accessibility";
import { drawn, load, tooltipIs, wordsOf } from "./page.js";

const { world, classes, countries, title } = await load();

Highcharts.mapChart("map", {
  chart: { map: world, events: { load: drawn } },
  title: { text: title },
  mapView: { projection: { name: "EqualEarth" } },
  colorAxis: {
    dataClasses: classes.map(({ label, color }, value) => ({ from: value, to: value, name: label, color })),
  },
  tooltip: {
    formatter() {
      return wordsOf(this.options);
    },
  },
  accessibility: {
    point: { descriptionFormatter: ({ options }) => wordsOf(options) },
    // Past 200 points it names and reaches none unless it is told to.
    series: { pointDescriptionEnabledThreshold: false },
    keyboardNavigation: { seriesNavigation: { pointNavigationEnabledThreshold: false } },
  },
  series: [
    {
      joinBy: "iso3",
      name: title,
      borderColor: "#fff",
      borderWidth: 0.5,
      data: countries.map(({ iso3, name, fact, class: value }) => ({ iso3, name, fact, value })),
    },
  ],
});
tooltipIs(".highcharts-tooltip");
