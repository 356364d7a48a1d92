/** Where a chosen theme is kept in the browser. */
export const themeKey = "atlas-theme";

/**
 * The one script that stands inside pages. It stands here because the server vouches for it by name: no other may. It sets a
 * chosen theme before the first paint, so that it never flashes; the default needs neither storage nor script.
 *
 * And it asks for the letters ahead of the page's first layout where they will come before it: the line is good (browsers that
 * do not tell are taken at their best), or an earlier page left them in the cache. Letters that come during the first layout
 * have all lines laid out twice before a reader sees any (bench `paint`: 0.3 s); not asked for ahead, they come after it and
 * serve the next page.
 *
 * A function, so that the script of pages, which takes the name above, leaves it out.
 */
export const headScript = () => `\
try{const t=localStorage.getItem("${themeKey}");if(t)document.documentElement.dataset.theme=t}catch{}\
if(!/[23]g/.test(navigator.connection?.effectiveType)||\
performance.getEntriesByType("navigation")[0]?.deliveryType==="cache"||\
document.referrer.startsWith(location.origin+"/"))document.fonts?.load('1em "Source Sans 3"')`;
