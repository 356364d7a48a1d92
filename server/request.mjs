/** Longest address with its query, in characters; every country chosen by hand makes about 3000. */
export const longestAddress = 8000;

const methods = ["GET", "HEAD", "OPTIONS"];
const hostName = /^(?:[a-z\d.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
/** What Next's own scripts ask for, and what its parts and proxies tell each other: a reader has no part in it. */
const internalHeaders =
  /^(?:rsc|next-|x-nextjs-|x-next-|x-middleware-|x-invoke-|x-matched-path|x-now-|x-vercel-|x-prerender-|x-forwarded-(?!for$)|x-original-|x-rewrite-|x-http-method|forwarded$|x-host$)/;

/**
 * Returns why a request is not passed on: `{ status, text, headers }`; null when it may be. The API answers wrong methods
 * itself, as problems in JSON.
 */
export function refusalOf({ method, url, headers }) {
  if (url.length > longestAddress) return { status: 414, text: "The address is too long" };
  // Two slashes in front would name another host once the address is put together again.
  if (!/^\/(?![/\\])/.test(url)) return { status: 400, text: "The address is not a path of this site" };
  if (!hostName.test(headers.host ?? "localhost")) return { status: 400, text: "The host is not a name" };
  if (url.startsWith("/_next/") && !url.startsWith("/_next/static/")) return { status: 404, text: "Not found" };
  if (!methods.includes(method) && !url.startsWith("/api/")) {
    return { status: 405, text: "This site is for reading only", headers: { Allow: methods.join(", ") } };
  }
  return null;
}

/**
 * Takes from a request what only Next itself may say, and what would give the site another name: public addresses are made
 * from SITE_URL, never from a header.
 */
export function cleanHeaders(headers) {
  for (const name of Object.keys(headers)) if (internalHeaders.test(name)) delete headers[name];
}
