import { factOf } from "./map-words";

/** Columns of the table that a tooltip shows at most, where none is marked for it. */
const mostFacts = 4;

/** One tooltip is open at a time. */
const factsId = "tooltip-facts";

/**
 * Fills the tooltip of a mark's map and puts it beside the mark. Its facts are the cells of the country's row in the map's
 * table; a country without a row has the fact of its own label. Nothing is said here that the page does not say elsewhere.
 */
export function fillTooltip(mark: SVGAElement, pinned: boolean): void {
  const map = mark.closest<HTMLElement>("[data-map]");
  const tooltip = map?.querySelector<HTMLElement>(".tooltip");
  if (!map || !tooltip) return;
  const iso3 = mark.dataset.iso3 ?? "";
  const [name = "", fact = ""] = splitLabel(factOf(mark));
  const row = (map.closest("figure")?.querySelector(`tr[data-row="${iso3}"]`) ??
    document.querySelector(`tr[data-row="${iso3}"]`)) as HTMLTableRowElement | null;
  const content: Node[] = [element("strong", name)];
  if (row) content.push(factsOf(row));
  else content.push(element("span", fact.charAt(0).toUpperCase() + fact.slice(1)));
  if (row && !isSaid(row, fact)) content.splice(1, 0, element("span", fact.charAt(0).toUpperCase() + fact.slice(1)));
  if (pinned) content.push(moreLink(map, iso3, name), closeButton(map));
  // A tap has no focus to speak for it. A country that has the focus says its own fact, and the row's as its description.
  tooltip.setAttribute("aria-live", pinned ? "polite" : "off");
  tooltip.replaceChildren(...content);
  tooltip.hidden = false;
  if (row && !pinned) mark.setAttribute("aria-describedby", factsId);
  placeTooltip(mark);
}

/** "Fiji: not ratified" as name and fact; French writes a space before the colon. */
function splitLabel(label: string): string[] {
  const at = label.lastIndexOf(": ");
  return at < 0 ? [label] : [label.slice(0, at).trim(), label.slice(at + 2)];
}

/** A row that repeats the label word for word does not need it twice. */
function isSaid(row: HTMLTableRowElement, fact: string): boolean {
  return (row.textContent ?? "").includes(fact.replace(/^\d+ .*/, (count) => String(Number.parseInt(count, 10))));
}

function factsOf(row: HTMLTableRowElement): HTMLElement {
  const heads = [...(row.closest("table")?.tHead?.rows[0]?.cells ?? [])];
  const marked = heads.some((head) => head.dataset.tip !== undefined);
  const list = document.createElement("dl");
  list.id = factsId;
  let shown = 0;
  heads.forEach((head, index) => {
    const cell = row.cells[index];
    if (!cell || index === 0 || (marked ? head.dataset.tip === undefined : shown >= mostFacts)) return;
    shown++;
    const value = element("dd", "");
    value.append(...[...cell.cloneNode(true).childNodes]);
    list.append(element("dt", head.textContent ?? ""), value);
  });
  return list;
}

function moreLink(map: HTMLElement, iso3: string, name: string): HTMLElement {
  const link = element("a", (map.dataset.more ?? "").replace("[name]", name));
  link.setAttribute("href", `${map.dataset.countries}/${iso3.toLowerCase()}`);
  return link;
}

function closeButton(map: HTMLElement): HTMLElement {
  const button = element("button", "×");
  button.className = "close";
  button.setAttribute("type", "button");
  button.setAttribute("aria-label", map.dataset.close ?? "");
  return button;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Puts the tooltip beside the mark, on the side with more room, and never outside the map. */
export function placeTooltip(mark: Element): void {
  const map = mark.closest<HTMLElement>("[data-map]");
  const tooltip = map?.querySelector<HTMLElement>(".tooltip");
  if (!map || !tooltip) return;
  const frame = map.getBoundingClientRect();
  const box = (mark.querySelector("circle") ?? mark).getBoundingClientRect();
  const middle = Math.min(Math.max((box.left + box.right) / 2 - frame.left, 0), frame.width);
  const right = middle < frame.width / 2;
  const beside = right
    ? Math.min(box.right - frame.left, middle + 90) + 14
    : Math.max(box.left - frame.left, middle - 90) - 14 - tooltip.offsetWidth;
  const top = (box.top + box.bottom) / 2 - frame.top - tooltip.offsetHeight / 2;
  tooltip.style.left = `${Math.min(Math.max(beside, 0), frame.width - tooltip.offsetWidth)}px`;
  tooltip.style.top = `${Math.min(Math.max(top, 0), Math.max(frame.height - tooltip.offsetHeight, 0))}px`;
}
