import { pause } from "./numbers.mjs";

/**
 * "Slow 4G" as Lighthouse and the browser's own tools set it: a line of 1.6 Mbit/s down and 0.75 up with 150 ms there and back.
 * The browser slows requests, not packets, so the way that makes a connection and the room that packets' heads take are in the
 * factors 3.75 and 0.9. Bytes per second, milliseconds.
 */
const slow4g = {
  offline: false,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
  latency: 150 * 3.75,
};

/** How many times slower the processor of a cheap phone is. */
export const slowCpu = 4;

/** How long the browser is busy with a window that it opens (ms). */
const windowOpens = 1000;

/** A new reader with an empty cache. */
export function newReader(browser, options) {
  return browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
}

/** Runs in the page before its own scripts: notes what its reader waits for. */
function watch() {
  const measured = { largest: null, shift: 0, after: null };
  window.measured = measured;
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe("largest-contentful-paint", ({ startTime }) => {
    measured.largest = startTime;
  });
  observe("layout-shift", ({ value, hadRecentInput }) => {
    if (!hadRecentInput) measured.shift += value;
  });
  // The map stands when the page says so ("drawn", for maps made by scripts) or when the parser is past its drawing.
  const isPast = (node) => {
    for (let at = node; at; at = at.parentElement) if (at.nextSibling) return true;
    return false;
  };
  const stands = () => {
    if (performance.getEntriesByName("drawn").length > 0) return true;
    const map = document.querySelector("svg.world");
    return map !== null && (document.readyState !== "loading" || isPast(map));
  };
  // The message comes after the frame is drawn, unless a script gets in between: then the first paint knows better.
  const { port1, port2 } = new MessageChannel();
  let frame = 0;
  port1.onmessage = () => {
    measured.after = performance.now();
  };
  window.mapPainted = () => {
    if (measured.after === null) return null;
    const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    return first >= frame ? Math.min(first, measured.after) : measured.after;
  };
  // Looks when something changed: a page asked for frames without end would do work that is not its own.
  const look = () => {
    if (frame || !stands()) return;
    frame = Number.POSITIVE_INFINITY;
    changes.disconnect();
    requestAnimationFrame(() => {
      frame = performance.now();
      port2.postMessage("");
    });
  };
  const changes = new MutationObserver(look);
  changes.observe(document, { childList: true, subtree: true });
  document.addEventListener("readystatechange", look);
  observe("mark", look);
}

/**
 * Opens an address in a reader's browser; line and `cpu` may be slowed, and `before` is called when the window stands. Returns the
 * page and its session for more.
 */
export async function openPage(reader, address, { slowLine = false, cpu = 1, before } = {}) {
  const page = await reader.newPage();
  const session = await reader.newCDPSession(page);
  if (slowLine) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", slow4g);
  }
  if (cpu > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  await page.addInitScript(watch);
  // A new window and its process cost work that a reader, whose browser is open, does not wait for.
  await pause(windowOpens);
  await before?.();
  await page.goto(address, { waitUntil: "networkidle", timeout: 120_000 });
  return { page, session };
}

/** Waits until the scripts of a page have woken its map and its date slider. */
export function awake(page) {
  return page.waitForFunction(
    () =>
      !document.querySelector("svg.world:not([role=application])") &&
      !document.querySelector("[data-date-control] input[type=range]:disabled"),
  );
}

/** What a reader on a slow line and a slow processor waits for (ms), and how far things jump. */
export async function visit(reader, address, hasMap) {
  const browser = reader.browser();
  const before = () => browser.startTracing(undefined, { categories: ["toplevel", "loading"] });
  const { page } = await openPage(reader, address, { slowLine: true, cpu: slowCpu, before });
  const isPainted = () => performance.getEntriesByName("first-contentful-paint").length > 0;
  await page.waitForFunction(isPainted, null, { timeout: 120_000 });
  if (hasMap) await page.waitForFunction(() => window.mapPainted() !== null, null, { timeout: 120_000 });
  await pause(500);
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  const measured = await page.evaluate(() => ({ ...window.measured, map: window.mapPainted() }));
  await page.close();
  return { ...measured, blocked: blockedIn(traceEvents) };
}

/**
 * Total blocking time (ms): what tasks of the page's main thread last beyond 50 ms, from its first contentful paint on. It is read
 * from the trace: the page's own observer of long tasks sees no task that only lays out and draws.
 */
function blockedIn(events) {
  const paint = events.findLast(({ name }) => name === "firstContentfulPaint");
  return events
    .filter(({ name, pid, tid }) => name === "ThreadControllerImpl::RunTask" && pid === paint.pid && tid === paint.tid)
    .map(({ ts, dur = 0 }) => (ts + dur - Math.max(ts, paint.ts)) / 1000)
    .reduce((sum, time) => sum + Math.max(0, time - 50), 0);
}
