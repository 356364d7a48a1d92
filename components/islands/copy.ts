/** Wakes the buttons that copy a text: each names it by its id in `data-copy`, and is hidden where no script runs. */
export function startCopy(): void {
  document.addEventListener("click", async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>("button[data-copy]") : null;
    const text = button && document.getElementById(button.dataset.copy ?? "")?.textContent;
    if (!button || !text) return;
    await navigator.clipboard.writeText(text);
    const words = button.textContent;
    button.textContent = button.dataset.done ?? words;
    button.setAttribute("aria-live", "polite");
    setTimeout(() => {
      button.textContent = words;
    }, 2000);
  });
}

/** Shows the copy buttons of the page, also after a part of it was replaced. */
export function showCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLElement>("button[data-copy][hidden]")) button.hidden = false;
}
