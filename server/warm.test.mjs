import { createServer } from "node:http";
import { expect, test } from "vitest";
import { languages } from "../data/address/language";
import { firsts, warm } from "./warm.mjs";

test("asks for every address, one after the other, and closes", async () => {
  const asked = [];
  let underWay = 0;
  let most = 0;
  const server = createServer(({ url }, response) => {
    asked.push(url);
    most = Math.max(most, ++underWay);
    setTimeout(() => {
      underWay--;
      response.end("made");
    }, 5);
  });
  await warm(server);
  expect(asked).toEqual(firsts);
  expect(most).toBe(1);
  expect(server.listening).toBe(false);
});

test("goes on where an answer fails or breaks off", async () => {
  let asked = 0;
  const server = createServer(({ socket }, response) => {
    asked++;
    if (asked === 1) response.writeHead(500).end("no");
    else if (asked === 2) response.writeHead(200, { "Content-Length": 9 }).write("half", () => socket.destroy());
    else socket.destroy();
  });
  await warm(server);
  expect(asked).toBe(firsts.length);
});

test("knows every language", () => {
  for (const language of languages)
    for (const path of [`/${language}/activities?sort=title`, `/api/search?lang=${language}&q=work`])
      expect(firsts).toContain(path);
});
