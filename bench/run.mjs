import { Agent, createServer, get } from "node:http";
import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { browserFlags, ensureBrowser } from "../scripts/browser.mjs";
import { isBuilt } from "../scripts/build.mjs";
import { freePort, serve } from "../scripts/serve.mjs";

// npm run bench: serves the build and measures it. Times depend on the machine, so what counts is printed as a ratio to a
// bare page measured in the same run, or against the least that the machine should do.

chdir(fileURLToPath(new URL("..", import.meta.url)));

const runs = 5;
/** Lighthouse's "slow 4G": bits per second as bytes, and milliseconds. */
const slow4g = {
  offline: false,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
  latency: 150,
};
const slowCpu = 4;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const round = (value, digits = 0) => Number(value.toFixed(digits));

async function startAtlas() {
  const port = await freePort();
  const server = serve(port, { stdio: "ignore" });
  const base = `http://localhost:${port}`;
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`${base}/en`).catch(() => null);
    if (answer?.ok) return { base, stop: () => server.kill("SIGTERM") };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill("SIGTERM");
  throw new Error("the built site does not answer");
}

/** The map of the overview alone: its drawing and the colours, no page around it, no script. */
async function bareMapOf(base) {
  const html = await (await fetch(`${base}/en`)).text();
  const svg = html.match(/<svg[^>]*class="world"[\s\S]*?<\/svg>/)?.[0];
  const theme = html.match(/<style>:root[\s\S]*?<\/style>/)?.[0] ?? "";
  if (!svg) throw new Error("no map on the overview");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Map</title>${theme}</head><body>${svg}</body></html>`;
}

/** Serves one page, compressed as the atlas compresses. */
async function startBare(html) {
  const body = gzipSync(html, { level: 6 });
  const server = createServer((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Encoding": "gzip" });
    response.end(body);
  });
  const port = await freePort();
  await new Promise((resolve) => server.listen(port, resolve));
  return { address: `http://localhost:${port}/`, stop: () => server.close() };
}

/** Opens a page on a slow line with a slow processor; returns what its reader waits for (ms) and how far things jump. */
async function visit(browser, address, { slow }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  if (slow) {
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", slow4g);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowCpu });
  }
  await page.addInitScript(() => {
    window.measured = { largest: 0, shift: 0, blocked: 0 };
    const observe = (type, take) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    observe("largest-contentful-paint", (entry) => (window.measured.largest = entry.startTime));
    observe("layout-shift", (entry) => (window.measured.shift += entry.value));
    observe("longtask", (entry) => (window.measured.blocked += Math.max(0, entry.duration - 50)));
    // The frame in which the map stands in the page.
    const look = () => {
      if (document.querySelector("svg.world path"))
        requestAnimationFrame(() => (window.measured.map = performance.now()));
      else requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const measured = await page.evaluate(() => window.measured);
  return { measured, page, context };
}

async function paint(browser, address) {
  const results = [];
  for (let run = 0; run < runs; run++) {
    const { measured, context } = await visit(browser, address, { slow: true });
    results.push(measured);
    await context.close();
  }
  const of = (key) => median(results.map((result) => result[key]));
  return { map: of("map"), largest: of("largest"), blocked: of("blocked"), shift: of("shift") };
}

/** Script and layout time of one tooltip and of one step of the date slider (ms), the processor `rate` times slower. */
async function interact(browser, base, rate) {
  const { page, context } = await visit(browser, `${base}/en/ratifications/c97`, { slow: false });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  await page.locator("svg.world").first().scrollIntoViewIfNeeded();
  const times = await page.evaluate(() => {
    const timed = (act) => {
      const start = performance.now();
      act();
      document.body.getBoundingClientRect();
      return performance.now() - start;
    };
    const marks = [...document.querySelectorAll("svg.world path")]
      .map((path) => path.closest("[data-iso3]"))
      .filter(Boolean);
    const tooltip = marks.slice(0, 60).map((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      const pointer = { bubbles: true, clientX: x + width / 2, clientY: y + height / 2, pointerType: "mouse" };
      return timed(() => mark.dispatchEvent(new PointerEvent("pointermove", pointer)));
    });
    const slider = document.querySelector("input[type=range]");
    const step = [...Array(60).keys()].map((index) =>
      timed(() => {
        slider.value = String(index * 12);
        slider.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    );
    return { tooltip, step };
  });
  await context.close();
  return { tooltip: median(times.tooltip), step: median(times.step) };
}

/** Requests per second over eight kept connections, each asking again when it is answered. */
async function throughput(address, milliseconds = 4000) {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const end = performance.now() + milliseconds;
  let answered = 0;
  const ask = () =>
    new Promise((resolve, reject) => {
      get(address, { agent, headers: { "Accept-Encoding": "gzip" } }, (response) => {
        response.resume();
        response.on("end", resolve);
      }).on("error", reject);
    });
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (performance.now() < end) {
        await ask();
        answered++;
      }
    }),
  );
  agent.destroy();
  return answered / (milliseconds / 1000);
}

function line(what, value, wanted, good) {
  console.log(`${good ? "ok  " : "miss"}  ${what.padEnd(58)} ${String(value).padStart(9)}   ${wanted}`);
}

async function main() {
  if (!isBuilt()) throw new Error("There is no build of these sources: npm run build");
  const executablePath = (await ensureBrowser()) || undefined;
  const atlas = await startAtlas();
  const bare = await startBare(await bareMapOf(atlas.base));
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    console.log(`${"      measured".padEnd(64)}      value   wanted`);
    const page = await paint(browser, `${atlas.base}/en`);
    const alone = await paint(browser, bare.address);
    const ratio = page.map / alone.map;
    line("map painted, slow 4G, processor ×4, against the bare map", `${round(ratio, 2)}×`, "≤ 1.6×", ratio <= 1.6);
    line("  the overview (ms)", round(page.map), "", true);
    line("  the bare map (ms)", round(alone.map), "", true);
    line("largest paint, slow 4G, processor ×4 (ms)", round(page.largest), "≤ 1800", page.largest <= 1800);
    line("layout shift", round(page.shift, 3), "≤ 0.02", page.shift <= 0.02);
    line("time blocked, processor ×4 (ms)", round(page.blocked), "", true);
    for (const [rate, tooltip, step] of [
      [1, 8, 4],
      [slowCpu, 20, 12],
    ]) {
      const times = await interact(browser, atlas.base, rate);
      line(`tooltip, processor ×${rate} (ms)`, round(times.tooltip, 1), `≤ ${tooltip}`, times.tooltip <= tooltip);
      line(`slider step, processor ×${rate} (ms)`, round(times.step, 1), `≤ ${step}`, times.step <= step);
    }
    for (const [what, path, least] of [
      ["page", "/en", 800],
      ["view", "/en/ratifications/c97?on=2008-03-06", 800],
      ["rows as JSON", "/api/v1/ratifications.json?instrument=c97&on=2008-03-06", 1500],
    ]) {
      const rate = await throughput(atlas.base + path);
      line(`${what}, requests per second`, round(rate), `≥ ${least}`, rate >= least);
    }
  } finally {
    await browser.close();
    bare.stop();
    atlas.stop();
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
