import { get } from "node:http";

/** Asks once; returns the status, the body as it came over the wire, its encoding and the time until the last byte (ms). */
export function ask(address, { encoding = "gzip", agent } = {}) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { "Accept-Encoding": encoding } }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode,
          encoding: response.headers["content-encoding"] ?? "",
          body: Buffer.concat(chunks),
          time: performance.now() - start,
        }),
      );
    }).on("error", reject);
  });
}
