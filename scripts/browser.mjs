import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run, runTool } from "./run.mjs";

/**
 * Features of the browser itself that only cost time: the drop-down of its address bar is two pages, loaded beside each new
 * window. The flag takes the place of Playwright's, hence what else of its list can matter here.
 */
const unwantedFeatures = [
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxPopup",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** How the browser is started everywhere: no display, no sandbox (containers), and no request of its own. */
export const browserFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${unwantedFeatures}`,
];

/** An install over a dead network must not hang a test run (ms). */
const installLimit = 10 * 60 * 1000;

/** Playwright's own browser, which it finds by itself. */
const playwrights = "";

/** Returns where the system keeps a Chromium, or null. */
function systemBrowser() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const macOs = ["Chromium", "Google Chrome"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  // The order of names wins over the order of folders.
  const byName = names.flatMap((name) => onPath.filter((path) => path.endsWith(`/${name}`)));
  return [...byName, ...macOs].find((path) => existsSync(path)) ?? null;
}

/** Returns the browser that the specs start: BROWSER_PATH, else Playwright's ("" lets it look), else the system's. */
export async function knownBrowser() {
  if (process.env.BROWSER_PATH !== undefined) return process.env.BROWSER_PATH;
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath()) ? playwrights : (systemBrowser() ?? playwrights);
}

/** A file may be there and yet not start (a library is missing, the file is a stub of a package store): try it. */
async function starts(path) {
  const { chromium } = await import("@playwright/test");
  try {
    const browser = await chromium.launch({ executablePath: path || undefined, args: browserFlags });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/**
 * Returns the path of a browser that starts ("" for Playwright's own), installing one when there is none: Playwright's build,
 * else the distribution's package when we may. Throws when nothing helps.
 */
export async function ensureBrowser() {
  const given = process.env.BROWSER_PATH;
  if (given) {
    if (await starts(given)) return given;
    throw new Error(`the browser of BROWSER_PATH does not start: ${given}`);
  }
  if (await starts(playwrights)) return playwrights;
  if (await systemStarts()) return systemBrowser();
  console.log("No browser found: playwright install chromium");
  await runTool("playwright", ["install", "chromium"], { timeout: installLimit });
  if (await starts(playwrights)) return playwrights;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Playwright's browser cannot be used: apt-get install chromium");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], { env, timeout: installLimit });
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      env,
      timeout: installLimit,
    });
    if (await systemStarts()) return systemBrowser();
  }
  throw new Error("no browser: install Chromium, or name one with BROWSER_PATH=/path/to/chromium");
}

async function systemStarts() {
  const path = systemBrowser();
  return path !== null && (await starts(path));
}
