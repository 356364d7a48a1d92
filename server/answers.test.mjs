import { request as ask, createServer } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepAnswers } from "./answers.mjs";
import { pagePolicy } from "./headers.mjs";

const page = `<!doctype html>${"<p>à lire</p>".repeat(500)}`;
const html = { "Content-Type": "text/html; charset=utf-8" };
const json = JSON.stringify({ rows: Array(500).fill("row") });

/** What stands behind: whole pages, streamed ones, data, pictures. */
const answers = {
  "/page": (response) => send(response, 200, html, page),
  "/refused": (response) => send(response, 400, html, page),
  "/search": (response) => send(response, 200, { ...html, "Cache-Control": "private, no-store" }, page),
  "/streamed": (response) => {
    head(response, 200, html);
    response.flushHeaders();
    const bytes = Buffer.from(page);
    // Cut in the middle of a letter.
    for (let at = 0; at < bytes.length; at += 47) response.write(bytes.subarray(at, at + 47));
    response.end();
  },
  "/embed": (response) =>
    send(response, 200, { "Content-Type": "text/html", "Content-Security-Policy": "default-src 'none'" }, page),
  "/rows": (response) => send(response, 200, { "Content-Type": "application/json", ETag: '"own"' }, json),
  "/picture": (response) => {
    head(response, 200, { "Content-Type": "image/png", "Content-Length": "3000" });
    response.write(Buffer.alloc(1000));
    response.write(Buffer.alloc(1000));
    response.end(Buffer.alloc(1000));
  },
  "/by-language": (response) => send(response, 200, { "Content-Type": "text/plain", Vary: "Accept-Language" }, json),
  "/now": (response) => send(response, 200, { "Content-Type": "text/plain", "Cache-Control": "no-cache" }, json),
  "/filling": (response) => send(response, 200, { "Content-Type": "image/png" }, Buffer.alloc(60_000)),
  "/large": (response) => send(response, 200, { "Content-Type": "image/png" }, Buffer.alloc(100_000)),
  "/by-hand": (response) => response.writeHead(500, { "Content-Type": "text/plain" }).end("by hand"),
  "/posted": (response) => send(response, 200, { "Content-Type": "text/plain" }, json),
  "/slow": async (response) => {
    slow.begun?.();
    await slow.gate;
    send(response, 200, { "Content-Type": "text/plain" }, json);
  },
  "/waiting": (response) => {
    send(response, 200, { "Content-Type": "text/plain" }, json);
    return new Promise((resolve) => response.once("finish", resolve));
  },
  "/failing": async () => {
    throw new Error("not made");
  },
  "/error": (response) => send(response, 500, { "Content-Type": "text/html" }, page),
  "/redirect": (response) => send(response, 307, { Location: "/page" }, ""),
  "/empty": (response) => send(response, 204, {}, undefined),
};

function head(response, status, headers) {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function send(response, status, headers, body) {
  head(response, status, headers);
  response.end(body);
}

const arrange = (text) => text.replaceAll("lire", "relire");

let server;
let made = 0;
const slow = {};

beforeAll(async () => {
  const answerOnce = keepAnswers({ mostBytes: 1e6, keptMilliseconds: 1500, arrange });
  server = createServer((request, response) =>
    answerOnce(request, response, async () => {
      made += 1;
      await answers[request.url.split("?")[0]](response);
    }).catch((error) => response.writeHead(500).end(error.message)),
  );
  await new Promise((resolve) => server.listen(0, resolve));
});
afterAll(() => server.close());

function get(path, { method = "GET", ...headers } = {}) {
  return new Promise((resolve, reject) => {
    ask({ port: server.address().port, path, method, headers, agent: false }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(chunks) }),
      );
    })
      .on("error", reject)
      .end();
  });
}

const plain = ({ headers, bytes }) => {
  const unpack = { gzip: gunzipSync, br: brotliDecompressSync }[headers["content-encoding"]] ?? ((same) => same);
  return unpack(bytes).toString();
};

test.each(["/page", "/streamed", "/refused", "/search", "/error"])(
  "%s: the same page in every encoding, arranged, under the policy of pages",
  async (path) => {
    for (const encoding of ["identity", "gzip", "br", "gzip", "br"]) {
      const answer = await get(path, { "Accept-Encoding": encoding });
      expect(answer.headers["content-security-policy"]).toBe(pagePolicy);
      expect(answer.headers["content-encoding"] ?? "identity").toBe(encoding);
      expect(answer.headers.vary).toContain("Accept-Encoding");
      expect(plain(answer)).toBe(arrange(page));
    }
  },
);

test("what was compressed once is sent with its length, the same bytes again", async () => {
  const first = await get("/rows", { "Accept-Encoding": "gzip, br" });
  const again = await get("/rows", { "Accept-Encoding": "gzip, br" });
  expect(again.bytes.equals(first.bytes)).toBe(true);
  expect(again.headers["content-length"]).toBe(String(again.bytes.length));
  expect(again.headers["content-encoding"]).toBe("br");
  expect(plain(again)).toBe(json);
});

test("an answer is made once for all who ask for it in one encoding, until its time is over", async () => {
  const ask = () => get("/picture");
  await ask();
  const before = made;
  for (const answer of [await ask(), await ask(), await get("/picture", { method: "HEAD" })])
    expect(answer.headers).toMatchObject({ "content-type": "image/png", "content-length": "3000" });
  expect(made).toBe(before);
  await expect.poll(async () => (await ask()) && made, { timeout: 5000 }).toBe(before + 1);
});

test.each(["/refused", "/search", "/now", "/by-language", "/large", "/error", "/redirect", "/empty", "/by-hand"])(
  "%s is made for each who asks",
  async (path) => {
    const before = made;
    const [first, again] = [await get(path), await get(path)];
    expect(made).toBe(before + 2);
    expect(again.status).toBe(first.status);
    expect(again.bytes.equals(first.bytes)).toBe(true);
  },
);

test("only what is read is kept: a method that is refused never is", async () => {
  const before = made;
  await get("/posted", { method: "POST" });
  await get("/posted");
  await get("/posted", { method: "POST" });
  expect(made).toBe(before + 3);
});

test("who writes may wait until all is sent; who fails before is heard", async () => {
  expect((await get("/waiting")).bytes.toString()).toBe(json);
  const failed = await get("/failing");
  expect([failed.status, failed.bytes.toString()]).toEqual([500, "not made"]);
});

test("a question for the headers gets those of the page and no body", async () => {
  const answer = await get("/page", { method: "HEAD" });
  expect(answer.status).toBe(200);
  expect(answer.headers["content-security-policy"]).toBe(pagePolicy);
  expect(answer.headers["content-length"]).toBe(String(Buffer.byteLength(arrange(page))));
  expect(answer.bytes).toHaveLength(0);
});

test("a reader who has the page is told so, with the same policy", async () => {
  const { headers } = await get("/page", { "Accept-Encoding": "gzip" });
  expect(headers.etag).toMatch(/^W\/"[\w-]{43}"$/);
  for (const condition of [headers.etag, `"other", ${headers.etag}`, "*"]) {
    const again = await get("/page", { "Accept-Encoding": "gzip", "If-None-Match": condition });
    expect(again.status).toBe(304);
    expect(again.headers).toMatchObject({
      etag: headers.etag,
      vary: "Accept-Encoding",
      "content-security-policy": headers["content-security-policy"],
    });
    expect(again.bytes).toHaveLength(0);
  }
  expect((await get("/page", { "If-None-Match": '"other"' })).status).toBe(200);
});

test("a reader who has the rows, or a file, is told so without a word on the body", async () => {
  for (const accepted of ["gzip", "identity"]) {
    const again = await get("/rows", { "Accept-Encoding": accepted, "If-None-Match": 'W/"own"' });
    expect([again.status, again.headers.etag, again.bytes.length]).toEqual([304, '"own"', 0]);
    expect(Object.keys(again.headers).filter((name) => name.startsWith("content-"))).toEqual([
      "content-security-policy",
    ]);
  }
});

test("what is made for each reader anew is not tagged", async () => {
  await get("/search", { "Accept-Encoding": "gzip" });
  const answer = await get("/search", { "Accept-Encoding": "gzip", "If-None-Match": "*" });
  expect(answer.status).toBe(200);
  expect(answer.headers.etag).toBeUndefined();
});

test("an error is never 'not modified'", async () => {
  const answer = await get("/refused", { "If-None-Match": "*" });
  expect(answer.status).toBe(400);
  expect(answer.headers.etag).toBeUndefined();
});

test("embeds, data, pictures and redirects keep what they say", async () => {
  const embed = await get("/embed");
  expect([embed.headers["content-security-policy"], plain(embed)]).toEqual(["default-src 'none'", page]);
  expect((await get("/rows")).headers.etag).toBe('"own"');
  const picture = await get("/picture", { "Accept-Encoding": "gzip" });
  expect([picture.bytes.length, picture.headers["content-encoding"]]).toEqual([3000, undefined]);
  const redirect = await get("/redirect");
  expect([redirect.status, redirect.headers.location, redirect.bytes.length]).toEqual([307, "/page", 0]);
  expect((await get("/empty")).status).toBe(204);
});

test("a reader who leaves before the answer does no harm", async () => {
  const begun = new Promise((resolve) => {
    slow.begun = resolve;
  });
  let open = () => {};
  slow.gate = new Promise((resolve) => {
    open = resolve;
  });
  const left = ask({ port: server.address().port, path: "/slow", agent: false });
  const gone = new Promise((resolve) => left.on("error", resolve));
  left.end();
  await begun;
  left.destroy(new Error("gone"));
  await gone;
  open();
  expect((await get("/slow")).bytes.toString()).toBe(json);
});

test("memory is bounded: what was asked for least recently gives way", async () => {
  await get("/page");
  const before = made;
  // Each takes 60 kB of the one megabyte.
  for (let index = 0; index < 20; index++) await get(`/filling?${index}`);
  await get("/page");
  expect(made).toBe(before + 21);
});
