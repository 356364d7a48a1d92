/** An answer that says the address is wrong: the reader is sent to the page that names the value. */
export function refusedView(address: string): Error & { refused: string } {
  return Object.assign(new Error(`refused: ${address}`), { refused: address });
}

/**
 * Puts the regions of another view in the place of this page's: each `data-view` takes the content of its namesake. What the
 * reader had opened, zoomed or focused stays so; the new result is read out through the page's own status line.
 */
export function showView(next: Document): void {
  const focus = focusPath();
  // A page carries the rules that it can use (server/styles-in-page.mjs): another view may use others.
  const styles = document.querySelector("#styles");
  const nextStyles = next.querySelector("#styles");
  if (styles && nextStyles && styles.textContent !== nextStyles.textContent)
    styles.textContent = nextStyles.textContent;
  for (const view of document.querySelectorAll<HTMLElement>("[data-view]")) {
    const twin = next.querySelector(`[data-view="${view.dataset.view ?? ""}"]`);
    if (!twin) continue;
    const restore = keepChoices(view);
    view.replaceChildren(...document.importNode(twin, true).childNodes);
    restore();
  }
  document.title = next.title;
  if (focus) document.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
  announce(document.querySelector("[data-announce]")?.textContent ?? "");
}

/** Remembers open disclosures and what is ticked (`data-keep`) in a region; returns how to set them again. */
function keepChoices(view: HTMLElement): () => void {
  const key = (element: Element) => `${element.closest("[id]")?.id} ${element.className}`;
  const open = new Set([...view.querySelectorAll("details[open]")].map(key));
  const chosen = [...view.querySelectorAll<HTMLInputElement>("input[data-keep]:checked")].map(({ id }) => id);
  return () => {
    for (const details of view.querySelectorAll("details")) if (open.has(key(details))) details.open = true;
    for (const id of chosen) {
      const input = document.getElementById(id);
      if (input instanceof HTMLInputElement) input.checked = true;
    }
  };
}

/** A selector that finds the focused element again after its region was replaced. */
function focusPath(): string | null {
  const active = document.activeElement;
  if (!active?.closest("[data-view]")) return null;
  if (active.id) return `#${CSS.escape(active.id)}`;
  const href = active.getAttribute("href");
  return href ? `[data-view] a[href="${CSS.escape(href)}"]` : null;
}

let status: HTMLElement | undefined;

/** Reads a text out without moving the focus. The line is made once and outlives the regions. */
function announce(text: string): void {
  if (!status) {
    status = document.createElement("p");
    status.className = "visually-hidden";
    status.setAttribute("role", "status");
    document.body.append(status);
  }
  status.textContent = text;
}
