import { spawn } from "node:child_process";
import { createServer } from "node:net";

/** Says whether a port can be listened on; any other trouble than "in use" is thrown. */
export function isFree(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error)));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

/** Returns a port that nothing listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Serves the build on a port; returns the child process. */
export function serve(port, { env = {}, stdio = "inherit" } = {}) {
  return spawn(process.execPath, ["server/index.mjs"], {
    stdio,
    env: { ...process.env, NODE_ENV: "production", PORT: String(port), ...env },
  });
}
