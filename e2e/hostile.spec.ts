import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { type Attack, kinds, mark } from "./attacks";
import { markupFaults } from "./markup";
import { type Answer, inTurn, sendBytes, sendRequest } from "./wire";

test("the table tries a lot, each thing once", () => {
  const tried = kinds.flatMap(({ attacks }) => attacks.map((attack) => JSON.stringify(attack)));
  expect(tried.length).toBeGreaterThan(1000);
  expect(new Set(tried).size).toBe(tried.length);
});

for (const { kind, attacks } of kinds) {
  test(`${kind}: refused or harmless, ${attacks.length} times`, async ({ baseURL }) => {
    const base = new URL(baseURL ?? "");
    const harm = await inTurn(attacks, async (attack) => {
      const answer = await sendRequest(base, attack);
      const found = [...harmOf(attack, answer)];
      if (answer.milliseconds > 1000 && (await isSlow(base, attack))) found.push("slow");
      return found.length > 0
        ? [
            `${attack.method ?? "GET"} ${attack.path.slice(0, 120)} ${JSON.stringify(attack.headers ?? {}).slice(0, 120)}: ${found.join(", ")}`,
          ]
        : [];
    });
    expect(harm.flat()).toEqual([]);
    expect((await sendRequest(base, { path: "/en" })).status, "still alive").toBe(200);
  });
}

/** A busy machine may be slow once, and with everything: an attack is slow when an ordinary page is not. */
async function isSlow(base: URL, attack: Attack): Promise<boolean> {
  const [again, ordinary] = [await sendRequest(base, attack), await sendRequest(base, { path: "/en/no-such-page" })];
  return again.milliseconds > 1000 && again.milliseconds > 5 * ordinary.milliseconds;
}

/** Bytes that are no HTTP, or two questions that look like one. */
const noHttp: Record<string, string> = {
  "no HTTP": "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
  "another version": "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
  "HTTP/2 by force": "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  "a space in the address": "GET /en /fr HTTP/1.1\r\nHost: a\r\n\r\n",
  "a bare byte in the address": "GET /en/\x01\xff HTTP/1.1\r\nHost: a\r\n\r\n",
  "a null byte in the address": "GET /en/\0 HTTP/1.1\r\nHost: a\r\n\r\n",
  "no host": "GET /en HTTP/1.1\r\nConnection: close\r\n\r\n",
  "two lengths": "POST /en HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
  "a length and parts":
    "POST /en HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /fr HTTP/1.1\r\nHost: a\r\n\r\n",
  "a space before the colon": "GET /en HTTP/1.1\r\nHost : a\r\n\r\n",
  "a null byte in a header": "GET /en HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n",
  "parts of no size": "POST /api/v1/donors.json HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
  "a negative length": "POST /en HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
};
for (const [name, bytes] of Object.entries(noHttp)) {
  test(`${name} gets 400 and no second answer`, async ({ baseURL }) => {
    const answer = await sendBytes(new URL(baseURL ?? ""), bytes);
    expect([400, 404, 405, 505]).toContain(answer.status);
    expect(answer.body).not.toMatch(/HTTP\/1\.1 \d|node:|\bat \//);
  });
}

/** What shows the inside: a stack, a file of the build, the name of an error, a file of the machine. */
const inside =
  /\n\s+at .+:\d+:\d+|node_modules\/|\.next\/server|node:internal|(?:Type|Range|Reference|Syntax)Error|root:x:0|"devDependencies"/;

/** Says what is wrong with an answer. */
function* harmOf({ allowed = [] }: Attack, { status, headers, body }: Answer): Generator<string> {
  if (![400, 404, ...allowed].includes(status)) yield `status ${status}`;
  if (inside.test(body)) yield "the inside shows";
  for (const name of ["set-cookie", "x-powered-by"]) if (headers.has(name)) yield `sets ${name}`;
  const location = headers.get("location");
  if (location && !/^\/(?![/\\])/.test(location)) yield `leads to ${location}`;
  if (body && headers.get("x-content-type-options") !== "nosniff") yield "may be sniffed";
  if (/(?:href|src|action)="[^"]*\/\/evil\.example/.test(body)) yield "another host in a link";
  // A compressed body is what some other attack got in plain.
  if (/html|xml/.test(headers.get("content-type") ?? "") && !headers.has("content-encoding"))
    yield* markupIn(body, headers.get("content-security-policy") ?? "");
}

/** Looks for what was tried as part of a document: as its structure, or as a script that the policy does not name. */
function* markupIn(html: string, policy: string): Generator<string> {
  for (const [, text = ""] of html.matchAll(/<script\b(?![^>]*(?:\bsrc=|ld\+json))[^>]*>([\s\S]*?)<\/script>/g)) {
    const hash = createHash("sha256").update(Buffer.from(text, "latin1")).digest("base64");
    if (!policy.includes(`'sha256-${hash}'`)) yield `a script of its own: ${text.slice(0, 80)}`;
  }
  yield* markupFaults(html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, "$1</script>"), mark);
}
