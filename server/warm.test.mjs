import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import { languages } from "../data/address/language";
import { firsts, warm } from "./warm.mjs";

let server;
afterEach(() => server.close());

function listening(answer) {
  server = createServer(answer);
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

test("asks for every address, one after the other", async () => {
  const asked = [];
  let underWay = 0;
  let most = 0;
  const answer = ({ url }, response) => {
    asked.push(url);
    most = Math.max(most, ++underWay);
    setTimeout(() => {
      underWay--;
      response.end("made");
    }, 5);
  };
  await warm(await listening(answer));
  expect(asked).toEqual(firsts);
  expect(most).toBe(1);
});

test("is done with a server that fails, breaks off or closes", async () => {
  let asked = 0;
  const answer = (request, response) => {
    asked++;
    if (asked === 1) response.writeHead(500).end("no");
    else if (asked === 2)
      response.writeHead(200, { "Content-Length": 9 }).write("half", () => request.socket.destroy());
    else if (asked === 3) request.socket.destroy();
    else {
      server.close();
      response.end("the last one");
    }
  };
  await warm(await listening(answer));
  expect(asked).toBe(4);
});

test("knows every language", () => {
  for (const language of languages)
    for (const path of [`/${language}/activities?sort=title`, `/api/search?lang=${language}&q=work`])
      expect(firsts).toContain(path);
});
