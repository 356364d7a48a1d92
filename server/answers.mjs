import { createHash } from "node:crypto";
import { constants } from "node:zlib";
import compression from "compression";
import { gather } from "./gather.mjs";
import { ensurePolicy } from "./headers.mjs";
import { Kept } from "./kept.mjs";
import { isPagePolicy, policyOf } from "./policy.mjs";

/** Fast rather than small: what is asked again is kept, and a proxy in front may press harder. */
const compress = compression({
  level: 6,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
});

/** How long a cache in front may send a page that nobody can renew. */
const staleSeconds = 7 * 24 * 3600;

/** Header values longer than browsers send would fill the memory with one spelling each. */
const longestEncodings = 64;

/**
 * Returns what stands between the socket and Next: pages get the policy that names their scripts and a tag, texts are
 * compressed, and both are worked out once for each body. `mostBytes` bounds the compressed bodies that are kept; their tags
 * and policies take at most 9/16 of it besides.
 */
export function finishAnswers(mostBytes = 64e6) {
  const bodies = new Kept(mostBytes);
  const policies = new Kept(mostBytes / 16);
  const tags = new Kept(mostBytes / 2);

  /** Returns the hash of a body. Next hands out a page it keeps as the same string, which is found without being read. */
  function tagOf(response, body) {
    const known = tags.get(body);
    if (known) return known;
    const tag = createHash("sha256").update(body).digest("base64url");
    if (typeof body === "string" && !isForOnce(response)) tags.set(body, tag, 2 * body.length);
    return tag;
  }

  /** Gives a page its policy and tag. Returns whether the reader has this very page. */
  function finishPage(request, response, body, tag) {
    const policy = response.getHeader("Content-Security-Policy");
    const key = `${tag} ${policy}`;
    let complete = policies.get(key);
    if (!complete) {
      complete = policyOf(policy, body.toString());
      if (!isForOnce(response)) policies.set(key, complete, key.length + complete.length);
    }
    response.setHeader("Content-Security-Policy", complete);
    if (response.statusCode !== 200 || isForOnce(response)) return false;
    const kept = String(response.getHeader("Cache-Control") ?? "");
    if (kept.includes("s-maxage=")) response.setHeader("Cache-Control", `${kept}, stale-if-error=${staleSeconds}`);
    const etag = `W/"${tag}"`;
    response.setHeader("ETag", etag);
    return tagsIn(request.headers["if-none-match"]).some(
      (one) => one === "*" || one.replace(/^W\//, "") === `"${tag}"`,
    );
  }

  /** Sends a body compressed as the reader can take it, from memory where it was sent before. */
  function send(request, response, body, tag, sent) {
    const accepted = request.headers["accept-encoding"] ?? "";
    const key = `${tag} ${accepted}`;
    const kept = bodies.get(key);
    if (kept) {
      if (kept.encoding) response.setHeader("Content-Encoding", kept.encoding);
      response.setHeader("Content-Length", kept.bytes.length);
      return response.end(kept.bytes);
    }
    if (accepted.length <= longestEncodings && !isForOnce(response)) {
      sent.whole = (bytes) =>
        bodies.set(key, { bytes, encoding: response.getHeader("Content-Encoding") }, bytes.length + key.length);
    }
    const bytes = Buffer.from(body);
    response.setHeader("Content-Length", bytes.length);
    response.end(bytes);
  }

  return (request, response) => {
    // A page's policy depends on its body, so a question for the headers alone is answered like one for the page: Node sends
    // no body to it.
    if (request.method === "HEAD") request.method = "GET";
    const sent = record(response);
    compress(request, response, () => {});
    gather(
      response,
      () => {
        tidy(response);
        return !response.hasHeader("Content-Encoding") && compression.filter(request, response);
      },
      (body) => {
        if (response.destroyed) return;
        ensurePolicy(response);
        const tag = tagOf(response, body);
        const isPage = isPagePolicy(response.getHeader("Content-Security-Policy")) && isHtml(response);
        if (isPage && finishPage(request, response, body, tag)) {
          response.statusCode = 304;
          response.removeHeader("Content-Length");
          return response.end();
        }
        if (body.length === 0) return response.end();
        send(request, response, body, tag, sent);
      },
    );
  };
}

/** Watches what goes to the socket: once `whole` is set, it is given all bytes of the body. */
function record(response) {
  const { write, end } = response;
  const sent = { whole: null };
  const chunks = [];
  response.write = (chunk, ...rest) => {
    if (sent.whole) chunks.push(chunk);
    return write.call(response, chunk, ...rest);
  };
  response.end = (chunk, ...rest) => {
    if (sent.whole) {
      if (chunk) chunks.push(chunk);
      sent.whole(Buffer.concat(chunks));
    }
    return end.call(response, chunk, ...rest);
  };
  return sent;
}

/** What Next tells its own scripts and servers. A page varies by none of it: such headers of a request are taken off. */
const internal = /^(?:rsc$|next-router-|x-nextjs-|x-middleware-)/i;

/** Takes from an answer the headers that say nothing to a reader, and would have caches keep a page many times. */
function tidy(response) {
  for (const name of response.getHeaderNames()) if (internal.test(name)) response.removeHeader(name);
  const vary = [response.getHeader("Vary") ?? ""]
    .flat()
    .join(",")
    .split(",")
    .map((name) => name.trim());
  const said = vary.filter((name) => name && !internal.test(name));
  if (said.length > 0) response.setHeader("Vary", [...new Set(said)].join(", "));
  else response.removeHeader("Vary");
}

/** Says whether an answer is made for each reader anew (a search, a refusal): keeping it would push out what is asked again. */
function isForOnce(response) {
  return String(response.getHeader("Cache-Control") ?? "").includes("no-store");
}

function isHtml(response) {
  return String(response.getHeader("Content-Type") ?? "").startsWith("text/html");
}

function tagsIn(condition = "") {
  return condition.split(",").map((tag) => tag.trim());
}
