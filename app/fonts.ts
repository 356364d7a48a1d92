/** Source Sans 3, one variable file for the three languages (OFL-1.1). */
export const fontFile = new URL(
  "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  import.meta.url,
).pathname;

/**
 * How pages get their letters. Where the file comes late it is used from the next page on: to change letters under a reader's
 * eyes moves lines, and costs a slow processor a second layout of the whole page. The rule stands in the page and nowhere else:
 * said a second time, in a sheet that comes later, it would have the letters changed then.
 */
export const fontFace = `@font-face{font-family:"Source Sans 3";src:url(${fontFile});font-display:optional;font-weight:200 900}`;
