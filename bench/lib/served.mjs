import { execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { tools } from "../../scripts/run.mjs";
import { freePort, serve } from "../../scripts/serve.mjs";
import { pause } from "./numbers.mjs";

const execute = promisify(execFile);

/** How long a server may take to answer for the first time (ms). */
const patience = 120_000;

async function answering(server, address) {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    if (server.exitCode !== null) break;
    await pause(200);
  }
  server.kill("SIGTERM");
  throw new Error(`nothing answers at ${address}`);
}

/** Returns how to stop a server; it stops too when the bench is broken off. */
function stopper(server) {
  const kill = () => server.kill("SIGTERM");
  process.once("exit", kill);
  return () =>
    new Promise((resolve) => {
      process.off("exit", kill);
      if (server.exitCode !== null) return resolve();
      server.once("exit", resolve);
      kill();
    });
}

/** Serves the build; `pid` is the process whose memory counts. */
export async function startAtlas() {
  const port = await freePort();
  const server = serve(port, { stdio: "ignore" });
  const base = `http://localhost:${port}`;
  await answering(server, `${base}/en`);
  return { base, pid: server.pid, stop: stopper(server) };
}

/** Builds and serves a Next site of one empty page: what the framework alone costs. */
export async function startEmptyNext() {
  const folder = "bench/empty";
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await execute(process.execPath, [tools.next, "build", folder], { env });
  const port = await freePort();
  const server = spawn(process.execPath, [tools.next, "start", folder, "-p", String(port)], {
    stdio: "ignore",
    env,
  });
  await answering(server, `http://localhost:${port}/`);
  return { address: `http://localhost:${port}/`, stop: stopper(server) };
}

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".json": "application/json" };

/**
 * Serves the files of a folder, compressed once and as strongly as the atlas does, and kept by a browser like its own: a page is
 * asked for anew on each visit and answered by 304, what it loads is not. `files` are served from memory.
 */
export async function startStatic(folder, files = {}) {
  const kept = new Map();
  const read = (path) => {
    const given = files[path];
    const type = types[extname(path)] ?? "application/octet-stream";
    const body = given ?? readFileSync(join(folder, normalize(path)));
    const brotli = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    const rule = extname(path) === ".html" ? "no-cache" : "public, max-age=3600";
    const headers = {
      "Content-Type": type,
      "Cache-Control": rule,
      ETag: `"${createHash("sha1").update(body).digest("hex")}"`,
    };
    return { headers, br: brotli, gzip: gzipSync(body, { level: 6 }) };
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://localhost").pathname.replace(/\/$/, "/index.html");
    try {
      if (!kept.has(path)) kept.set(path, read(path));
    } catch {
      response.writeHead(404).end();
      return;
    }
    const encoding = request.headers["accept-encoding"]?.includes("br") ? "br" : "gzip";
    const { headers, [encoding]: body } = kept.get(path);
    if (request.headers["if-none-match"] === headers.ETag) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(200, { ...headers, "Content-Encoding": encoding, "Content-Length": body.length });
    response.end(body);
  });
  const port = await freePort();
  await new Promise((resolve) => server.listen(port, resolve));
  return {
    base: `http://localhost:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
