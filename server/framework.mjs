import { readFileSync } from "node:fs";

/** How a page begins that Next could not make: it has no words until React finds some in the browser. */
const failure = '<html id="__next_error__">';
const failedPage = readFileSync(new URL("failed.html", import.meta.url), "utf8");

/** What Next puts into a page so that React can take it over in the browser: its scripts, the data of the page, hints to load them. */
const forReact = [
  /<script\b[^>]* src="\/_next\/[^"]*"[^>]*><\/script>/g,
  /<script\b[^>]*>(?:self\.__next_f\.|\(self\.__next_f=|\(globalThis\["TURBOPACK"\])[\s\S]*?<\/script>/g,
  /<link rel="preload" as="script"[^>]*>/g,
];

/**
 * Takes from a page what is there for React alone. Pages are whole without it, and all that moves in them is woken by the one
 * script of the site (components/islands/start.ts): 145 kB of script and the data for them are not sent.
 */
export function withoutFramework(html) {
  if (html.includes(failure)) return failedPage;
  return forReact.reduce((page, pattern) => page.replace(pattern, ""), html);
}
