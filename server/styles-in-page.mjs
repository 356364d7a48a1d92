import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rulesOf, usedRules } from "./used-rules.mjs";

/** How Next names the style sheets of a page in its head. */
const sheetLink = /<link rel="stylesheet" href="\/_next\/static\/([^"]+\.css)"/g;

/**
 * Returns a function that puts into a page the rules of its style sheets that it can use, now or when its scripts have acted.
 * Asked for by a link, a sheet holds back the page for one more way to the server and back, and whatever was drawn before it
 * came is laid out again. The links stay, disabled: no browser loads them, and React, which looks for a sheet by its address,
 * takes it as there. `folder` holds the static files of the build.
 */
export function stylesInPage(folder) {
  const files = readdirSync(folder, { recursive: true });
  const textsOf = (ending) =>
    files.filter((path) => path.endsWith(ending)).map((path) => [path, readFileSync(join(folder, path), "utf8")]);
  const sheets = new Map(textsOf(".css").map(([path, css]) => [path, rulesOf(css)]));
  const mayCome = namedIn(textsOf(".js").map(([, script]) => script));
  return (html) => {
    const paths = [...html.matchAll(sheetLink)].map(([, path]) => path);
    if (paths.length === 0 || !paths.every((path) => sheets.has(path))) return html;
    const rules = paths.flatMap((path) => sheets.get(path));
    const style = `<style id="styles">${usedRules(rules, html, mayCome)}</style>`;
    // Before the links: a sheet that React adds stands behind the last of them and has the last word, as it should.
    return html.replace(sheetLink, "$& disabled").replace('<link rel="stylesheet"', (link) => style + link);
  };
}

/** Says of a name whether scripts could give it to an element: it stands in their text, whole or up to a hyphen (`fill-…`). */
function namedIn(scripts) {
  const words = new Set(scripts.flatMap((script) => script.match(/[a-z][\w-]*/gi) ?? []));
  const starts = [...words].filter((word) => /^\w{3,}-$/.test(word));
  return (name) => words.has(name) || starts.some((start) => name.startsWith(start));
}
