import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const pages = fileURLToPath(new URL("pages", import.meta.url));

/** The libraries, by the name of their page. */
export const libraries = [
  { id: "d3", name: "D3", source: "d3.js" },
  { id: "react-simple-maps", name: "react-simple-maps", source: "react-simple-maps.jsx" },
  { id: "highcharts", name: "Highcharts Maps", source: "highcharts.js" },
  { id: "echarts", name: "ECharts", source: "echarts.js" },
  { id: "plotly", name: "Plotly.js (geo)", source: "plotly.js" },
];

/** Writes one folder for each library: a page, its script with what it uses and no more, the geometry and the data. */
export async function buildRivals(folder, world, data) {
  const { build } = await import("esbuild");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "world.json"), JSON.stringify(world));
  writeFileSync(join(folder, "data.json"), JSON.stringify(data));
  for (const { id, source } of libraries) {
    const own = join(folder, id);
    mkdirSync(own);
    await build({
      entryPoints: [join(pages, source)],
      outfile: join(own, "app.js"),
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      jsx: "automatic",
      legalComments: "none",
      define: { "process.env.NODE_ENV": '"production"' },
      logLevel: "error",
    });
    for (const file of ["world.json", "data.json"]) copyFileSync(join(folder, file), join(own, file));
    writeFileSync(join(own, "index.html"), documentOf(data.title));
  }
}

function documentOf(title) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="preload" href="world.json" as="fetch" crossorigin>
<link rel="preload" href="data.json" as="fetch" crossorigin>
<script type="module" src="app.js"></script>
<style>
body{margin:1rem;font:16px/1.4 sans-serif}
#map{position:relative;max-width:1200px;min-height:600px}
#map>svg,#map>*>svg{max-width:100%}
.tip{position:absolute;padding:.3rem .5rem;background:#fff;border:1px solid #888;pointer-events:none}
ul{display:flex;gap:1rem;padding:0;list-style:none}
li span{display:inline-block;width:1em;height:1em;margin-right:.4em}
</style>
</head>
<body>
<h1>${title}</h1>
<div id="map"></div>
</body>
</html>
`;
}
