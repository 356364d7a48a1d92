import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { build, isBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { isFree, serve } from "./serve.mjs";

// npm start: installs and builds what is missing, then serves on PORT (3000 when not given).

chdir(fileURLToPath(new URL("..", import.meta.url)));

function portOf(text = "3000") {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`PORT is not a port number: ${text}`);
  return port;
}

async function start() {
  const port = portOf(process.env.PORT || undefined);
  if (!(await isFree(port))) {
    throw new Error(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
  }
  await ensureInstalled();
  if (!isBuilt() && (await build()) !== 0) throw new Error("The build failed: see above");
  console.log(`\nThe atlas: http://localhost:${port}\n`);
  const server = serve(port);
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => server.kill(signal));
  server.on("exit", (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
}

start().catch((error) => {
  console.error(`\n${error.message}`);
  process.exit(1);
});
