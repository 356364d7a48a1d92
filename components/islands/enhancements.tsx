"use client";

import { useEffect } from "react";
import { showCopyButtons, startCopy } from "./copy";
import { startDateControl } from "./date-control";
import { LiveView, shownEvent } from "./live-view";
import { setMapStops, startMapKeys } from "./map-keys";
import { startMaps } from "./map-pointer";
import { startSearchBox } from "./search-box";
import { startThemeSwitch } from "./theme-switch";

let started = false;

/** All that scripts add to a page that is complete without them: live filters, tooltips, keys of the map, the date slider. */
export function Enhancements({ failed, retry }: { failed: string; retry: string }) {
  useEffect(() => {
    startDateControl();
    setMapStops();
    startSearchBox();
    startThemeSwitch();
    showCopyButtons();
    if (started) return;
    started = true;
    startCopy();
    startMaps();
    startMapKeys();
    document.addEventListener(shownEvent, setMapStops);
    document.addEventListener(shownEvent, showCopyButtons);
  }, []);
  return <LiveView failed={failed} retry={retry} />;
}
