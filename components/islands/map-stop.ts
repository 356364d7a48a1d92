import { byName, mainPart, type Stop } from "./map-steps";

/** A country's mark as a stop of the keys. Its place is read when a key first asks: reading every coast at once takes long. */
export class MapStop implements Stop {
  readonly iso3: string;
  readonly part: string | null;
  #place: ReturnType<typeof mainPart> | null = null;

  constructor(
    readonly mark: SVGAElement,
    readonly name: string,
  ) {
    this.iso3 = mark.dataset.iso3 ?? "";
    this.part = mark.closest("g[role=group]")?.getAttribute("aria-label") ?? null;
  }

  get x() {
    return this.#read().x;
  }
  get y() {
    return this.#read().y;
  }
  get w() {
    return this.#read().w;
  }
  get h() {
    return this.#read().h;
  }

  #read() {
    const circle = this.mark.querySelector("circle");
    this.#place ??= circle
      ? { x: circle.cx.baseVal.value, y: circle.cy.baseVal.value, w: 0, h: 0 }
      : mainPart(this.mark.querySelector("path")?.getAttribute("d") ?? "");
    return this.#place;
  }
}

/** Returns the stops of a map by name, each country by the mark that speaks for it, and the names of the map's parts in their order. */
export function stopsOf(map: Element, nameOf: (mark: SVGAElement) => string): { stops: MapStop[]; parts: string[] } {
  const stops = [...map.querySelectorAll<SVGAElement>("a[data-iso3]:not([aria-hidden=true])")]
    .map((mark) => new MapStop(mark, nameOf(mark)))
    .sort(byName);
  const parts = [...map.querySelectorAll("g[role=group]")].map((group) => group.getAttribute("aria-label") ?? "");
  return { stops, parts: [...new Set(parts)] };
}
