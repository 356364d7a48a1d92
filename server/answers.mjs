import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import compressible from "compressible";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import { gather } from "./gather.mjs";
import { ensurePolicy, pagePolicy } from "./headers.mjs";

/** Fast rather than small: a proxy in front may press harder. */
const compress = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
};
const encodings = [...Object.keys(compress), "identity"];

/** Smaller bodies fit into one packet as they are. */
const leastCompressed = 1024;

/** How long a cache in front may send a page that nobody can renew. */
const staleSeconds = 7 * 24 * 3600;

/** Headers that tell of a body: an answer without one has none of them. */
const bodyHeaders = ["Content-Type", "Content-Length", "Content-Encoding", "Content-Disposition"];

/**
 * Returns what stands between the socket and Next. Each answer is finished once: it gets a policy and a
 * tag where it has none, texts are compressed. Whole answers that are not made for one reader are kept for a short while, at most
 * `mostBytes` of them, so that what many ask for is not made for each; what the site itself keeps for longer is up to it.
 * `arrange` may change the text of a page.
 */
export function keepAnswers({ mostBytes = 64e6, keptMilliseconds = 600_000, arrange = (html) => html } = {}) {
  const kept = new LRUCache({
    maxSize: mostBytes,
    maxEntrySize: mostBytes / 16,
    ttl: keptMilliseconds,
    // What it takes in memory: the part of a larger buffer holds all of it, letters take two bytes.
    sizeCalculation: ({ bytes, headers }, key) =>
      bytes.buffer.byteLength + 2 * (JSON.stringify(headers).length + key.length) + 1000,
  });

  /** Answers from memory, or has `make` write an answer, which is then finished. */
  return async (request, response, make) => {
    const isRead = request.method === "GET" || request.method === "HEAD";
    // What is said of a page depends on its body, so a question for the headers alone is answered like one for the page: Node
    // sends no body to it.
    if (isRead) request.method = "GET";
    const tags = takeConditions(request.headers);
    const encoding = encodingFor(request);
    const key = `${encoding} ${request.headers.host} ${request.url}`;
    const known = isRead && kept.get(key);
    if (known) return send(response, known, tags);

    const written = gather(response);
    // Whoever writes may wait until all is sent: only its failure is waited for.
    const made = make();
    const body = await Promise.race([written, made.then(() => written)]);
    if (body !== null) {
      const answer = await finish(response, body, encoding, arrange);
      if (isRead && isForAll(response)) kept.set(key, answer);
      send(response, answer, tags);
    }
    await made;
  };
}

const conditions = ["if-none-match", "if-modified-since", "if-match", "if-unmodified-since"];

/** Takes the conditions from a request, so that the answer is whole; returns the tags of what the reader has. */
function takeConditions(headers) {
  const tags = (headers["if-none-match"] ?? "").split(",").map((tag) => weak(tag.trim()));
  for (const name of conditions) delete headers[name];
  return tags;
}

function encodingFor(request) {
  return new Negotiator(request).encoding(encodings, { preferred: encodings }) ?? "identity";
}

/** Completes the headers and compresses the body. Returns the answer: status, headers and bytes. */
async function finish(response, made, encoding, arrange) {
  tidy(response);
  ensurePolicy(response);
  const isPage = response.getHeader("Content-Security-Policy") === pagePolicy && isHtml(response);
  const body = isPage ? finishPage(response, arrange(made.toString())) : made;
  if (isForAll(response) && !response.hasHeader("ETag")) response.setHeader("ETag", tagOf(body));
  let bytes = body;
  if (isCompressible(response)) {
    vary(response, "Accept-Encoding");
    const press = compress[encoding];
    if (press && body.length >= leastCompressed) {
      bytes = await press(body);
      response.setHeader("Content-Encoding", encoding);
    }
  }
  if (bytes.length > 0) response.setHeader("Content-Length", bytes.length);
  return { status: response.statusCode, headers: response.getHeaders(), bytes };
}

/** Gives a page, where others may have the same, a longer life in caches. Returns its bytes. */
function finishPage(response, html) {
  const rule = String(response.getHeader("Cache-Control") ?? "");
  if (isForAll(response) && rule.includes("s-maxage="))
    response.setHeader("Cache-Control", `${rule}, stale-if-error=${staleSeconds}`);
  return Buffer.from(html);
}

/** Returns a weak tag: the same body may be sent in several encodings. */
function tagOf(body) {
  return `W/"${createHash("sha256").update(body).digest("base64url")}"`;
}

/** Sends an answer, or, to a reader who has it, its headers. */
function send(response, { status, headers, bytes }, tags) {
  if (response.destroyed) return;
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const isHad = status === 200 && headers.etag && (tags.includes(weak(headers.etag)) || tags.includes("*"));
  if (!isHad) return response.end(bytes);
  response.statusCode = 304;
  for (const name of bodyHeaders) response.removeHeader(name);
  response.end();
}

/** Tags are compared as RFC 9110 asks of If-None-Match: a weak mark does not count. */
function weak(tag) {
  return tag.replace(/^W\//, "");
}

/** What Next tells its own scripts and servers. A page varies by none of it: such headers of a request are taken off. */
const internal = /^(?:rsc$|next-router-|x-nextjs-|x-middleware-)/i;

/** Takes from an answer the headers that say nothing to a reader, and would have caches keep a page many times. */
function tidy(response) {
  for (const name of response.getHeaderNames()) if (internal.test(name)) response.removeHeader(name);
  vary(response);
}

/** Says of an answer that it varies by a header of the request too, and by none that is taken off. */
function vary(response, ...more) {
  const names = [response.getHeader("Vary") ?? []].flat().join(",").split(",");
  const said = new Set([...names.map((name) => name.trim()), ...more].filter((name) => name && !internal.test(name)));
  if (said.size > 0) response.setHeader("Vary", [...said].join(", "));
  else response.removeHeader("Vary");
}

/** Says whether an answer is the same for every reader of its address, now and in a moment. */
function isForAll(response) {
  const rule = String(response.getHeader("Cache-Control") ?? "");
  const varies = String(response.getHeader("Vary") ?? "").replace("Accept-Encoding", "");
  return response.statusCode === 200 && varies === "" && !/no-store|no-cache|private/.test(rule);
}

function isHtml(response) {
  return String(response.getHeader("Content-Type") ?? "").startsWith("text/html");
}

function isCompressible(response) {
  return !response.hasHeader("Content-Encoding") && compressible(String(response.getHeader("Content-Type") ?? ""));
}
