import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import next from "next";
import { keepAnswers } from "./answers.mjs";
import { withoutFramework } from "./framework.mjs";
import { listen, makeServer, refuse, stop } from "./listen.mjs";
import { cleanHeaders, refusalOf } from "./request.mjs";
import { stylesInPage } from "./styles-in-page.mjs";
import { warm } from "./warm.mjs";

// Serves the build: node server/index.mjs, with PORT (3000 when not given) and LISTEN_ADDRESS (every interface when not given).

const dir = fileURLToPath(new URL("..", import.meta.url));

function portOf(text = "3000") {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT is not a port number: ${text}`);
  return port;
}

async function start() {
  // Data, letters and styles are read from the folder of the program, wherever it was started.
  process.chdir(dir);
  const port = portOf(process.env.PORT || undefined);
  if (!existsSync(join(dir, ".next/BUILD_ID"))) throw new Error("There is no build yet: npm run build");
  const app = next({ dev: false, dir, port, hostname: "localhost" });
  await app.prepare();
  const answer = app.getRequestHandler();
  const withStyles = stylesInPage({ sheets: join(dir, ".next/static"), scripts: join(dir, "public/scripts") });
  const answerOnce = keepAnswers({ arrange: (html) => withStyles(withoutFramework(html)) });

  const handle = async (request, response) => {
    const refusal = refusalOf(request);
    if (refusal) return refuse(response, refusal);
    cleanHeaders(request.headers);
    await answerOnce(request, response, () => answer(request, response));
  };
  await warm(makeServer(handle));
  const server = makeServer(handle);
  // Next would answer upgrades; this site has none.
  server.on("upgrade", (_request, socket) => socket.destroy());

  let stopping = false;
  const end = async (code) => {
    if (stopping) return;
    stopping = true;
    await stop(server);
    await app.close();
    process.exit(code);
  };
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => end(0));
  // Who read the log is gone: each line would fail, and telling of the failure would fail again without end.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  // The state of the process is unknown: finish what was begun and leave the restart to who started it.
  process.on("uncaughtException", (error) => {
    console.error(`The server stops, because of an error that nothing caught: ${error.stack ?? error}`);
    end(1);
  });

  console.log(`Serving on port ${await listen(server, port, process.env.LISTEN_ADDRESS || undefined)}`);
}

start().catch((error) => {
  console.error(`\n${error.message}`);
  process.exit(1);
});
