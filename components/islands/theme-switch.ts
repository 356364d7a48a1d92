import { themeKey } from "@/server/head-script.mjs";

/** Lets the reader choose a theme: kept in this browser only when it is not the system's, and applied before the first paint. */
export function startThemeSwitch(): void {
  const menu = document.querySelector<HTMLElement>("[data-themes]");
  if (!menu || menu.dataset.awake) return;
  menu.dataset.awake = "true";
  const mark = () => {
    for (const button of menu.querySelectorAll<HTMLElement>("[data-choose]"))
      button.setAttribute(
        "aria-pressed",
        String(button.dataset.choose === (document.documentElement.dataset.theme ?? "system")),
      );
  };
  menu.addEventListener("click", (event) => {
    const chosen = (event.target as Element).closest<HTMLElement>("[data-choose]")?.dataset.choose;
    if (!chosen) return;
    if (chosen === "system") {
      delete document.documentElement.dataset.theme;
      localStorage.removeItem(themeKey);
    } else {
      document.documentElement.dataset.theme = chosen;
      localStorage.setItem(themeKey, chosen);
    }
    mark();
    menu.hidePopover();
  });
  mark();
}
