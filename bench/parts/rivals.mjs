import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureInstalled } from "../../scripts/install.mjs";
import { medians, runsOf } from "../lib/numbers.mjs";
import { startStatic } from "../lib/served.mjs";
import { awake, newReader, openPage, slowCpu, visit } from "../lib/visits.mjs";
import { ask } from "../lib/wire.mjs";
import { drawnWithoutScript, hoverTimes, reachedByKey, spokenCountries } from "../rivals/reach.mjs";
import { weigh } from "./bytes.mjs";
import { mostLater, startBareMap } from "./paint.mjs";

const chart = "ratifications-map-c97";
const asked = "?on=2008-03-06";
const colors = ["#e3e7eb", "#1d5fa6", "#7fb0e0", "#b8860b", "#8a6d9b", "#556270", "#c9ced6", "#394a59"];

/** The same map of ratifications, made with the libraries that a team would pick, served alike and measured in the same run. */
export const rivals = {
  id: "rivals",
  title: "The same choropleth made with other libraries (C97 on 6 March 2008)",
  async run({ atlas, browser, report }) {
    await ensureInstalled("bench/rivals");
    const { buildRivals, libraries } = await import("../rivals/build.mjs");
    const { worldOf } = await import("../rivals/geometry.mjs");
    const data = await dataOf(atlas.base);
    const names = data.countries.map(({ name }) => name);
    const folder = join(tmpdir(), `atlas-rivals-${process.pid}`);
    const countries = JSON.parse(readFileSync("data/countries.json", "utf8")).rows;
    await buildRivals(folder, worldOf(countries), data);
    const files = await startStatic(folder);
    const bare = await startBareMap(atlas.base);
    const pages = [
      { name: "the map alone, static", base: bare.base, path: "/" },
      { name: "atlas, embed", base: atlas.base, path: `/embed/en/${chart}${asked}`, isOurs: true },
      { name: "atlas, whole page", base: atlas.base, path: `/en/ratifications/c97${asked}`, isOurs: true },
      ...libraries.map(({ id, name }) => ({ name, base: files.base, path: `/${id}/` })),
    ];
    try {
      const painted = await paintAll(browser, pages);
      for (const page of pages) {
        page.weight = await weigh(browser, page.base, page.path);
        page.painted = painted.get(page);
        if (page === pages[0]) continue;
        page.hover = await hover(browser, page);
        Object.assign(page, await reach(browser, page, names));
      }
      print(report, pages, names.length);
    } finally {
      files.stop();
      bare.stop();
    }
  },
};

/** What the embed says of each country at the date: the class and the words that every library is given. */
async function dataOf(base) {
  const html = String((await ask(`${base}/embed/en/${chart}${asked}`, { encoding: "identity" })).body);
  const marks = [...html.matchAll(/<a\b[^>]*\bdata-iso3="[^>]*>/g)].map(([tag]) => tag);
  const attribute = (tag, name) =>
    tag
      .match(new RegExp(`\\b${name}="([^"]*)"`))?.[1]
      .replaceAll("&#x27;", "'")
      .replaceAll("&amp;", "&");
  const facts = new Map();
  const fills = new Map();
  for (const tag of marks) {
    const iso3 = attribute(tag, "data-iso3");
    const [name, fact] = attribute(tag, "aria-label")?.split(": ") ?? [];
    const fill = attribute(tag, "class")?.match(/fill-([\w-]+)/)?.[1];
    if (!fact || !fill || facts.has(iso3)) continue;
    if (!fills.has(fill)) fills.set(fill, { label: fact.split(";")[0], color: colors[fills.size] });
    facts.set(iso3, { iso3, name, fact, class: [...fills.keys()].indexOf(fill) });
  }
  if (facts.size < 150) throw new Error(`the embed names ${facts.size} countries`);
  return {
    title: "Ratifications of C97 on 6 March 2008",
    classes: [...fills.values()],
    countries: [...facts.values()],
  };
}

async function paintAll(browser, pages) {
  const results = new Map(pages.map((page) => [page, []]));
  for (const { base, path } of pages) await ask(base + path, { encoding: "br" });
  for (let run = 0; run < runsOf(3); run++)
    for (const page of pages) {
      const reader = await newReader(browser);
      results.get(page).push(await visit(reader, page.base + page.path, true));
      await reader.close();
    }
  return new Map([...results].map(([page, measured]) => [page, medians(measured)]));
}

async function hover(browser, { base, path }) {
  const reader = await newReader(browser);
  const { page, session } = await openPage(reader, base + path);
  await awake(page);
  const times = await hoverTimes(page, session, slowCpu);
  await reader.close();
  return times;
}

async function reach(browser, { base, path }, names) {
  const reader = await newReader(browser);
  const { page } = await openPage(reader, base + path);
  await awake(page);
  const spoken = await spokenCountries(page, names);
  const keys = await reachedByKey(page, names);
  await reader.close();
  const plain = await newReader(browser, { javaScriptEnabled: false });
  const { page: withoutScript } = await openPage(plain, base + path);
  const drawn = (await drawnWithoutScript(withoutScript)) ? "yes" : "no";
  await plain.close();
  return { spoken, keys, drawn };
}

function print(report, pages, countries) {
  const [bare] = pages;
  const others = pages.filter((page) => page !== bare && !page.isOurs);
  const least = (read) => Math.min(...others.map(read).filter(Number.isFinite));
  const soonest = least(({ painted }) => painted.map);
  const lightest = least(({ weight }) => weight.total / 1000);
  const ratio = (page) => page.painted.map / bare.painted.map;
  report.table(
    "weight (kB gzip) and first paint (slow 4G, processor ×4, ms)",
    ["script", "all", "requests", "map painted", "against the map alone", "blocked"],
    pages.map((page) => [
      page.name,
      { value: page.weight.script / 1000, digits: 1 },
      { value: page.weight.total / 1000, digits: 1 },
      page.weight.requests,
      { value: page.painted.map },
      { value: ratio(page), digits: 2, unit: "×" },
      { value: page.painted.blocked },
    ]),
  );
  report.table(
    `use, processor ×4 (of ${countries} countries)`,
    ["hover to tooltip ms", "work of a hover ms", "drawn without script", "reached by key", "named to a screen reader"],
    pages
      .slice(1)
      .map((page) => [
        page.name,
        { value: page.hover?.shown ?? null },
        { value: page.hover?.work ?? null, digits: 1 },
        page.drawn,
        page.keys,
        page.spoken,
      ]),
  );
  const [embed, whole] = pages.filter(({ isOurs }) => isOurs);
  const ratioOf = (value, most) => ({ value, digits: 2, unit: "×", most, counts: most !== undefined });
  report.line("embed: map painted, against the soonest other library", ratioOf(embed.painted.map / soonest, 1));
  report.line("embed: bytes, against the lightest other library", ratioOf(embed.weight.total / 1000 / lightest, 1));
  report.line("whole page: map painted, against the map alone", ratioOf(ratio(whole), mostLater));
  report.line("whole page: map painted, against the soonest other library", ratioOf(whole.painted.map / soonest));
  report.line("whole page: bytes, against the lightest other library", ratioOf(whole.weight.total / 1000 / lightest));
  report.note(
    "All libraries draw the geometry that the atlas is made from, thinned alike, with the same classes and words.",
  );
}
