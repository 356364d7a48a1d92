import { hasWrk, load } from "../lib/load.mjs";
import { median, medians, runsOf } from "../lib/numbers.mjs";
import { startStatic } from "../lib/served.mjs";
import { ask } from "../lib/wire.mjs";

/** Requests per second wanted on two cores that serve and ask. */
const asked = [
  ["page", "/en", 800],
  ["view of a map at a date", "/en/ratifications/c97?on=2008-03-06", 800],
  ["embed", "/embed/en/ratifications-map-c97", 800],
  ["rows as JSON", "/api/v1/ratifications.json?instrument=c97&on=2008-03-06", 1500],
  ["chart as SVG", "/charts/en/ratifications-map-c97.svg", 1500],
  ["chart as PNG", "/charts/en/ratifications-map-c97.png", undefined],
];

/** Times (ms) wanted for what depends on a date: made, and kept. */
const dated = [
  ["a map as SVG", "/charts/en/ratifications-map-c143.svg", 150, 10],
  ["a map as PNG", "/charts/en/ratifications-map-c143.png", 400, 20],
  ["a page with a map", "/en/ratifications/c143", undefined, undefined],
];

/** What the server answers by itself, no cache in front: from its own memory, once an address was asked. */
export const server = {
  id: "server",
  title: "Server: eight connections, gzip, medians",
  async run({ atlas, report }) {
    const wrk = await hasWrk();
    if (!wrk) report.note("wrk is not installed: this process asks, and takes its part of the processor");
    const page = await ask(`${atlas.base}/en`, { encoding: "identity" });
    const bare = await startStatic(".", { "/index.html": page.body });
    const addresses = [
      ["the same page from a bare server of Node", `${bare.base}/`],
      ...asked.map(([what, path, least]) => [what, atlas.base + path, least]),
    ];
    const results = await loadAll(addresses, wrk);
    bare.stop();
    report.table(
      "asked",
      ["requests/s", "wanted", "p50 ms", "p95 ms", "failed"],
      addresses.map(([what, , least], index) => [
        what,
        { value: results[index].rate, least },
        least ? `≥ ${least}` : "",
        { value: results[index].p50, digits: 1 },
        { value: results[index].p95, digits: 1 },
        { value: results[index].failed, most: 0, counts: true },
      ]),
    );
    for (const [what, path, mostCold, mostWarm] of dated) {
      const { cold, warm } = await timesOf(atlas.base + path);
      report.line(`${what}, made for the first time (ms)`, { value: cold, most: mostCold });
      report.line(`${what}, asked again (ms)`, { value: warm, digits: 1, most: mostWarm });
    }
  },
};

/** Each address is warmed, then all of them in turns. */
async function loadAll(addresses, wrk) {
  for (const [, address] of addresses) await load(address, { seconds: 1, wrk });
  const results = addresses.map(() => []);
  for (let run = 0; run < runsOf(3); run++)
    for (const [index, [, address]] of addresses.entries()) results[index].push(await load(address, { wrk }));
  return results.map(medians);
}

/** An address at dates that nobody asked for before, each asked twice. */
async function timesOf(path) {
  const cold = [];
  const warm = [];
  for (let index = 0; index < runsOf(9) + 1; index++) {
    const address = `${path}?on=${1980 + index}-0${1 + (index % 9)}-17`;
    const first = await ask(address);
    if (first.status !== 200) throw new Error(`${address} answers ${first.status}`);
    // The first of all loads the program that draws.
    if (index > 0) cold.push(first.time);
    warm.push((await ask(address)).time);
  }
  return { cold: median(cold), warm: median(warm) };
}
