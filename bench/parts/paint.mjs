import { median, medians, runsOf } from "../lib/numbers.mjs";
import { startEmptyNext, startStatic } from "../lib/served.mjs";
import { newReader, visit } from "../lib/visits.mjs";
import { ask } from "../lib/wire.mjs";

const pages = [
  { name: "overview", path: "/en", hasMap: true },
  { name: "ratifications of C97", path: "/en/ratifications/c97", hasMap: true },
  { name: "donors", path: "/en/donors", hasMap: false },
  { name: "a country", path: "/en/countries/alb", hasMap: false },
];

/** How much later than a bare drawing of the same map a page may show its own. */
export const mostLater = 1.6;
/** How much longer than an empty page of the framework a page may keep the processor busy (ms). */
const mostBlocked = 50;
const mostLargest = 1800;
const mostShift = 0.02;

/** What a reader waits for on a slow line with a slow processor. */
export const paint = {
  id: "paint",
  title: "First paint: slow 4G (1.6 Mbit/s, 562 ms a request) and processor ×4, medians in ms",
  async run({ atlas, browser, report }) {
    const empty = await startEmptyNext();
    const bare = await startBareMap(atlas.base);
    const visited = [
      { name: "the map alone, static", address: `${bare.base}/`, hasMap: true },
      { name: "an empty page of Next", address: empty.address, hasMap: false },
      ...pages.map((page) => ({ ...page, address: atlas.base + page.path })),
    ];
    try {
      const results = await paintAll(browser, visited);
      judge(report, results);
    } finally {
      bare.stop();
      await empty.stop();
    }
  },
};

/** Visits each address with an empty cache and again with a full one, in turns, so that a slow moment hits all of them. */
async function paintAll(browser, visited) {
  const cold = visited.map(() => []);
  const warm = visited.map(() => []);
  // A page is made by its first reader: that is the part "server".
  for (const { address } of visited) await ask(address, { encoding: "br" });
  for (let run = 0; run < runsOf(5); run++)
    for (const [index, { address, hasMap }] of visited.entries()) {
      const reader = await newReader(browser);
      cold[index].push(await visit(reader, address, hasMap));
      warm[index].push(await visit(reader, address, hasMap));
      await reader.close();
    }
  return visited.map(({ name }, index) => ({ name, cold: medians(cold[index]), warm: medians(warm[index]) }));
}

function judge(report, [bare, empty, ...atlas]) {
  for (const cache of ["cold", "warm"]) {
    const row = ({ name, [cache]: measured }, isOurs) => {
      const most = (value) => (isOurs && cache === "cold" ? value : undefined);
      const ratio = measured.map && bare[cache].map ? measured.map / bare[cache].map : null;
      return [
        name,
        { value: measured.map },
        {
          value: ratio,
          digits: 2,
          unit: "×",
          ...(isOurs && ratio ? { most: mostLater, counts: true } : {}),
        },
        { value: measured.largest, most: most(mostLargest) },
        { value: measured.shift, digits: 3, most: isOurs ? mostShift : undefined },
        { value: measured.blocked, most: isOurs ? empty[cache].blocked + mostBlocked : undefined },
      ];
    };
    report.table(
      cache === "cold" ? "first visit" : "second visit",
      ["map painted", "against the map alone", "largest paint", "layout shift", "blocked"],
      [row(bare, false), row(empty, false), ...atlas.map((page) => row(page, true))],
    );
  }
  const worst = median(atlas.map(({ cold }) => cold.blocked)) - empty.cold.blocked;
  report.line("blocked on the first visit, beyond an empty page of Next (median page, ms)", {
    value: worst,
    most: mostBlocked,
  });
}

/** Serves the map of the ratifications page alone: its drawing and the colours, no page around it, no script. */
export async function startBareMap(base) {
  const html = String((await ask(`${base}/en/ratifications/c97`, { encoding: "identity" })).body);
  const svg = html.match(/<svg[^>]*class="world"[\s\S]*?<\/svg>/)?.[0];
  if (!svg) throw new Error("no map on the page of the ratifications");
  const head =
    '<meta charset="utf-8"><title>Map</title><style>:root{--land:#e3e7eb;--done:#1d5fa6;--paper:#fff;--edge:#889}</style>';
  return startStatic(".", {
    "/index.html": Buffer.from(`<!doctype html><html lang="en"><head>${head}</head><body>${svg}</body></html>`),
  });
}
