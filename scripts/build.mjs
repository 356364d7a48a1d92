import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { run, runTool } from "./run.mjs";

/** What a build is made from. */
const sources = [
  "app",
  "components",
  "data",
  "public",
  "scripts/bundle.mjs",
  "server/head-script.mjs",
  "server/used-rules.mjs",
  "next.config.js",
  "package-lock.json",
  "proxy.ts",
  "tsconfig.json",
];
const built = ".next/BUILD_ID";

/** Says whether there is a build that is younger than all of its sources. */
export function isBuilt() {
  return existsSync(built) && sources.every((source) => newest(source) <= statSync(built).mtimeMs);
}

/** Returns when a file, or the youngest file of a folder, was last changed (ms); 0 when it does not exist. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // The folder's own time tells of files that were removed.
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/**
 * Checks the data, then makes the script of pages, then builds. Returns the exit code. A stray NODE_ENV of the shell must not make
 * a half-development build.
 */
export async function build() {
  const checked = await checkData();
  if (checked !== 0) return checked;
  const bundled = await run(process.execPath, ["scripts/bundle.mjs"]);
  if (bundled !== 0) return bundled;
  return runTool("next", ["build"], { env: { NODE_ENV: "production" } });
}

/** Checks the datasets. Returns the exit code. */
export function checkData() {
  // The condition resolves the marker "server-only" to its empty half, as Next does.
  return runTool("tsx", ["--conditions=react-server", "scripts/check-data.ts"]);
}
