import { existsSync, statSync } from "node:fs";
import { run } from "./run.mjs";

const quiet = ["--no-audit", "--no-fund"];

/**
 * Installs the packages of a folder's lock file when there are none or they are older than it. Development packages are wanted
 * even where NODE_ENV is "production": the build needs them.
 */
export async function ensureInstalled(folder = ".") {
  const installed = `${folder}/node_modules/.package-lock.json`;
  const wanted = `${folder}/package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.log(`Installing packages (npm ci${folder === "." ? "" : `, ${folder}`})`);
  if ((await npm(["ci", "--prefix", folder, "--include=dev", ...quiet])) === 0) return;
  // A registry that lacks the optional packages of other systems makes npm refuse the lock; an install leaves them out.
  console.log("npm ci failed; trying npm install with the locked versions");
  if ((await npm(["install", "--prefix", folder, "--no-save", "--include=dev", ...quiet])) !== 0)
    throw new Error("npm install failed: see above");
}

/** Runs the npm that runs us, or the one on the path. */
function npm(args) {
  const own = process.env.npm_execpath;
  return own?.endsWith(".js") ? run(process.execPath, [own, ...args]) : run("npm", args);
}
