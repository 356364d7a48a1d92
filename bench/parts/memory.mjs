import { readdirSync, readFileSync } from "node:fs";
import { askAbreast } from "../lib/load.mjs";
import { pause } from "../lib/numbers.mjs";
import { startAtlas } from "../lib/served.mjs";

/** One round, and how much more memory (share) the second round may take. */
const round = 10_000;
const mostGrowth = 0.15;
const idle = 15_000;

/** The memory of the server under many different questions. It starts anew for this. */
export const memory = {
  id: "memory",
  title: `Memory of the server: ${round.toLocaleString("en")} mixed requests, twice (MB resident)`,
  ownServer: true,
  async run({ report }) {
    const atlas = await startAtlas();
    const megabytes = () => {
      const bytes = residentOf(atlas.pid);
      return bytes === null ? null : bytes / 1e6;
    };
    try {
      const { rows } = await (await fetch(`${atlas.base}/api/v1/countries.json?limit=1000`)).json();
      const countries = rows.map(({ iso3 }) => iso3.toLowerCase());
      const count = Number(process.env.BENCH_REQUESTS) || round;
      const start = megabytes();
      if (start === null) return report.note("this system does not tell how much memory a process has");
      report.line("after the start", { value: start });
      const first = await askAbreast(() => mixed(atlas.base, countries, 0, count));
      const afterFirst = megabytes();
      report.line("after the first round", { value: afterFirst });
      const second = await askAbreast(() => mixed(atlas.base, countries, count, count));
      const afterSecond = megabytes();
      report.line("after the second round, of other states", { value: afterSecond });
      await pause(idle);
      report.line(`after ${idle / 1000} s of rest`, { value: megabytes() });
      const growth = {
        value: (afterSecond / afterFirst - 1) * 100,
        digits: 1,
        unit: " %",
        most: mostGrowth * 100,
        counts: true,
      };
      report.line("growth of the second round", growth);
      report.line("answers that were failures of the server", {
        value: first.failed + second.failed,
        most: 0,
        counts: true,
      });
    } finally {
      await atlas.stop();
    }
  },
};

/** Pages, views, embeds, files and rows, most of them asked again and again, a quarter of them states that nobody asked for before. */
function* mixed(base, countries, from, count) {
  const languages = ["en", "fr", "es"];
  const instruments = ["c97", "c143", "icrmw"];
  const popular = [
    "/en",
    "/fr/ratifications/c97",
    "/es/donors",
    "/en/activities",
    "/api/v1/activities.json",
    "/en/search?q=remittances",
  ];
  for (let index = from; index < from + count; index++) {
    const pick = (list, step) => list[Math.floor(index / step) % list.length];
    const language = pick(languages, 24);
    const day = new Date(Date.UTC(1950, 0, 1) + (index % 27_000) * 86_400_000).toISOString().slice(0, 10);
    const rare = [
      `/${language}/countries/${pick(countries, 24)}`,
      `/${language}/ratifications/${pick(instruments, 72)}?on=${day}`,
      `/embed/${language}/ratifications-map-${pick(instruments, 72)}?on=${day}`,
      `/charts/${language}/ratifications-map-${pick(instruments, 72)}.svg?on=${day}`,
      `/api/v1/ratifications.json?instrument=${pick(instruments, 72)}&on=${day}`,
      `/${language}/activities?country=${pick(countries, 24)}&country=${pick(countries, 50)}`,
    ];
    yield base + (index % 4 === 0 ? pick(rare, 4) : pick(popular, 1));
  }
}

/** Resident memory of a process and its children in bytes; null where the system does not tell. */
function residentOf(pid) {
  try {
    const kilobytes = Number(readFileSync(`/proc/${pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)[1]);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean),
    );
    return children.reduce((sum, child) => sum + (residentOf(child) ?? 0), kilobytes * 1024);
  } catch {
    return null;
  }
}
