/** Longest address with its query, in characters; every country chosen by hand makes about 3000. */
export const longestAddress = 8000;

const methods = ["GET", "HEAD", "OPTIONS"];
/** Methods that the API refuses itself, as a problem in JSON. */
const refusedByApi = ["POST", "PUT", "PATCH", "DELETE"];
/** What Next keeps for itself, and its pages in the form that its own router reads. */
const internalPath = /^\/_next\/(?!static\/)|\.rsc$|\.segments\//;
const hostName = /^(?:[a-z\d.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
/** What Next's own scripts ask for, and what its parts and proxies tell each other: a reader has no part in it. */
const internalHeaders =
  /^(?:rsc|next-|x-nextjs-|x-next-|x-middleware-|x-invoke-|x-matched-path|x-now-|x-vercel-|x-prerender-|x-forwarded-(?!for$)|x-original-|x-rewrite-|x-http-method|forwarded$|x-host$|cookie$|range$|if-range$)/;

/** Returns why a request is not passed on: `{ status, text, headers }`; null when it may be. */
export function refusalOf({ method, url, headers }) {
  if (url.length > longestAddress) return { status: 414, text: "The address is too long" };
  const [path = ""] = url.split("?", 1);
  // Two slashes in front would name another host once the address is put together again.
  if (!/^\/(?![/\\])/.test(path)) return { status: 400, text: "The address is not a path of this site" };
  if (!isText(path)) return { status: 400, text: "The address has letters that are none" };
  if (!hostName.test(headers.host || "localhost")) return { status: 400, text: "The host is not a name" };
  if (internalPath.test(path)) return { status: 404, text: "Not found" };
  if (methods.includes(method) || (path.startsWith("/api/") && refusedByApi.includes(method))) return null;
  return { status: 405, text: "This site is for reading only", headers: { Allow: methods.join(", ") } };
}

/** Says whether a path is made of whole letters; a null byte is none. */
function isText(path) {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}

/**
 * Takes from a request what only Next itself may say, what would give the site another name (public addresses are made from
 * SITE_URL, never from a header), and what this site has no use for: cookies, and parts of files.
 */
export function cleanHeaders(headers) {
  for (const name of Object.keys(headers)) if (internalHeaders.test(name)) delete headers[name];
}
