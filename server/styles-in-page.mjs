import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** How Next names the style sheets of a page in its head. */
const sheetLink = /<link rel="stylesheet" href="\/_next\/static\/([^"]+\.css)"/g;

/**
 * Returns a function that puts the style sheets of a page into its head. Asked for by a link, a sheet holds back the page for
 * one more way to the server and back, and whatever was drawn before it came is laid out again. The links stay, disabled: no
 * browser loads them, and React, which looks for a sheet by its address, takes it as there. `folder` holds the static files of
 * the build.
 */
export function stylesInPage(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".css"));
  const sheets = new Map(files.map((path) => [path, readFileSync(join(folder, path), "utf8").trim()]));
  return (html) => {
    const paths = [...html.matchAll(sheetLink)].map(([, path]) => path);
    if (paths.length === 0 || !paths.every((path) => sheets.has(path))) return html;
    const style = `<style id="styles">${paths.map((path) => sheets.get(path)).join("")}</style>`;
    // Before the links: a sheet that React adds stands behind the last of them and has the last word, as it should.
    return html.replace(sheetLink, "$& disabled").replace('<link rel="stylesheet"', (link) => style + link);
  };
}
