"use client";

import { useEffect } from "react";
import { showCopyButtons, startCopy } from "./copy";
import { LiveView, shownEvent } from "./live-view";
import { startSearchBox } from "./search-box";
import { startThemeSwitch } from "./theme-switch";

/** What some pages need: each part is loaded once, by the first view that has what it is for, and then wakes all of that. */
const parts: { selector: string; load: () => Promise<() => void> }[] = [
  { selector: "svg.world", load: () => import("./maps").then(({ startMaps }) => startMaps()) },
  {
    selector: "table.matrix:has(td a), .dated-row, .steps",
    load: () => import("./chart-keys").then(({ startChartKeys }) => startChartKeys()),
  },
  {
    selector: "[data-date-control]",
    load: () => import("./date-control").then(({ startDateControl }) => startDateControl),
  },
];
const woken = new Map<string, Promise<() => void>>();

/** Wakes what stands in the page now; to be called after every change of view. */
function wakeParts(): void {
  for (const { selector, load } of parts) {
    if (!document.querySelector(selector)) continue;
    const part = woken.get(selector) ?? load();
    woken.set(selector, part);
    // Keys, tooltips and the slider are comforts: a page that cannot load them is still whole.
    part.then((wake) => wake()).catch(() => woken.delete(selector));
  }
}

/** Shows what needs a script, now that it would act. */
function sayLive(): void {
  document.documentElement.toggleAttribute("data-live", true);
}

let started = false;

/** All that scripts add to a page that is complete without them: live filters, tooltips, keys of the map, the date slider. */
export function Enhancements({ failed, retry }: { failed: string; retry: string }) {
  useEffect(() => {
    // Each in a task of its own: between them the page can answer to its reader.
    for (const start of [wakeParts, startSearchBox, startThemeSwitch, showCopyButtons, sayLive]) setTimeout(start);
    if (started) return;
    started = true;
    startCopy();
    document.addEventListener(shownEvent, wakeParts);
    document.addEventListener(shownEvent, showCopyButtons);
  }, []);
  return <LiveView failed={failed} retry={retry} />;
}
