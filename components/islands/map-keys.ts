type Point = { mark: SVGAElement; x: number; y: number };

/**
 * Keys of a map: it is one stop of the tab order. Arrows go to the nearest country in their direction, Home and End to the
 * first and last by name, letters to the next country of that letter; Enter opens (it is a link), Escape leaves the map.
 */
export function startMapKeys(): void {
  document.addEventListener("keydown", (event) => {
    const mark = (event.target as Element).closest<SVGAElement>(".world [data-iso3]");
    const svg = mark?.closest("svg.world");
    if (!mark || !svg || event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.key === "Escape") {
      svg.closest("figure")?.querySelector<HTMLElement>("summary, a")?.focus();
      return;
    }
    const next = nextMark(event.key, mark, svg);
    if (!next) return;
    event.preventDefault();
    mark.tabIndex = -1;
    next.tabIndex = 0;
    next.focus({ focusVisible: true } as FocusOptions);
  });
}

/** Makes the first country of each map its tab stop; to be called whenever maps were drawn anew. */
export function setMapStops(): void {
  for (const svg of document.querySelectorAll("svg.world")) {
    if (!svg.querySelector('[data-iso3][tabindex="0"]')) byName(svg)[0]?.setAttribute("tabindex", "0");
  }
}

function byName(svg: Element): SVGAElement[] {
  const seen = new Set<string>();
  return [...svg.querySelectorAll<SVGAElement>("[data-iso3]")]
    .filter(({ dataset: { iso3 = "" } }) => !seen.has(iso3) && seen.add(iso3))
    .sort((a, b) => labelOf(a).localeCompare(labelOf(b), document.documentElement.lang));
}

function labelOf(mark: Element): string {
  return mark.getAttribute("aria-label") ?? "";
}

const directions: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function nextMark(key: string, mark: SVGAElement, svg: Element): SVGAElement | undefined {
  const direction = directions[key];
  if (direction) return nearestTowards(direction, mark, svg);
  const marks = byName(svg);
  if (key === "Home") return marks[0];
  if (key === "End") return marks.at(-1);
  if (!/^\p{L}$/u.test(key)) return undefined;
  const at = marks.findIndex(({ dataset }) => dataset.iso3 === mark.dataset.iso3);
  const plain = (text: string) => text.normalize("NFD").toLowerCase();
  const turned = [...marks.slice(at + 1), ...marks.slice(0, at)];
  return turned.find((other) => plain(labelOf(other)).startsWith(plain(key)));
}

/** The nearest mark within 45° of a direction; what lies aside counts double. */
function nearestTowards([dx, dy]: [number, number], mark: SVGAElement, svg: Element): SVGAElement | undefined {
  const from = centre(mark);
  const candidates = byName(svg)
    .map(centre)
    .map((point) => ({
      ...point,
      ahead: (point.x - from.x) * dx + (point.y - from.y) * dy,
      aside: Math.abs((point.x - from.x) * dy) + Math.abs((point.y - from.y) * dx),
    }))
    .filter(
      ({ mark: other, ahead, aside }) => other.dataset.iso3 !== mark.dataset.iso3 && ahead > 0 && aside <= ahead * 1.2,
    );
  return candidates.sort((a, b) => a.ahead + 2 * a.aside - (b.ahead + 2 * b.aside))[0]?.mark;
}

function centre(mark: SVGAElement): Point {
  const box = (mark.querySelector("circle") ?? mark).getBoundingClientRect();
  return { mark, x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
