import { median, medians, pause, quantile, runsOf } from "../lib/numbers.mjs";
import { awake, newReader, openPage, slowCpu } from "../lib/visits.mjs";
import { ask } from "../lib/wire.mjs";

/** Work of one event (script, style and layout, ms) that is wanted, by how much slower the processor is. */
const wanted = { 1: { tooltip: 8, step: 4, swap: 200 }, [slowCpu]: { tooltip: 20, step: 12, swap: 600 } };
/** What Web Vitals call good (ms from an input to the next frame). */
const goodNextPaint = 200;

/** What happens under the reader's hand. */
export const interact = {
  id: "interact",
  title: "Interaction, medians in ms",
  async run({ atlas, browser, report }) {
    for (const cpu of [1, slowCpu]) {
      const most = wanted[cpu];
      const on = `processor ×${cpu}`;
      // Of several visits: a slowed processor is now twice as slow, now not, for as long as one lasts.
      const works = [];
      for (let run = 0; run < runsOf(5); run++)
        works.push(await withPage(browser, `${atlas.base}/en/ratifications/c97`, cpu, measureWork));
      const work = medians(works);
      report.line(`tooltip: work of one hover, ${on}`, { value: work.tooltip, digits: 1, most: most.tooltip });
      report.line(`date slider: work of one step over all countries, ${on}`, {
        value: work.step,
        digits: 1,
        most: most.step,
      });
      const inputs = await withPage(browser, `${atlas.base}/en/ratifications/c97`, cpu, measureInputs);
      for (const [what, times] of Object.entries(inputs)) {
        const value = quantile(times, 0.98);
        report.line(`${what}: slowest input until the next frame, ${on}`, { value, most: goodNextPaint });
      }
      const swaps = await withPage(browser, `${atlas.base}/en`, cpu, measureSwaps);
      report.line(`filter: chosen until the new map stands, ${on}`, { value: median(swaps), most: most.swap });
    }
  },
};

async function withPage(browser, address, cpu, measure) {
  const reader = await newReader(browser);
  const { page, session } = await openPage(reader, address);
  await awake(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  await page.locator("svg.world").first().scrollIntoViewIfNeeded();
  const measured = await measure(page);
  await reader.close();
  return measured;
}

/** Script, style and layout of 60 hovers and of 60 steps of the slider, run in one go. */
async function measureWork(page) {
  const times = await page.evaluate(() => {
    const timed = (act) => {
      const start = performance.now();
      act();
      document.body.getBoundingClientRect();
      return performance.now() - start;
    };
    const marks = [...document.querySelectorAll("svg.world a[data-iso3]:not([aria-hidden=true]) path")];
    const tooltip = marks.slice(0, 60).map((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      const pointer = { bubbles: true, clientX: x + width / 2, clientY: y + height / 2, pointerType: "mouse" };
      return timed(() => mark.dispatchEvent(new PointerEvent("pointermove", pointer)));
    });
    const slider = document.querySelector("[data-date-control] input[type=range]");
    const step = Array.from({ length: 60 }, (_, index) =>
      timed(() => {
        slider.value = String(index * 12);
        slider.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    );
    return { tooltip, step };
  });
  return { tooltip: median(times.tooltip), step: median(times.step) };
}

/** Real clicks and keys; the browser tells how long each took until the next frame (in steps of 8 ms, none below 16). */
async function measureInputs(page) {
  await page.evaluate(() => {
    window.inputs = [];
    new PerformanceObserver((list) => window.inputs.push(...list.getEntries().map(({ duration }) => duration))).observe(
      {
        type: "event",
        durationThreshold: 16,
      },
    );
  });
  const taken = async () => {
    await pause(300);
    const times = await page.evaluate(() => window.inputs.splice(0));
    return times.length > 0 ? times : [16];
  };
  const map = await page.locator("svg.world").first().boundingBox();
  for (let at = 0; at < 12; at++) {
    await page.mouse.move(map.x + map.width * (0.2 + at * 0.05), map.y + map.height * (0.25 + (at % 4) * 0.1));
    await pause(60);
  }
  const hovers = await taken();
  const slider = page.locator("[data-date-control] input[type=range]");
  await slider.focus();
  for (let key = 0; key < 12; key++) {
    await page.keyboard.press(key % 3 === 2 ? "PageDown" : "ArrowLeft");
    await pause(60);
  }
  const keys = await taken();
  return { "date slider": keys, tooltip: hovers };
}

/** From a choice in the filter until the frame with the new view, each choice for the first time but made by the server before. */
async function measureSwaps(page) {
  const form = page.locator("form[data-live-form]:has(select)").first();
  const select = form.locator("select").first();
  const name = await select.getAttribute("name");
  const values = await select
    .locator("option")
    .evaluateAll((options) => options.map(({ value }) => value).filter(Boolean));
  const chosen = values.slice(0, Math.max(2, runsOf(5)));
  const times = [];
  for (const value of chosen) {
    await ask(`${page.url().split("?")[0]}?${name}=${value}`);
    const shown = page.evaluate(
      () =>
        new Promise((resolve) => {
          let start = 0;
          document.addEventListener("change", () => (start = performance.now()), { capture: true, once: true });
          const end = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
          document.addEventListener("atlas:shown", end, { once: true });
        }),
    );
    await pause(100);
    await select.selectOption(value);
    times.push(await shown);
  }
  return times;
}
