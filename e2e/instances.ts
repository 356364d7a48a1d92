import { type ChildProcess, spawn } from "node:child_process";
import { Agent, get, type IncomingHttpHeaders } from "node:http";
import { fileURLToPath } from "node:url";
import { freePort } from "../scripts/serve.mjs";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** How long an instance may take until it answers, and an answer (ms): a machine that is busy otherwise is slow, not wrong. */
const startLimit = 120_000;
const answerLimit = 60_000;

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Asks a port of this machine for an address, without following, decompressing or storing anything. */
export function ask(port: number, path: string, headers: Record<string, string> = {}, agent?: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get({ host: "127.0.0.1", port, path, headers, agent, timeout: answerLimit }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on("timeout", () => request.destroy(new Error(`${path} was not answered in time`)));
    request.on("error", reject);
  });
}

export type Instance = {
  port: number;
  child: ChildProcess;
  /** What it has said so far. */
  log: () => string;
  /** Sends a signal and waits until it is gone; returns its exit code, null after a signal. */
  end: (signal?: NodeJS.Signals) => Promise<number | null>;
  ended: Promise<number | null>;
};

type Start = {
  port?: number;
  env?: Record<string, string>;
  cwd?: string;
  /** Program and arguments before `node`, e.g. one that takes rights away. */
  wrapper?: string[];
  /** Arguments of Node itself. */
  node?: string[];
};

/** Starts the server on a port and does not wait; use `ready` before asking. */
export async function start({ port, env = {}, cwd = root, wrapper = [], node = [] }: Start = {}): Promise<Instance> {
  const listenOn = port ?? (await freePort());
  const [program = "", ...args] = [...wrapper, process.execPath, ...node, "server/index.mjs"];
  const child = spawn(program, args, {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      NODE_OPTIONS: "",
      PORT: String(listenOn),
      SITE_URL: "https://atlas.example",
      ...env,
    },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => (said += chunk));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return {
    port: listenOn,
    child,
    log: () => said,
    ended,
    end: (signal = "SIGTERM") => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Waits until an instance answers; throws with what it said when it ends before. */
export async function ready(instance: Instance): Promise<Instance> {
  const until = Date.now() + startLimit;
  while (Date.now() < until) {
    if (instance.child.exitCode !== null) throw new Error(`the server ended: ${instance.log()}`);
    const answer = await ask(instance.port, "/status.json").catch(() => null);
    if (answer?.status === 200) return instance;
    await pause(100);
  }
  throw new Error(`the server does not answer: ${instance.log()}`);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Asks for address after address over some kept connections until stopped; returns what went wrong and how many were answered. */
export function load(port: number, addressAt: (count: number) => string, abreast = 4) {
  const agent = new Agent({ keepAlive: true, maxSockets: abreast });
  const failures: string[] = [];
  let count = 0;
  let stopped = false;
  const workers = Array.from({ length: abreast }, async () => {
    while (!stopped) {
      const path = addressAt(count++);
      const failure = await ask(port, path, { host: "localhost", "accept-encoding": "gzip" }, agent).then(
        ({ status }) => (status >= 500 ? String(status) : null),
        (error: Error) => error.message,
      );
      if (failure) {
        failures.push(`${path}: ${failure}`);
        await pause(50);
      }
    }
  });
  return {
    failures,
    count: () => count,
    stop: async () => {
      stopped = true;
      await Promise.all(workers);
      agent.destroy();
    },
  };
}
