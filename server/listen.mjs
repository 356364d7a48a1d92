import { createServer, STATUS_CODES } from "node:http";
import { protect } from "./headers.mjs";

/** Milliseconds. A proxy usually keeps its connections for 60 s: it must be the one that closes them. */
const limits = {
  headersTimeout: 20_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 75_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16_384,
};
/** How long answers that are under way may take once the server is asked to stop. */
const graceMilliseconds = 8_000;

const statusOfError = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Makes a server that hands requests to `handle`, and answers those that are no HTTP with a short word. */
export function makeServer(handle) {
  const server = createServer(limits, async (request, response) => {
    protect(response);
    try {
      await handle(request, response);
    } catch (error) {
      console.error(`${request.method} ${request.url}: ${error.stack ?? error}`);
      refuse(response, { status: 500, text: STATUS_CODES[500] });
    }
  });
  server.on("checkExpectation", (_request, response) => {
    protect(response);
    refuse(response, { status: 417, text: STATUS_CODES[417] });
  });
  server.on("clientError", (error, socket) => {
    if (!socket.writable || error.code === "ECONNRESET") return socket.destroy();
    const status = statusOfError[error.code] ?? 400;
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
  });
  return server;
}

/** What tells of an answer that was begun, and not of a refusal. */
const ofAnswers = [
  "Content-Disposition",
  "Content-Encoding",
  "Content-Length",
  "Content-Security-Policy",
  "ETag",
  "Last-Modified",
  "Link",
  "Vary",
];

/** Answers in plain text, unless an answer is already on its way: then the connection ends, so that nobody takes it for whole. */
export function refuse(response, { status, text, headers = {} }) {
  if (response.headersSent) return response.destroy();
  for (const name of ofAnswers) response.removeHeader(name);
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    ...headers,
  });
  response.end(`${text}\n`);
}

/** Listens on a port; throws in words that say what to do. */
export function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(explain(error, port)));
    server.listen(port, host, () => resolve(server.address().port));
  });
}

function explain(error, port) {
  if (error.code === "EADDRINUSE")
    return new Error(`Port ${port} is taken. Stop what uses it, or set PORT to another.`);
  if (error.code === "EACCES")
    return new Error(`Port ${port} needs rights that this user has not. Set PORT to another.`);
  return error;
}

/** Stops accepting, lets answers under way finish, and resolves when all connections are closed (at the latest after the grace). */
export function stop(server) {
  return new Promise((resolve) => {
    // A kept connection ends as soon as its answer is sent.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const end = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(end);
      resolve();
    });
  });
}
