import { nearestPlace, type Place, REACH_PX } from "@/data/geometry/nearest";
import { fillTooltip, placeTooltip } from "./map-tooltip";

type SvgLink = SVGAElement;

/** Over another country a small place reaches less far, or its neighbours could not be hit at all. */
const REACH_OVER_LAND_PX = 6;

/** Marks of a map whose drawing is smaller than a target must be, with their places in CSS pixels of the map. */
const smallPlaces = new WeakMap<Element, Place[]>();

let pinned = false;

/**
 * Hover, tap and focus on maps, by a handful of listeners on the document: they outlive every change of view.
 * A small State is hit from 12 px around its mark. A tap pins the tooltip; Escape, its cross or a tap elsewhere closes it.
 */
export function startMapPointer(): void {
  document.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "mouse" || pinned) return;
    const mark = markAt(event);
    if (mark) show(mark);
    else if (shownFor && shownFor !== focusedMark()) showFocused();
  });
  document.addEventListener(
    "click",
    (event) => {
      const target = event.target as Element;
      if (target.closest(".tooltip .close")) return showFocused();
      if (target.closest(".tooltip")) return;
      const mark = markAt(event);
      if (!mark) return showFocused();
      // A finger has no hover: its first tap shows the facts, and the tooltip holds the link.
      if (event.pointerType !== "mouse" && event.detail > 0) {
        event.preventDefault();
        event.stopPropagation();
        show(mark, true);
      } else if (mark !== target.closest("[data-iso3]")) {
        event.preventDefault();
        mark.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      }
    },
    { capture: true },
  );
  document.addEventListener("focusin", () => {
    const mark = focusedMark();
    if (mark) show(mark);
  });
  document.addEventListener("focusout", (event) => {
    if (!(event.target as Element).closest(".world") || pinned) return;
    closeTooltips();
    dropOutlines();
  });
  const forget = () => {
    for (const map of document.querySelectorAll("[data-map]")) smallPlaces.delete(map);
  };
  window.addEventListener("resize", forget);
  document.addEventListener("transitionend", (event) => {
    if (!(event.target as Element).matches(".stage")) return;
    forget();
    if (shownFor && shownFor === focusedMark()) show(shownFor);
  });
}

/** The country whose tooltip is open. */
let shownFor: SvgLink | null = null;

function show(mark: SvgLink, pin = false): void {
  if (mark === shownFor && pin === pinned) {
    placeTooltip(mark);
    return;
  }
  closeTooltips();
  dropOutlines();
  pinned = pin;
  shownFor = mark;
  outline(mark);
  fillTooltip(mark, pin);
}

/** Closes what is open and tells whether anything was. The outline of a country stays while the keys are on it. */
export function closeTooltips(): boolean {
  const open = document.querySelectorAll<HTMLElement>(".tooltip:not([hidden])");
  for (const tooltip of open) tooltip.hidden = true;
  pinned = false;
  shownFor = null;
  if (!focusedMark()) dropOutlines();
  return open.length > 0;
}

/** Where the pointer has left, the country that the keys are on takes its tooltip back. */
function showFocused(): void {
  closeTooltips();
  const mark = focusedMark();
  if (mark) show(mark);
}

/** The country that the keys are on. */
function focusedMark(): SvgLink | null {
  const mark = document.activeElement?.closest<SvgLink>(".world [data-iso3]");
  return mark?.matches(":focus-visible") ? mark : null;
}

function dropOutlines(): void {
  for (const drawn of document.querySelectorAll(".world .focus")) drawn.remove();
}

/** The mark that a pointer means: a small place within reach first, else what lies under it. */
function markAt(event: MouseEvent): SvgLink | null {
  const target = event.target as Element;
  const svg = target.closest?.("svg.world");
  const map = svg?.closest("[data-map]");
  if (!svg || !map) return null;
  let places = smallPlaces.get(map);
  if (!places) {
    places = readPlaces(svg);
    smallPlaces.set(map, places);
  }
  const box = svg.getBoundingClientRect();
  const over = target.closest<SVGAElement>("[data-iso3]");
  const iso3 = nearestPlace(
    event.clientX - box.left,
    event.clientY - box.top,
    places,
    over ? REACH_OVER_LAND_PX : REACH_PX,
  );
  const meant = iso3 ?? over?.dataset.iso3;
  // A country with a shape and a circle has two marks; one of them speaks for both.
  return meant ? svg.querySelector<SvgLink>(`[data-iso3="${meant}"]:not([aria-hidden=true])`) : null;
}

function readPlaces(svg: Element): Place[] {
  const origin = svg.getBoundingClientRect();
  return [...svg.querySelectorAll("[data-iso3]")].flatMap((mark) => {
    const box = (mark.querySelector("circle") ?? mark).getBoundingClientRect();
    const small = Math.min(box.width, box.height) < 2 * REACH_PX && box.width > 0;
    const place: Place = [
      mark.getAttribute("data-iso3") ?? "",
      box.x + box.width / 2 - origin.x,
      box.y + box.height / 2 - origin.y,
    ];
    return small ? [place] : [];
  });
}

/** Draws the outline of a country over everything: its shape and its marker, first the halo, then the line. */
function outline(mark: SvgLink): void {
  const stage = mark.closest(".stage");
  const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
  group.setAttribute("class", "focus");
  for (const drawn of stage?.querySelectorAll(`[data-iso3="${mark.dataset.iso3}"] :is(path:not(.leader), circle)`) ??
    [])
    for (const role of ["halo", "line"]) {
      const copy = drawn.cloneNode() as Element;
      copy.setAttribute("class", role);
      group.append(copy);
    }
  stage?.append(group);
}
