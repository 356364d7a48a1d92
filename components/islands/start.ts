import { startChartKeys } from "./chart-keys";
import { showCopyButtons, startCopy } from "./copy";
import { startDateControl } from "./date-control";
import { startLiveView } from "./live-view";
import { startMaps } from "./maps";
import { startSearchBox } from "./search-box";
import { startThemeSwitch } from "./theme-switch";
import { shownEvent } from "./view-events";

// All that scripts add to a page that is complete without them: live filters, tooltips, keys of drawings, the date slider, the
// search's suggestions, themes. One file (scripts/bundle.mjs), loaded by every page after its last line.

/** Shows what needs a script, now that it would act. */
function sayLive(): void {
  document.documentElement.toggleAttribute("data-live", true);
}

/** What is to be woken in each new view. */
const wakeMaps = startMaps();
const wakeCharts = startChartKeys();
const wakes = [wakeMaps, wakeCharts, startDateControl, showCopyButtons];

startCopy();
for (const wake of wakes) document.addEventListener(shownEvent, wake);
// Each in a task of its own: between them the page can answer to its reader.
for (const start of [...wakes, startSearchBox, startThemeSwitch, startLiveView, sayLive]) setTimeout(start);
