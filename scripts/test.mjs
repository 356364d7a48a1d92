import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { ensureBrowser } from "./browser.mjs";
import { build, checkData, isBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { run, runTool } from "./run.mjs";

// npm test: installs what it needs, runs every check, and ends in one line, "N passed, N failed".
// npm test -- unit e2e runs only those steps.

chdir(fileURLToPath(new URL("..", import.meta.url)));

const reports = "test-results";
const unitReport = `${reports}/unit.json`;
const e2eReport = `${reports}/e2e.json`;

/** Each step returns how many tests passed and failed; a check without tests of its own counts as one. */
const steps = [
  { id: "types", title: "Types", run: types },
  { id: "lint", title: "Lint", run: () => check(runTool("biome", ["check", "."])) },
  { id: "audit", title: "Dependencies", run: () => check(run(process.execPath, ["scripts/audit.mjs"])) },
  { id: "data", title: "Data", run: () => check(checkData()) },
  { id: "unit", title: "Unit and snapshot tests", run: unit },
  { id: "build", title: "Build", run: () => check(build()) },
  { id: "e2e", title: "Browser tests", run: e2e },
];

async function check(exit) {
  return (await exit) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function types() {
  const generated = await runTool("next", ["typegen"]);
  return check(generated === 0 ? runTool("tsc", ["--noEmit"]) : generated);
}

async function unit() {
  const code = await runTool("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile=${unitReport}`]);
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = read(unitReport);
  return counted(code, passed, failed);
}

async function e2e(earlier) {
  if (earlier.get("build")?.failed) {
    console.error("not run: there is no build");
    return { passed: 0, failed: 1 };
  }
  if (!isBuilt()) console.error("The build is older than the sources: npm run build\n");
  const env = { BROWSER_PATH: await ensureBrowser(), PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport };
  const code = await runTool("playwright", ["test", "--reporter=list,json"], { env });
  const { expected = 0, flaky = 0, unexpected = 0 } = read(e2eReport).stats ?? {};
  return counted(code, expected + flaky, unexpected);
}

/** A runner that ends badly without a failed test (a file that does not load, a server that does not start) is one failure. */
function counted(code, passed, failed) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** Returns a report of this run; empty when the runner did not get as far as writing it. */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return {};
  }
}

async function attempt(step, earlier) {
  const start = performance.now();
  console.log(`\n=== ${step.title} ===\n`);
  const result = await step.run(earlier).catch((error) => {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  });
  return { ...result, seconds: (performance.now() - start) / 1000 };
}

async function main() {
  const asked = process.argv.slice(2);
  const unknown = asked.find((id) => !steps.some((step) => step.id === id));
  if (unknown) throw new Error(`unknown step: ${unknown} (${steps.map(({ id }) => id).join(", ")})`);
  await ensureInstalled();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const results = new Map();
  for (const step of steps) {
    if (asked.length === 0 || asked.includes(step.id)) results.set(step.id, await attempt(step, results));
  }
  summarise(results);
}

function summarise(results) {
  console.log("\n=== Summary ===\n");
  for (const { id, title } of steps) {
    const result = results.get(id);
    if (!result) continue;
    const { passed, failed, seconds } = result;
    console.log(
      `${failed ? "failed" : "ok    "}  ${title}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`,
    );
  }
  const sum = (key) => [...results.values()].reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  process.exitCode = sum("failed") > 0 ? 1 : 0;
}

main().catch((error) => {
  console.error(error.message);
  console.log("\n0 passed, 1 failed");
  process.exitCode = 1;
});
