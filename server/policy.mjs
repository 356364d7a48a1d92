import { createHash } from "node:crypto";
import { themeScript } from "./theme-script.mjs";

/** React escapes `>` in attributes and `<` in text, so a tag ends at the first `>` and a script at the first end tag. */
const scriptTag = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
/** How Next starts its scripts and hands them data: pushes onto its lists, of JSON, which can do nothing but be data. */
const dataCall =
  /^(?:self\.__next_f|\(self\.__next_f=self\.__next_f\|\|\[\]\)|\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\))\.push\(([\s\S]*)\);?$/;
/** Scripts of the site and no others; an embed's names its address too. */
const ownScripts = /script-src 'self'(?=;|$)/;

/** Says whether a policy is that of a page: scripts of the site, to which those inside the page are added. */
export function isPagePolicy(policy) {
  return typeof policy === "string" && ownScripts.test(policy);
}

/** Returns the policy of a page with the hashes of the scripts that stand in its body. */
export function policyOf(policy, html) {
  return policy.replace(ownScripts, (own) => [own, ...hashesOf(html)].join(" "));
}

/**
 * Returns the sources `'sha256-…'` of the scripts inside a page that are known: the theme's and Next's data. A script of any
 * other kind gets none, even though it came from the server: it would be there by mistake or by attack, and must not run.
 */
export function hashesOf(html) {
  const hashes = new Set();
  for (const [, , text] of html.matchAll(scriptTag)) {
    if (isKnown(text)) hashes.add(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  }
  return [...hashes];
}

function isKnown(text) {
  return text === themeScript || isJson(dataCall.exec(text)?.[1]);
}

function isJson(text) {
  if (text === undefined) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
