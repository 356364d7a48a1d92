import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rulesOf, usedRules } from "./used-rules.mjs";

/** How Next names the style sheets of a page in its head. */
const sheetLink = /<link rel="stylesheet" href="\/_next\/static\/([^"]+\.css)"[^>]*>/g;
/** Where the first view ends: with the first map, without one with the first figure, without one with the head of the page. */
const firstParts = [/<svg\b[^>]* class="world"[\s\S]*?<\/svg>/, /<\/figure>/, /<main\b[\s\S]*?(?=<h2)/];
/** What is folded away is not seen at first; only what it is opened by is. */
const folded = /(<details\b[^>]*><summary\b[\s\S]*?<\/summary>)[\s\S]*?<\/details>/g;

/**
 * Returns a function that lets a page be drawn as soon as its first view has come. A style sheet in the head holds back the
 * whole page for one more way to the server and back (on a slow line a map stood after 1.9 s, and stands after 1.0 s). So the
 * rules that the first view can use stand in the page, and the sheets come right after it, where they hold back only what
 * follows. `folder` holds the static files of the build.
 */
export function firstViews(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".css"));
  const sheets = new Map(files.map((path) => [path, rulesAtRest(readFileSync(join(folder, path), "utf8"), path)]));
  return (html) => {
    const part = firstParts.map((pattern) => pattern.exec(html)).find(Boolean);
    const links = [...html.matchAll(sheetLink)];
    if (!part || links.length === 0 || !links.every(([, path]) => sheets.has(path))) return html;
    const end = part.index + part[0].length;
    const first = html.slice(0, end).replace(sheetLink, "");
    const rules = links.flatMap(([, path]) => sheets.get(path));
    const style = `<style id="first-view">${usedRules(rules, first.replace(folded, "$1"))}</style>`;
    return first.replace("</head>", () => `${style}</head>`) + links.map(([link]) => link).join("") + html.slice(end);
  };
}

/** The rules of a sheet for a screen that nobody touches yet, with addresses that hold outside its folder. */
function rulesAtRest(css, path) {
  const base = new URL(path, "http://site/_next/static/");
  const whole = css.replace(/url\(\.[^)]*\)/g, (url) => `url(${new URL(url.slice(4, -1), base).pathname})`);
  return atRest(rulesOf(whole));
}

function atRest(rules) {
  return rules
    .filter(({ head }) => !/^@(?:page|media (?:print|\(forced-colors: ?active\)))$|:hover|:focus/.test(head))
    .map((rule) => (rule.rules ? { ...rule, rules: atRest(rule.rules) } : rule));
}
