import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { grow } from "./generate.mjs";

const leftOut = new Set([".git", ".next", "node_modules", "test-results", "tsconfig.tsbuildinfo"]);

/**
 * Makes a copy of the repository whose data are `factor` times as many, in the folder for temporary files; returns its path.
 * The packages are hard links where the file system allows (Turbopack follows no link out of its folder), copies elsewhere.
 */
export function growTree(root, factor) {
  const tree = join(tmpdir(), `atlas-growth-${factor}`);
  rmSync(tree, { recursive: true, force: true });
  cpSync(root, tree, { recursive: true, filter: (path) => path === root || !leftOut.has(basename(path)) });
  const packages = [join(root, "node_modules"), join(tree, "node_modules")];
  try {
    execFileSync("cp", ["-al", ...packages], { stdio: "ignore" });
  } catch {
    rmSync(packages[1], { recursive: true, force: true });
    cpSync(...packages, { recursive: true });
  }
  if (factor > 1) growFolder(join(tree, "data"), factor);
  return tree;
}

/** Writes over the datasets of a folder; the folder must be a copy. */
function growFolder(folder, factor) {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const datasets = Object.fromEntries(
    names.map((name) => [name.replace(".json", ""), JSON.parse(readFileSync(join(folder, name), "utf8"))]),
  );
  const grown = grow(datasets, factor);
  for (const name of names) writeFileSync(join(folder, name), JSON.stringify(grown[name.replace(".json", "")]));
}
