import localFont from "next/font/local";

/**
 * Source Sans 3, one variable file for the three languages (OFL-1.1). Where it comes late it is used from the next page on: to
 * change letters under a reader's eyes moves lines, and costs a slow processor a second layout of the whole page.
 */
export const sourceSans = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font",
  display: "optional",
});
