import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { join } from "node:path";
import { chdir } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { register } from "tsx/esm/api";
import { asked, pages } from "./pages.mjs";
import { growTree } from "./tree.mjs";

register();
const { budgets, fileBudgets, splitStyle } = await import("../../e2e/budgets.ts");

// node bench/growth/run.mjs [factor …]: builds and measures copies of the atlas with 10 and 100 times the data, beside the atlas
// itself. Factors may be named; the first is what the others are compared with.

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const factors = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 10, 100];

/** Requests at the same time. */
const abreast = 2;
const agent = new Agent({ keepAlive: true, maxSockets: abreast });

/** Numbers have more digits in a bigger atlas, and a name may be longer. */
const bytesBound = 1.1;

/**
 * A list of five fills its page of twenty-five as the data grow; past that a page must not grow any more, and it stays within
 * what e2e/budgets.spec.ts allows to its kind (bytes after gzip).
 */
function budgetOf(page) {
  if (page.startsWith("/charts/")) return fileBudgets.svg;
  if (page.startsWith("/embed/")) return budgets.embed.html;
  return budgets[mapPages.test(page) ? "map" : "other"].html;
}
const mapPages = /^\/en(?:\/(?:ratifications|partnerships|elements|regions|donors|projects|countries)(?:\/|\?|$)|\?|$)/;

function isFlat(values, at) {
  return at < 2 || values[at] <= values[at - 1] * bytesBound;
}
const latencyBound = 2;
/** Below this (ms) a ratio of times says nothing. */
const noise = 5;
/** A hundred times the data may take this many times as long to build: a small part of a line. */
const buildBound = 5;

/** Processor time of programs that this one ran and that ended (s): what a build costs, however busy the machine is. */
function processorTime() {
  const fields = readFileSync("/proc/self/stat", "utf8").split(") ").at(-1).split(" ");
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

function timed(program, args) {
  const start = processorTime();
  const { status, stdout, stderr } = spawnSync(program, args, {
    env: { ...process.env, NODE_ENV: "production" },
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${args.join(" ")} failed:\n${(stdout + stderr).slice(-4000)}`);
  return processorTime() - start;
}

/** Asks an address; returns the status, the body and the time until its last byte (ms). */
function ask(base, path) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    get(base + path, { agent }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode, body: Buffer.concat(chunks), time: performance.now() - start }),
      );
    }).on("error", reject);
  });
}

/** What a page weighs after gzip without the styles in it (bytes). Not done while times are taken: it would hold up the next answer. */
function weigh(body) {
  return gzipSync(splitStyle(body.toString()).markup).length;
}

async function latencies(base, paths) {
  const times = [];
  const left = [...paths];
  await Promise.all(
    Array.from({ length: abreast }, async () => {
      for (let path = left.shift(); path; path = left.shift()) {
        const { status, time } = await ask(base, path);
        if (status !== 200) throw new Error(`${path} answers ${status}`);
        times.push(time);
      }
    }),
  );
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { p50: at(0.5), p95: at(0.95) };
}

/** Resident memory of a process and its children, in MB; null where the system does not tell. */
function memoryOf(pid) {
  try {
    const ofOne = (id) => Number(readFileSync(`/proc/${id}/status`, "utf8").match(/VmRSS:\s+(\d+)/)?.[1] ?? 0) / 1024;
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean),
    );
    return [pid, ...children].reduce((sum, id) => sum + ofOne(id), 0);
  } catch {
    return null;
  }
}

async function measure(factor) {
  console.error(`×${factor}: copying, building, asking …`);
  const tree = growTree(root, factor);
  chdir(tree);
  const { tools } = await import(pathToFileURL(join(tree, "scripts/run.mjs")).href);
  const { freePort, serve } = await import(pathToFileURL(join(tree, "scripts/serve.mjs")).href);
  const check = timed(process.execPath, [tools.tsx, "--conditions=react-server", "scripts/check-data.ts"]);
  const build = timed(process.execPath, ["scripts/bundle.mjs"]) + timed(process.execPath, [tools.next, "build"]);
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const started = performance.now();
  const server = serve(port, { stdio: "ignore", env: { SITE_URL: "https://atlas.example" } });
  try {
    while (!(await ask(base, "/en").catch(() => null))) {
      if (performance.now() - started > 120_000) throw new Error("the built site does not answer");
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const start = (performance.now() - started) / 1000;
    const bytes = {};
    for (const page of pages) {
      const { status, body } = await ask(base, page);
      bytes[page] = status === 200 ? weigh(body) : null;
    }
    // The first search in a language makes its index; it is told apart from what every other reader waits for.
    const { time: search } = await ask(base, asked.suggestions[0]);
    const times = {};
    for (const [what, paths] of Object.entries(asked)) times[what] = await latencies(base, paths);
    return { check, build, start, search, bytes, times, memory: memoryOf(server.pid) };
  } finally {
    server.kill("SIGTERM");
    chdir(root);
  }
}

function print(results) {
  const [first] = results;
  const row = (what, values, digits, wanted, isGood) => {
    const cells = values.map((value) => (value === null ? "–" : value.toFixed(digits)).padStart(10)).join("");
    const judged =
      wanted === ""
        ? "    "
        : values.slice(1).every((value, index) => isGood(value, values[0], index + 1, values))
          ? "ok  "
          : "miss";
    if (judged === "miss") process.exitCode = 1;
    console.log(`${judged}  ${what.padEnd(52)}${cells}   ${wanted}`);
  };
  const of = (read) => results.map(read);
  console.log(`${"      measured".padEnd(58)}${factors.map((factor) => `×${factor}`.padStart(10)).join("")}   wanted`);
  row(
    "data checked (processor, s)",
    of(({ check }) => check),
    1,
    "",
    null,
  );
  row(
    "build (processor, s)",
    of(({ build }) => build),
    1,
    `×100: ≤ ${buildBound}×`,
    (value, base) => value <= base * buildBound,
  );
  row(
    "start until the first page (s)",
    of(({ start }) => start),
    1,
    "",
    null,
  );
  row(
    "first search (ms)",
    of(({ search }) => search),
    0,
    "",
    null,
  );
  row(
    "memory after the requests (MB)",
    of(({ memory }) => memory),
    0,
    "",
    null,
  );
  for (const what of Object.keys(first.times))
    for (const share of ["p50", "p95"])
      row(
        `${what}, ${share} (ms)`,
        of(({ times }) => times[what][share]),
        1,
        `≤ ${latencyBound}×`,
        (value, base) => value <= Math.max(base * latencyBound, noise),
      );
  for (const page of pages) {
    const budget = budgetOf(page);
    row(
      `${page} (kB gzip)`,
      of(({ bytes }) => bytes[page] / 1000),
      1,
      `≤ ${budget / 1000}, flat`,
      (value, base, at, values) =>
        value !== null && (value <= base * bytesBound || (value <= budget / 1000 && isFlat(values, at))),
    );
  }
}

const results = [];
for (const factor of factors) results.push(await measure(factor));
print(results);
const report = join(root, "test-results", "growth.json");
mkdirSync(join(root, "test-results"), { recursive: true });
writeFileSync(report, JSON.stringify({ factors, results }, null, 2));
