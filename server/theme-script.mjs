/** Where a chosen theme is kept in the browser. */
export const themeKey = "atlas-theme";

/**
 * Runs before the first paint, so that a chosen theme never flashes; the default needs neither storage nor script. It stands
 * here because the server vouches for it by name: no other code may stand in a page.
 */
export const themeScript = `try{const t=localStorage.getItem("${themeKey}");if(t)document.documentElement.dataset.theme=t}catch{}`;
