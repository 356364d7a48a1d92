import { cellTowards } from "./grid-steps";

type Stop = HTMLElement | SVGAElement;
/** A drawing with its points or cells in rows, left to right. */
type Chart = { root: Element; rows: Stop[][] };

/** A matrix whose numbers lead nowhere stays a table. */
const chartSelector = "table.matrix:has(td a), .timeline, .steps";

/**
 * Keys of timelines and matrices: each is one stop of the tab order, arrows go from point to point or cell to cell, Home and
 * End to the ends of the row, with Ctrl to those of the whole; Enter opens (points and cells are links), Escape leaves a
 * timeline for its table. Returns what makes the drawings of a new view a stop.
 */
export function startChartKeys(): () => void {
  document.addEventListener("keydown", (event) => {
    const focused = event.target as Stop;
    if (event.metaKey || event.altKey || event.shiftKey) return;
    const root = focused.closest(chartSelector);
    const chart = root && chartOf(root);
    const row = chart?.rows.findIndex((stops) => stops.includes(focused)) ?? -1;
    if (!chart || row < 0) return;
    if (event.key === "Escape") {
      root.closest("figure")?.querySelector<HTMLElement>(".chart-table > summary")?.focus();
      return;
    }
    const column = chart.rows[row]?.indexOf(focused) ?? 0;
    const next = cellTowards(chart.rows.map(placesOf), row, column, event.key, event.ctrlKey);
    if (next === null) return;
    event.preventDefault();
    const stop = next && chart.rows[next[0]]?.[next[1]];
    if (!stop) return;
    makeStop(chart, stop);
    stop.focus({ focusVisible: true } as FocusOptions);
  });
  return wakeCharts;
}

/**
 * A timeline's drawings are an `application`, as a map is and for the same reason. A matrix is a table until a script runs and
 * then a `grid`, whose rows and cells follow from the elements of the table.
 */
function wakeCharts(): void {
  for (const root of document.querySelectorAll(chartSelector)) {
    const chart = chartOf(root);
    const first = chart.rows.flat().find((stop) => stop.matches("td a, svg a"));
    if (!first || root.querySelector('[tabindex="0"]')) continue;
    const help = root.closest("figure")?.querySelector(".keys")?.id;
    const drawings = root.matches("table")
      ? [root]
      : [...new Set(chart.rows.flat().map((stop) => stop.closest("svg")))];
    for (const drawing of drawings) {
      drawing?.setAttribute("role", root.matches("table") ? "grid" : "application");
      if (help) drawing?.setAttribute("aria-describedby", help);
    }
    // The box around a matrix scrolls with the focus in it and needs no stop of its own.
    root.closest(".table-scroll")?.removeAttribute("tabindex");
    makeStop(chart, first);
  }
}

function chartOf(root: Element): Chart {
  const rows = root.matches("table")
    ? [...(root as HTMLTableElement).rows].map((row) => [...row.cells].flatMap(stopOf))
    : [...root.querySelectorAll("svg.chart")].map((svg) =>
        [...svg.querySelectorAll<SVGAElement>("a[href]")].sort(byPlace),
      );
  return { root, rows: rows.filter((stops) => stops.length > 0) };
}

/** A cell hands its focus to its link; an empty corner has none. */
function stopOf(cell: HTMLElement): Stop[] {
  return cell.textContent ? [cell.querySelector("a") ?? cell] : [];
}

function makeStop({ rows }: Chart, stop: Stop): void {
  for (const other of rows.flat()) other.setAttribute("tabindex", other === stop ? "0" : "-1");
}

/** The mark itself, not the words beside it. */
function placeOf(stop: Stop): number {
  const { left, right } = (stop.querySelector("rect") ?? stop.closest("td, th") ?? stop).getBoundingClientRect();
  return stop.closest("svg") ? left : (left + right) / 2;
}

function placesOf(stops: Stop[]): number[] {
  return stops.map(placeOf);
}

function byPlace(a: Stop, b: Stop): number {
  return placeOf(a) - placeOf(b);
}
