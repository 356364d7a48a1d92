import { startMapKeys, wakeMaps } from "./map-keys";
import { startMapPointer } from "./map-pointer";

/** Starts pointer and keys of maps, once; returns what makes the maps of a new view a stop of the tab order. */
export function startMaps(): () => void {
  startMapPointer();
  startMapKeys();
  return wakeMaps;
}
