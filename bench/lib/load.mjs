import { execFile } from "node:child_process";
import { Agent } from "node:http";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { quantile } from "./numbers.mjs";
import { ask } from "./wire.mjs";

const connections = 8;
const script = fileURLToPath(new URL("percentiles.lua", import.meta.url));
const execute = promisify(execFile);

/** wrk costs the least processor; without it this process asks, and shares what it asks for. */
export async function hasWrk() {
  return execute("wrk", ["-v"]).then(
    () => true,
    // It prints its version and leaves with 1.
    ({ code }) => code !== "ENOENT",
  );
}

/** Asks one address over eight kept connections; returns requests per second and the latency (ms), and how many failed. */
export async function load(address, { seconds = 3, wrk }) {
  return wrk ? byWrk(address, seconds) : byNode(address, seconds);
}

async function byWrk(address, seconds) {
  const args = ["-t1", `-c${connections}`, `-d${seconds}s`, "-s", script, "-H", "Accept-Encoding: gzip", address];
  const { stdout } = await execute("wrk", args);
  const [, rate, p50, p95, failed] = stdout.match(/rate ([\d.]+) p50 ([\d.]+) p95 ([\d.]+) failed (\d+)/).map(Number);
  return { rate, p50, p95, failed };
}

async function byNode(address, seconds) {
  const end = performance.now() + seconds * 1000;
  const { times, failed } = await askAbreast(function* () {
    while (performance.now() < end) yield address;
  });
  return { rate: times.length / seconds, p50: quantile(times, 0.5), p95: quantile(times, 0.95), failed };
}

/** Asks what a generator gives, eight at a time; returns the times (ms) and how many answers were failures of the server. */
export async function askAbreast(addresses) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const left = addresses();
  const times = [];
  let failed = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let next = left.next(); !next.done; next = left.next()) {
        const { status, time } = await ask(next.value, { agent });
        times.push(time);
        if (status >= 500) failed++;
      }
    }),
  );
  agent.destroy();
  return { times, failed };
}
