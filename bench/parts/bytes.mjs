import { brotliCompressSync, constants, gunzipSync, gzipSync } from "node:zlib";
import { register } from "tsx/esm/api";
import { newReader } from "../lib/visits.mjs";
import { ask } from "../lib/wire.mjs";

register();
const { budgets, fileBudgets, splitStyle } = await import("../../e2e/budgets.ts");
const { addressOf, languages, routes } = await import("../../e2e/routes.ts");

const kinds = { document: "html", script: "script", stylesheet: "style", font: "font" };
const columns = ["html", "html br", "script", "script br", "style", "style br", "font", "requests"];

/** The bytes of what pages load and of files, as they come over the wire with gzip and with Brotli. */
export const bytes = {
  id: "bytes",
  title: "Bytes of a first visit (kB over the wire; br = Brotli) and requests",
  async run({ atlas, browser, report }) {
    const wire = wireOf(atlas.base);
    const visited = routes.filter(({ status }) => status !== 404);
    const rows = { map: [], other: [] };
    for (const route of visited) {
      const { kind, longest } = await longestOf(atlas.base, route);
      const weight = await weigh(browser, atlas.base, longest, wire);
      rows[kind].push(rowOf(`/${route.path}`, weight, budgets[kind]));
    }
    report.table("pages with a map, in their longest language", columns, rows.map);
    report.table("other pages, in their longest language", columns, rows.other);
    const embeds = ["ratifications-map-c97", "activities-map", "donors-by-region", "ratifications-timeline"];
    const embedRows = [];
    for (const chart of embeds)
      embedRows.push(rowOf(chart, await weigh(browser, atlas.base, `/embed/en/${chart}`, wire), budgets.embed));
    report.table("embeds", columns, embedRows);
    for (const [what, path, most] of [
      ["SVG file of a map, gzip", "/charts/en/ratifications-map-c97.svg", fileBudgets.svg],
      ["PNG file of a map, 1200 px", "/charts/en/ratifications-map-c97.png?width=1200", fileBudgets.png],
    ])
      report.line(what, {
        value: (await wire(atlas.base + path)).gzip / 1000,
        digits: 1,
        unit: " kB",
        most: most / 1000,
        counts: true,
      });
  },
};

/** Returns how many bytes an address sends with either encoding, and how many of them are styles in a page; each is asked once. */
function wireOf() {
  const known = new Map();
  return async (address) => {
    if (!known.has(address)) {
      const [gzip, br] = await Promise.all(["gzip", "br"].map((encoding) => ask(address, { encoding })));
      known.set(address, { gzip: gzip.body.length, br: br.body.length, inside: stylesIn(gzip) });
    }
    return known.get(address);
  };
}

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** What the styles inside a page add to it with either encoding. */
function stylesIn({ encoding, body }) {
  const text = encoding === "gzip" ? gunzipSync(body).toString() : "";
  const { markup, style } = splitStyle(text);
  if (!style) return { gzip: 0, br: 0 };
  const added = (press) => press(text).length - press(markup).length;
  return { gzip: added((bytes) => gzipSync(bytes)), br: added((bytes) => brotliCompressSync(bytes, quick)) };
}

/** The address of a route in the language that takes the most bytes, and whether it has the map of the world. */
async function longestOf(base, route) {
  const pages = [];
  for (const language of languages) {
    const path = addressOf(language, route);
    const { body } = await ask(base + path, { encoding: "gzip" });
    const { body: text } = await ask(base + path, { encoding: "identity" });
    pages.push({ path, size: body.length, kind: text.includes('class="world') ? "map" : "other" });
  }
  const longest = pages.reduce((one, other) => (other.size > one.size ? other : one));
  return { kind: longest.kind, longest: longest.path };
}

/** What a first visit loads, by kind: bytes with gzip and with Brotli, and the number of requests. */
export async function weigh(browser, base, path, wire = wireOf()) {
  const reader = await newReader(browser);
  const page = await reader.newPage();
  const loaded = [];
  page.on("response", (response) => {
    // A frame's document is a page of its own, weighed by itself.
    const isFrame = response.request().isNavigationRequest() && response.frame() !== page.mainFrame();
    loaded.push({ address: response.url(), type: isFrame ? "frame" : response.request().resourceType() });
  });
  await page.goto(base + path, { waitUntil: "networkidle" });
  await reader.close();
  const weight = { requests: loaded.length, total: 0 };
  for (const kind of Object.values(kinds)) Object.assign(weight, { [kind]: 0, [`${kind} br`]: 0 });
  for (const { address, type } of loaded) {
    if (!address.startsWith(base)) continue;
    const { gzip, br, inside } = await wire(address);
    weight.total += gzip;
    const kind = kinds[type];
    if (!kind) continue;
    weight[kind] += gzip - inside.gzip;
    weight[`${kind} br`] += br - inside.br;
    weight.style += inside.gzip;
    weight["style br"] += inside.br;
  }
  return weight;
}

function rowOf(name, weight, budget) {
  return [
    name,
    ...columns.map((column) => {
      if (column === "requests") return { value: weight.requests, most: budget.requests, counts: true };
      const most = budget[column] === undefined ? undefined : budget[column] / 1000;
      return { value: weight[column] / 1000, digits: 1, most, counts: most !== undefined };
    }),
  ];
}
