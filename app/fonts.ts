/** Source Sans 3, one variable file for the three languages (OFL-1.1). */
const fontFile = new URL(
  "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  import.meta.url,
).pathname;

/** The file under the name that the styles ask for. */
const letters = `@font-face{font-family:"Source Sans 3";src:url(${fontFile});font-display:optional;font-weight:200 900}`;

/** Arial with the measures of Source Sans 3, where that comes late. */
const fallback =
  '@font-face{font-family:"Source Sans 3 Fallback";src:local(Arial);ascent-override:114.5%;descent-override:44.7%;line-gap-override:0%;size-adjust:89.4%}';

/**
 * How pages get their letters. Where the file comes late it is used from the next page on: to change letters under a reader's
 * eyes moves lines, and costs a slow processor a second layout of the whole page. When it is asked for says server/head-script.mjs.
 * The rules stand in the page and nowhere else: a sheet that says one of them comes later, and then has the letters changed or
 * all lines laid out once more.
 */
export const fontFace = letters + fallback;
