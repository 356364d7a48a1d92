type Suggestion = { title: string; kind: string; href: string };

/** Pause after the last letter before suggestions are asked for. */
const pauseMilliseconds = 140;

/**
 * Makes the search field of the header a combobox (ARIA 1.2, list autocomplete with manual selection): suggestions as one
 * types, arrows through them, Enter opens, Escape closes. Without this the field is a plain form.
 */
export function startSearchBox(): void {
  const input = document.querySelector<HTMLInputElement>("[data-search]");
  const list = document.querySelector<HTMLElement>("#suggestions");
  if (!input || !list || input.getAttribute("role") === "combobox") return;
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-autocomplete", "list");
  input.autocomplete = "off";
  let asked = "";
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const show = (suggestions: Suggestion[]) => {
    list.replaceChildren(...suggestions.map(optionOf));
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(suggestions.length > 0));
    input.removeAttribute("aria-activedescendant");
  };
  const ask = async () => {
    const text = input.value.trim();
    asked = text;
    if (text.length < 2) return close();
    const query = new URLSearchParams({ lang: document.documentElement.lang, q: text });
    const response = await fetch(`/api/search?${query}`).catch(() => null);
    // The list is a comfort: without it, Enter still searches. An answer that comes too late is dropped.
    if (!response?.ok || asked !== input.value.trim()) return close();
    show(await response.json());
  };
  const move = (step: number) => {
    const options = [...list.children];
    const at = options.findIndex((option) => option.id === input.getAttribute("aria-activedescendant"));
    const next = options[at < 0 ? (step > 0 ? 0 : options.length - 1) : (at + step + options.length) % options.length];
    for (const option of options) option.setAttribute("aria-selected", String(option === next));
    if (next) input.setAttribute("aria-activedescendant", next.id);
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pauseMilliseconds);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !list.hidden) {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      const chosen = list.querySelector<HTMLElement>(`[aria-selected="true"]`);
      if (!chosen || list.hidden) return;
      event.preventDefault();
      location.assign(chosen.dataset.href ?? "");
    }
  });
  input.addEventListener("blur", () => setTimeout(close, pauseMilliseconds));
  list.addEventListener("pointerdown", (event) => {
    const option = (event.target as Element).closest<HTMLElement>("[data-href]");
    if (option) location.assign(option.dataset.href ?? "");
  });
}

function optionOf({ title, kind, href }: Suggestion, index: number): HTMLElement {
  const option = document.createElement("div");
  option.id = `suggestion-${index}`;
  option.dataset.href = href;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  const kindText = document.createElement("span");
  kindText.className = "quiet small";
  kindText.textContent = ` ${kind}`;
  option.append(title, kindText);
  return option;
}
