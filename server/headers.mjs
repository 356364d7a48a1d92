import { createHash } from "node:crypto";
import { headScript } from "./head-script.mjs";

/**
 * What a page may load: nothing from a third party, and nothing may frame it. One script stands inside pages (head-script.mjs):
 * its hash is named, so any other code that gets into a page does not run. Style attributes are the sizes and colours of
 * drawings, hence `unsafe-inline` for styles.
 */
export const pagePolicy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${createHash("sha256").update(headScript()).digest("base64")}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "frame-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * Headers of every answer. `Cross-Origin-Opener-Policy` is not among them: for it the browser starts another process when the
 * answer is there already, and a page whose every word is public keeps nothing from the window that opened it.
 */
const safeHeaders = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
};

/**
 * Gives every answer the headers of the site, whoever makes it: Next, its redirects and errors, or the server itself. Embeds
 * and chart files send a policy of their own, and two would both hold: the page's is added last, where there is none.
 */
export function protect(response) {
  for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value);
  const { writeHead } = response;
  response.writeHead = (...parts) => {
    ensurePolicy(response);
    nameLetters(response);
    return writeHead.apply(response, parts);
  };
}

/** Gives an answer the policy of pages where it has none. */
export function ensurePolicy(response) {
  if (!response.hasHeader("Content-Security-Policy")) response.setHeader("Content-Security-Policy", pagePolicy);
}

/** Says in what letters a text is written where its maker did not: a browser that guesses can be led to guess wrong. */
function nameLetters(response) {
  const type = response.getHeader("Content-Type");
  if (typeof type === "string" && /^(?:text\/[\w.+-]+|application\/[\w.+-]*xml|image\/svg\+xml)$/.test(type))
    response.setHeader("Content-Type", `${type}; charset=utf-8`);
}
