/** Source Sans 3, one variable file for the three languages (OFL-1.1). */
export const fontFile = new URL(
  "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  import.meta.url,
).pathname;

/**
 * How pages get their letters. Where the file comes late it is used from the next page on: to change letters under a reader's
 * eyes moves lines, and costs a slow processor a second layout of the whole page. The rule stands in the page and nowhere else:
 * said a second time, in a sheet that comes later, it would have the letters changed then. Until then those of Arial are
 * given the measures of Source Sans 3.
 */
export const fontFaces = `@font-face{font-family:"Source Sans 3";src:url(${fontFile}) format("woff2");font-display:optional;font-weight:200 900}@font-face{font-family:"Source Sans 3 Fallback";src:local(Arial);ascent-override:114.52%;descent-override:44.74%;line-gap-override:0%;size-adjust:89.41%}`;
