import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.mjs";

const installLimit = 5 * 60 * 1000;
const pages = fileURLToPath(new URL("../deploy/nginx", import.meta.url));

/** Returns where the system keeps nginx, or null. */
function systemNginx() {
  return (
    ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"].find(existsSync) ?? null
  );
}

/** Returns the path of nginx, installing the distribution's package when there is none and we may; null when nothing helps. */
export async function ensureNginx() {
  const found = systemNginx();
  if (found || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return found;
  console.log("No nginx found: apt-get install nginx-light");
  // The package starts a server of its own unless it is told not to.
  const env = { DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  await run("apt-get", ["update", "-qq"], { env, timeout: installLimit });
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "nginx-light"], {
    env,
    timeout: installLimit,
  });
  return systemNginx();
}

/** Puts values into the configuration: `${NAME}` for each name given, as the container image of nginx does. */
function configuration(values) {
  const template = readFileSync(join(pages, "atlas.conf.template"), "utf8");
  return template.replace(/\$\{([A-Z_\d]+)\}/g, (whole, name) => values[name] ?? whole);
}

/** Everything that nginx writes goes below `folder`, so that it needs no rights of its own. */
function mainConfiguration(folder) {
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  return `worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log warn;
events { worker_connections 1024; }
http {
  types { text/html html; }
  access_log off;
  ${paths.join("\n  ")}
  include ${folder}/atlas.conf;
}
`;
}

/**
 * Starts nginx with the configuration of `deploy/` on a port, in front of instances on this machine. Returns the folder of its
 * cache, its error log so far, and how to stop it.
 */
export async function startNginx(program, { port, apps, serverName = "localhost" }) {
  const folder = mkdtempSync(join(tmpdir(), "atlas-nginx-"));
  const cache = join(folder, "cache");
  mkdirSync(cache);
  const [APP_1, APP_2] = apps.map((app) => `127.0.0.1:${app}`);
  writeFileSync(
    join(folder, "atlas.conf"),
    configuration({ LISTEN: `127.0.0.1:${port}`, SERVER_NAME: serverName, APP_1, APP_2, CACHE: cache, PAGES: pages }),
  );
  writeFileSync(join(folder, "nginx.conf"), mainConfiguration(folder));
  const args = ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")];
  const tested = spawnSync(program, [...args, "-t"], { encoding: "utf8" });
  if (tested.status !== 0) throw new Error(`nginx refuses its configuration: ${tested.stderr}`);
  if (process.getuid?.() === 0) execFileSync("chown", ["-R", "nobody", folder]);
  const child = spawn(program, args, { stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  return {
    cache,
    log: () => readFileSync(join(folder, "error.log"), "utf8"),
    stop: async () => {
      child.kill("SIGQUIT");
      const forced = setTimeout(() => child.kill("SIGKILL"), 3000);
      await ended;
      clearTimeout(forced);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
