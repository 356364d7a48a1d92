import { get } from "node:http";
import { listen } from "./listen.mjs";

const languages = ["en", "fr", "es"];

/** How long one of them may hold up the start. */
const patienceMilliseconds = 10_000;

/** Addresses that take long once, because something is made for them and then kept. */
export const firsts = [
  // The program of the API and the index of each of its filters.
  "/api/v1/activities.json?limit=1&element=knowledge-base&status=ongoing&type=study&donor=spain&partner=iom&region=ilo-africa&country=alb",
  "/api/v1/projects.json?limit=1&element=knowledge-base&status=ongoing&donor=spain&partner=iom&region=ilo-africa&country=alb",
  // The pages of lists with their filters, and the order of all titles.
  ...languages.map((language) => `/${language}/activities?sort=title`),
  // The words of the search.
  ...languages.map((language) => `/api/search?lang=${language}&q=work`),
];

/**
 * Asks a server that nobody else can reach, one by one, for what takes long the first time, so that readers find it made; then
 * closes it. What fails is left to whoever asks next: that reader gets the answer, and the log its line.
 */
export async function warm(server) {
  const port = await listen(server, 0, "127.0.0.1");
  for (const path of firsts) await ask(port, path);
  server.close();
}

function ask(port, path) {
  const asked = { host: "127.0.0.1", port, path, agent: false, signal: AbortSignal.timeout(patienceMilliseconds) };
  return new Promise((done) => {
    get(asked, (response) => response.resume().once("close", done)).once("error", done);
  });
}
