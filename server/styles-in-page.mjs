import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rulesOf, usedRules } from "./used-rules.mjs";

/** How Next names the style sheets of a page in its head. */
const sheetLink = /<link rel="stylesheet" href="\/_next\/static\/([^"]+\.css)"[^>]*>/g;

/**
 * Returns a function that puts into a page, in the place of the links to its style sheets, the rules of these that it can use, now
 * or when its script has acted. Asked for by a link, a sheet holds back the page for one more way to the server and back, and
 * whatever was drawn before it came is laid out again. `folders`: where the sheets of the build and the script of pages are.
 */
export function stylesInPage(folders) {
  const sheets = new Map(textsOf(folders.sheets, ".css").map(([path, css]) => [path, rulesOf(css)]));
  const mayCome = namedIn(textsOf(folders.scripts, ".js").map(([, script]) => script));
  return (html) => {
    const paths = [...html.matchAll(sheetLink)].map(([, path]) => path);
    if (paths.length === 0 || !paths.every((path) => sheets.has(path))) return html;
    const rules = paths.flatMap((path) => sheets.get(path));
    const style = `<style id="styles">${usedRules(rules, html, mayCome)}</style>`;
    return html.replace('<link rel="stylesheet"', (link) => style + link).replace(sheetLink, "");
  };
}

/** Returns the paths and texts of the files of a folder, and of those in it, that end so. */
function textsOf(folder, ending) {
  const paths = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(ending));
  return paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]);
}

/** Says of a name whether scripts could give it to an element: it stands in their text, whole or up to a hyphen (`fill-…`). */
function namedIn(scripts) {
  const words = new Set(scripts.flatMap((script) => script.match(/[a-z][\w-]*/gi) ?? []));
  const starts = [...words].filter((word) => /^\w{3,}-$/.test(word));
  return (name) => words.has(name) || starts.some((start) => name.startsWith(start));
}
