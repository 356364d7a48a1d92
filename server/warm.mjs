import { get } from "node:http";

const languages = ["en", "fr", "es"];

/** Addresses that take long once, because something is made for them and then kept. */
export const firsts = [
  // The program of the API and the index of its filters.
  "/api/v1/activities.json?limit=1&status=ongoing",
  // The pages of lists with their filters, and the order of all titles.
  ...languages.map((language) => `/${language}/activities?sort=title`),
  // The words of the search.
  ...languages.map((language) => `/api/search?lang=${language}&q=work`),
];

/**
 * Asks a server that listens, one by one, for what takes long the first time, so that readers find it made. What fails is left
 * to whoever asks next: that reader gets the answer, and the log its line.
 */
export async function warm(server) {
  for (const path of firsts) await ask(server, path);
}

function ask(server, path) {
  if (!server.listening) return;
  const { address, port } = server.address();
  const host = ["::", "0.0.0.0"].includes(address) ? "localhost" : address;
  return new Promise((done) => {
    get({ host, port, path, agent: false }, (response) => response.resume().once("close", done)).once("error", done);
  });
}
