import { median, pause } from "../lib/numbers.mjs";

/** Points of a map that are tried for a tooltip: columns and rows of a grid. */
const grid = [14, 7];
const mostHovers = 24;

/**
 * Moves a real pointer over the map. Returns the medians of `shown` (ms from the pointer to the frame with the other country's
 * words) and `work` (ms of script, style and layout for each hover), or null where no tooltip is.
 */
export async function hoverTimes(page, session, cpu) {
  const map = await page.locator("svg.world, #map").first().boundingBox();
  await page.evaluate(watchTooltip);
  const points = [];
  let last = "";
  for (let row = 1; row <= grid[1]; row++)
    for (let column = 1; column <= grid[0] && points.length < mostHovers; column++) {
      const point = [map.x + (map.width * column) / (grid[0] + 1), map.y + (map.height * row) / (grid[1] + 3)];
      await page.mouse.move(...point);
      await pause(40);
      const text = await page.evaluate(() => window.tooltipText());
      if (text && text !== last) points.push(point);
      last = text;
    }
  if (points.length < 5) return null;
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  await session.send("Performance.enable");
  const times = [];
  for (const point of points) {
    await page.evaluate(() => window.waitForTooltip());
    await page.mouse.move(...point);
    await pause(250);
    times.push(await page.evaluate(() => window.tooltipShown));
  }
  // Once more with nobody looking: reading the tooltip is work too.
  const before = await workOf(session);
  for (const point of points) {
    await page.mouse.move(...point);
    await pause(150);
  }
  const work = (await workOf(session)) - before;
  return { shown: median(times.filter((time) => time !== null)), work: work / points.length };
}

async function workOf(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  const counted = ["ScriptDuration", "LayoutDuration", "RecalcStyleDuration"];
  return metrics.filter(({ name }) => counted.includes(name)).reduce((sum, { value }) => sum + value * 1000, 0);
}

/** Runs in the page: how its tooltip is read, and how long after the pointer another text stands in it. */
function watchTooltip() {
  window.tooltipText ??= () => {
    const tooltip = document.querySelector(".tooltip:not([hidden])");
    return tooltip ? tooltip.textContent : "";
  };
  window.waitForTooltip = () => {
    const before = window.tooltipText();
    window.tooltipShown = null;
    const start = ({ timeStamp }) => {
      let frames = 0;
      const look = () => {
        const text = window.tooltipText();
        if (text && text !== before)
          setTimeout(() => Object.assign(window, { tooltipShown: performance.now() - timeStamp }));
        else if (frames++ < 60) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    addEventListener("pointermove", start, { capture: true, once: true });
  };
}

/** How many of the countries the accessibility tree names. */
export async function spokenCountries(page, names) {
  const tree = await page.locator("body").ariaSnapshot();
  const named = (name) => new RegExp(`(?<!\\p{L})${name.replace(/[.()]/g, "\\$&")}(?!\\p{L})`, "u").test(tree);
  return names.filter(named).length;
}

/** How many of the countries take the focus, by name, when a reader tabs to the map and then uses arrows and letters, or Tab. */
export async function reachedByKey(page, names) {
  await page.evaluate(watchFocus, names);
  const press = async (key, times) => {
    for (let time = 0; time < times; time++) await page.keyboard.press(key);
  };
  const reached = () => page.evaluate(() => window.reached.size);
  const isInMap = () => page.evaluate(() => Boolean(document.activeElement?.closest("svg.world, #map")));
  for (let tab = 0; tab < 80 && !(await isInMap()); tab++) await page.keyboard.press("Tab");
  if (!(await isInMap())) return 0;
  await press("ArrowRight", 10);
  if ((await reached()) > 1) {
    await press("ArrowRight", names.length);
    const initials = names.map((name) => name[0].normalize("NFD")[0].toLowerCase());
    for (const letter of new Set(initials)) {
      // Letters typed in a row are taken for the beginning of one name.
      await pause(800);
      await press(letter, initials.filter((initial) => initial === letter).length + 1);
    }
  } else while (await isInMap()) await press("Tab", 10);
  return reached();
}

/** Runs in the page: notes the countries that take the focus inside the map. */
function watchFocus(names) {
  const known = new Set(names);
  window.reached = new Set();
  const note = () => {
    const at = document.activeElement;
    if (!at?.closest("svg.world, #map")) return;
    const said = at.getAttribute("aria-label") ?? at.querySelector("title")?.textContent ?? "";
    const name = said.split(": ")[0];
    if (known.has(name)) window.reached.add(name);
  };
  document.addEventListener("focusin", note);
}

/** Says whether a reader without scripts sees the countries. */
export async function drawnWithoutScript(page) {
  return (await page.locator("svg path").count()) >= 150;
}
