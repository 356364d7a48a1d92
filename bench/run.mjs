import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { browserFlags, ensureBrowser } from "../scripts/browser.mjs";
import { build, isBuilt } from "../scripts/build.mjs";
import { ensureInstalled } from "../scripts/install.mjs";
import { run } from "../scripts/run.mjs";
import { Report } from "./lib/report.mjs";
import { startAtlas } from "./lib/served.mjs";

// npm run bench [-- part …]: serves the build and measures it, all parts in some 17 minutes. Times depend on the
// machine, so what counts is bytes and ratios of things measured in the same run: only these make it fail.

chdir(fileURLToPath(new URL("..", import.meta.url)));

/** In this order; a part is loaded when it is asked for. */
const parts = ["bytes", "paint", "interact", "embeds", "server", "memory", "rivals"];
/** Builds copies of the atlas with more data; only by name, for it takes long. */
const growth = "growth";

async function main() {
  const asked = process.argv.slice(2);
  const unknown = asked.find((id) => ![...parts, growth].includes(id));
  if (unknown) throw new Error(`unknown part: ${unknown} (${[...parts, growth].join(", ")})`);
  await ensureInstalled();
  if (asked.includes(growth)) process.exitCode = await run(process.execPath, ["bench/growth/run.mjs"]);
  const wanted = parts.filter((id) => asked.length === 0 || asked.includes(id));
  if (wanted.length > 0) await measure(wanted);
}

async function measure(wanted) {
  if (!isBuilt() && (await build()) !== 0) throw new Error("the build failed");
  const executablePath = (await ensureBrowser()) || undefined;
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  const report = new Report();
  const start = performance.now();
  let atlas = null;
  try {
    for (const id of wanted) {
      const { [id]: part } = await import(`./parts/${id}.mjs`);
      report.part(id, part.title);
      if (!part.ownServer) atlas ??= await startAtlas();
      await part.run({ atlas, browser, report });
    }
  } finally {
    report.write({ browser: `Chromium ${browser.version()}`, minutes: (performance.now() - start) / 60_000 });
    await browser.close();
    await atlas?.stop();
  }
  const { misses } = report;
  console.log(
    `\n${misses.length === 0 ? "Every byte and every ratio is within its bound." : `Missed:\n${misses.map((miss) => `  ${miss}`).join("\n")}`}`,
  );
  if (misses.length > 0) process.exitCode = 1;
}

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
