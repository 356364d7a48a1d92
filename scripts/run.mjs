import { spawn } from "node:child_process";

/**
 * Runs a program of this repository to its end, its output passing through. Returns the exit code; 1 when it was stopped by
 * a signal or could not be started.
 */
export function run(program, args, { env = {}, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
      timeout,
    });
    child.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** Command-line programs of the packages, each started with this Node: no shell, no npx, the same on every system. */
export const tools = {
  biome: "node_modules/@biomejs/biome/bin/biome",
  next: "node_modules/next/dist/bin/next",
  playwright: "node_modules/@playwright/test/cli.js",
  tsc: "node_modules/typescript/bin/tsc",
  tsx: "node_modules/tsx/dist/cli.mjs",
  vitest: "node_modules/vitest/vitest.mjs",
};

export function runTool(tool, args, options) {
  return run(process.execPath, [tools[tool], ...args], options);
}
