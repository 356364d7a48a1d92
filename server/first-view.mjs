import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { holdScript } from "./policy.mjs";
import { rulesOf, usedRules } from "./used-rules.mjs";

/** How Next names the style sheets of a page in its head. */
const sheetLink = /<link rel="stylesheet" href="\/_next\/static\/([^"]+\.css)"[^>]*>/g;
/** Where the first view ends: with the first map, or before the body of a page without one. */
const firstMap = /<svg\b[^>]* class="world(?: [^"]*)?"[\s\S]*?<\/svg>/;
const bodyStart = /<(?:div|section) class="wrap (?:search-)?body\b/;
/** What is folded away is not seen at first; only what it is opened by is. */
const folded = /(<details\b(?![^>]* open\b)[^>]*><summary\b[\s\S]*?<\/summary>)[\s\S]*?<\/details>/g;
/** Waits for the sheets before it: Firefox would draw what follows without them. */
const hold = `<script>${holdScript}</script>`;

/**
 * Returns a function that lets a page be drawn as soon as its first view has come. A style sheet in the head holds back the
 * whole page for one more way to the server and back (on a slow line a map stood after 1.9 s, and stands after 1.0 s). So the
 * rules that the first view can use stand in the page, and the sheets come right after it, where they hold back only what
 * follows. `folder` holds the static files of the build.
 */
export function firstViews(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".css"));
  const sheets = new Map(files.map((path) => [path, atRest(rulesOf(readFileSync(join(folder, path), "utf8")))]));
  return (html) => {
    const map = firstMap.exec(html);
    const end = map ? map.index + map[0].length : html.search(bodyStart);
    const links = [...html.matchAll(sheetLink)];
    if (end < 0 || links.length === 0 || !links.every(([, path]) => sheets.has(path))) return html;
    const first = html.slice(0, end).replace(sheetLink, "");
    const rules = links.flatMap(([, path]) => sheets.get(path));
    const style = `<style id="first-view">${usedRules(rules, first.replace(folded, "$1"))}</style>`;
    const sheetsHere = links.map(([link]) => link).join("") + hold;
    return first.replace("</head>", () => `${style}</head>`) + sheetsHere + html.slice(end);
  };
}

/** The rules for a screen that nobody touches yet. */
function atRest(rules) {
  return rules
    .filter(({ head }) => !/^@(?:page|media (?:print|\(forced-colors: ?active\)))$|:hover|:focus/.test(head))
    .map((rule) => (rule.rules ? { ...rule, rules: atRest(rule.rules) } : rule));
}
