import { get } from "node:http";
import { connect } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { pagePolicy } from "./headers.mjs";
import { listen, makeServer, refuse, stop } from "./listen.mjs";

const open = [];
afterEach(() => Promise.all(open.splice(0).map(stop)));

async function serve(handle) {
  const server = makeServer(handle);
  open.push(server);
  return { server, port: await listen(server, 0) };
}

/** Sends bytes as they are; returns all that comes back until the server closes the connection. */
function talk(port, bytes) {
  return new Promise((resolve) => {
    let said = "";
    const socket = connect(port, "localhost", () => socket.write(bytes));
    socket.setEncoding("latin1");
    socket.on("data", (part) => {
      said += part;
    });
    socket.on("error", () => resolve(said));
    socket.on("close", () => resolve(said));
  });
}

const hello = (_request, response) => void response.end("hello");

test.each([
  ["no HTTP", "hello\r\n\r\n", 400],
  ["a broken header", "GET / HTTP/1.1\r\nHost: a\r\nbad header\r\n\r\n", 400],
  ["no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
  [
    "a body of two lengths",
    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    400,
  ],
  ["headers without end", `GET / HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(20_000)}\r\n\r\n`, 431],
])("%s: refused, with no word about the inside", async (_kind, bytes, status) => {
  const { port } = await serve(hello);
  const said = await talk(port, bytes);
  expect(said).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(said).not.toMatch(/Error|\bat \/|node:/);
});

test("an error in the making of an answer is a short 500; the log has the rest", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const { port } = await serve(async () => {
    throw new Error("the secret inside");
  });
  const said = await talk(port, "GET /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  expect(said).toMatch(/^HTTP\/1.1 500 /);
  expect(said).not.toContain("secret");
  expect(log.mock.calls.flat().join()).toContain("the secret inside");
  log.mockRestore();
});

test("an error in the middle of an answer ends the connection", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const { port } = await serve(async (_request, response) => {
    response.write("half");
    throw new Error("too late");
  });
  const said = await talk(port, "GET /x HTTP/1.1\r\nHost: a\r\n\r\n");
  // The mark of a whole answer in parts is missing.
  expect(said).not.toMatch(/0\r\n\r\n$/);
  log.mockRestore();
});

test("a port that is taken is said in words", async () => {
  const { port } = await serve(hello);
  await expect(listen(makeServer(hello), port)).rejects.toThrow(`Port ${port} is taken`);
});

test("a stop finishes what was begun, takes nothing new and ends kept connections", async () => {
  let finish;
  const { server, port } = await serve((_request, response) => {
    response.write("first half, ");
    finish = () => response.end("second half");
  });
  const answer = new Promise((resolve) =>
    get({ port, path: "/" }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part) => {
        text += part;
      });
      response.on("end", () => resolve(text));
    }),
  );
  await vi.waitFor(() => expect(finish).toBeDefined());
  const stopped = stop(server);
  expect(await talk(port, "GET / HTTP/1.1\r\nHost: a\r\n\r\n")).toBe("");
  finish();
  expect(await answer).toBe("first half, second half");
  const start = performance.now();
  await stopped;
  expect(performance.now() - start).toBeLessThan(2000);
});

test("a refusal takes away the headers of an answer that was begun", async () => {
  const { port } = await serve((_request, response) => {
    response.setHeader("Content-Encoding", "gzip");
    refuse(response, { status: 405, text: "no", headers: { Allow: "GET" } });
  });
  const said = await talk(port, "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  expect(said).toMatch(/^HTTP\/1.1 405 /);
  expect(said).toContain("Allow: GET");
  expect(said).not.toContain("gzip");
  expect(said).toContain("X-Content-Type-Options: nosniff");
});

test("every answer has the headers of the site, and the policy of pages where it has none", async () => {
  const { port } = await serve((request, response) => {
    if (request.url === "/embed") response.setHeader("Content-Security-Policy", "default-src 'none'");
    response.end("hello");
  });
  const policyOf = async (path) => {
    const said = await talk(port, `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    for (const name of ["X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy", "Strict-Transport-Security"])
      expect(said).toContain(`\r\n${name}: `);
    return said.match(/Content-Security-Policy: (.*)\r\n/)?.[1];
  };
  expect(await policyOf("/")).toBe(pagePolicy);
  expect(await policyOf("/embed")).toBe("default-src 'none'");
});

test.each([
  ["text/plain", "text/plain; charset=utf-8"],
  ["image/svg+xml", "image/svg+xml; charset=utf-8"],
  ["application/xml", "application/xml; charset=utf-8"],
  ["text/html; charset=UTF-8", "text/html; charset=UTF-8"],
  ["text/csv; header=present", "text/csv; header=present"],
  ["image/png", "image/png"],
])("%s is sent as %s", async (given, sent) => {
  const { port } = await serve((_request, response) => {
    response.setHeader("Content-Type", given);
    response.end("hello");
  });
  expect(await talk(port, "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")).toContain(
    `Content-Type: ${sent}\r\n`,
  );
});
