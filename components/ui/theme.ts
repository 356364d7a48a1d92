/** Where a chosen theme is kept in the browser. */
export const themeKey = "atlas-theme";

/** Runs before the first paint, so that a chosen theme never flashes; the default needs neither storage nor script. */
export const themeScript = `try{const t=localStorage.getItem("${themeKey}");if(t)document.documentElement.dataset.theme=t}catch{}`;
