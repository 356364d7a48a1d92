import { createServer } from "node:http";
import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { browserFlags, ensureBrowser } from "../scripts/browser.mjs";
import { isBuilt } from "../scripts/build.mjs";
import { freePort, serve } from "../scripts/serve.mjs";

// Twelve embeds in one page of another site: what its reader pays for them. `node bench/embeds.mjs` serves the build and
// measures; `npm run bench` takes measureEmbeds and embedLines from here.

/** One chart of each kind, the maps with and without a fixed date. */
const chosen = [
  "chart=activities-map",
  "chart=elements-progress",
  "chart=element-social-dialogue",
  "chart=ratifications-map-c97",
  "chart=ratifications-map-c143&on=2008-03-06&pin=1",
  "chart=ratifications-count-map&theme=dark",
  "chart=ratifications-timeline",
  "chart=activities-timeline",
  "chart=donors-by-region",
  "chart=donor-spain&language=es",
  "chart=partnerships-map",
  "chart=country-alb&language=fr",
];

/** The most that an embed may weigh (bytes after gzip), and the script that they share. */
const most = { embed: 35_000, script: 15_000, hostScript: 2_000 };
const frameHeight = "iframe[data-atlas]";

const unescaped = (text) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

/** The code that the builder shows for a chart, its addresses those of the server that is measured. */
async function snippetOf(base, query) {
  const html = await (await fetch(`${base}/en/share?${query}`)).text();
  const code = /id="code-iframe"[^>]*>([\s\S]*?)<\//.exec(html)?.[1];
  if (!code) throw new Error(`no code in the builder: ${query}`);
  return unescaped(code).replace(/https?:\/\/[^/"]+(?=\/(?:embed|charts|en|fr|es))/g, base);
}

/** A page of another origin with these codes, text between them as in an article. */
async function startHost(codes) {
  const body = codes.map((code) => `<p>${"Text. ".repeat(120)}</p>${code}`).join("\n");
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,"><body style="max-width:720px;margin:auto">${body}</body></html>`;
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(page);
  });
  const port = await freePort();
  await new Promise((resolve) => server.listen(port, resolve));
  return { address: `http://localhost:${port}/`, stop: () => server.close() };
}

/**
 * Opens twelve embeds in one page, scrolls through it and returns what they cost: bytes (after compression) and requests by
 * kind, time blocked (ms), layout shift, memory (bytes of script), and how many frames have the height of what they show.
 * Frames that are not near the screen must wait: `atOnce` is how many were asked for before any scrolling.
 */
export async function measureEmbeds(browser, base) {
  const host = await startHost(await Promise.all(chosen.map((query) => snippetOf(base, query))));
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  try {
    const page = await context.newPage();
    const answers = [];
    page.on("requestfinished", (request) => {
      const { pathname, origin } = new URL(request.url());
      if (origin === base)
        answers.push(request.sizes().then(({ responseBodySize }) => ({ pathname, bytes: responseBodySize })));
    });
    await page.addInitScript(() => {
      window.measured = { shift: 0, blocked: 0 };
      const observe = (type, take) =>
        new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
      // As browsers report it: the worst run of shifts less than a second apart, of five seconds at most.
      const run = { sum: 0, first: 0, last: 0 };
      observe("layout-shift", ({ startTime, value }) => {
        const goesOn = startTime - run.last < 1000 && startTime - run.first < 5000;
        run.sum = goesOn ? run.sum + value : value;
        if (!goesOn) run.first = startTime;
        run.last = startTime;
        window.measured.shift = Math.max(window.measured.shift, run.sum);
      });
      observe("longtask", (entry) => (window.measured.blocked += Math.max(0, entry.duration - 50)));
    });
    await page.goto(host.address, { waitUntil: "load" });
    const atOnce = page.frames().filter((frame) => frame.url().startsWith(base)).length;
    for (const frame of await page.locator(frameHeight).all()) {
      await frame.scrollIntoViewIfNeeded();
      await frame.contentFrame().locator("main").waitFor();
    }
    let heights = await heightsOf(page);
    for (let attempt = 0; attempt < 20 && heights.off.length > 0; attempt++) {
      await page.waitForTimeout(500);
      heights = await heightsOf(page);
    }
    const { shift, blocked } = await page.evaluate(() => window.measured);
    const session = await context.newCDPSession(page);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    return { ...totalsOf(await Promise.all(answers)), atOnce, shift, blocked, memory: usedSize, ...heights };
  } finally {
    await context.close();
    host.stop();
  }
}

async function heightsOf(page) {
  const off = [];
  for (const frame of await page.locator(frameHeight).all()) {
    const given = await frame.evaluate((element) => element.getBoundingClientRect().height);
    const shown = await frame
      .contentFrame()
      .locator("main")
      .evaluate((main) => main.getBoundingClientRect().height);
    if (Math.abs(given - shown) > 1) off.push(`${await frame.getAttribute("src")}: ${given} for ${shown}`);
  }
  return { frames: await page.locator(frameHeight).count(), off };
}

function totalsOf(answers) {
  const of = (pattern) => answers.filter(({ pathname }) => pattern.test(pathname)).map(({ bytes }) => bytes);
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  return {
    requests: answers.length,
    bytes: sum(answers.map(({ bytes }) => bytes)),
    largest: Math.max(...of(/^\/embed\//)),
    script: Math.max(0, ...of(/^\/embed\.js$/)),
    hostScript: Math.max(0, ...of(/^\/embed-host\.js$/)),
  };
}

/** What was measured, each with the bound wanted and whether it holds: rows for the bench to print. */
export function embedLines({
  requests,
  bytes,
  largest,
  script,
  hostScript,
  atOnce,
  shift,
  blocked,
  memory,
  frames,
  off,
}) {
  const count = chosen.length;
  const kilobytes = (value) => `${(value / 1000).toFixed(1)} kB`;
  const bytesWanted = count * most.embed + most.script + most.hostScript;
  return [
    // A frame in a sandbox has an origin of its own and shares no cache: each asks for the script itself.
    ["twelve embeds in one page: requests", requests, `≤ ${2 * count + 2}`, requests <= 2 * count + 2],
    ["  asked for before scrolling", atOnce, `< ${count}`, atOnce < count],
    ["  bytes in all", kilobytes(bytes), `≤ ${kilobytes(bytesWanted)}`, bytes <= bytesWanted],
    ["  the heaviest", kilobytes(largest), `≤ ${kilobytes(most.embed)}`, largest <= most.embed],
    ["  script, each time", kilobytes(script), `≤ ${kilobytes(most.script)}`, script <= most.script],
    ["  script of the host", kilobytes(hostScript), `≤ ${kilobytes(most.hostScript)}`, hostScript <= most.hostScript],
    ["  time blocked (ms)", Math.round(blocked), "≤ 200", blocked <= 200],
    ["  layout shift", shift.toFixed(3), "≤ 0.02", shift <= 0.02],
    ["  memory of scripts", `${(memory / 1e6).toFixed(1)} MB`, "≤ 20.0 MB", memory <= 20e6],
    ["  frames as high as what they show", frames - off.length, `= ${count}`, frames === count && off.length === 0],
  ];
}

async function main() {
  chdir(fileURLToPath(new URL("..", import.meta.url)));
  if (!isBuilt()) throw new Error("There is no build of these sources: npm run build");
  const executablePath = (await ensureBrowser()) || undefined;
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const server = serve(port, { stdio: "ignore" });
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    for (let attempt = 0; attempt < 100 && !(await fetch(`${base}/en`).catch(() => null))?.ok; attempt++)
      await new Promise((resolve) => setTimeout(resolve, 200));
    const figures = await measureEmbeds(browser, base);
    for (const [what, value, wanted, good] of embedLines(figures))
      console.log(`${good ? "ok  " : "miss"}  ${what.padEnd(50)} ${String(value).padStart(9)}   ${wanted}`);
    for (const frame of figures.off) console.log(`      ${frame}`);
  } finally {
    await browser.close();
    server.kill("SIGTERM");
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
