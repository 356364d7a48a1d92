import { connect } from "node:net";

export type Answer = { status: number; headers: Map<string, string>; body: string; milliseconds: number };

/**
 * Sends bytes as they are, where clients would tidy them, and reads until the server closes. Returns the last answer; status
 * 0 when the server closed without a word. A character is a byte.
 */
export function sendBytes(base: URL, bytes: string, timeout = 20_000): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    let said = "";
    const socket = connect(Number(base.port || 80), base.hostname, () => socket.write(bytes, "latin1"));
    socket.setEncoding("latin1");
    socket.setTimeout(timeout, () => {
      socket.destroy();
      reject(new Error(`no answer in ${timeout} ms: ${bytes.slice(0, 100)}`));
    });
    socket.on("data", (part: string) => {
      said += part;
    });
    // A server that closes while one is still talking is an answer too.
    socket.on("error", () => undefined);
    socket.on("close", () => resolve({ ...readAnswer(said), milliseconds: performance.now() - start }));
  });
}

export type Ask = { method?: string; path: string; headers?: Record<string, string>; body?: string };

/** Asks for an address, sent exactly as it is written. */
export function sendRequest(base: URL, { method = "GET", path, headers = {}, body = "" }: Ask): Promise<Answer> {
  const all = { Host: base.host, Connection: "close", ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return sendBytes(base, `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body}`);
}

function readAnswer(said: string): Omit<Answer, "milliseconds"> {
  const end = said.indexOf("\r\n\r\n");
  const [first = "", ...lines] = said.slice(0, end === -1 ? said.length : end).split("\r\n");
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return { status: Number(first.split(" ")[1] ?? 0), headers, body: end === -1 ? "" : said.slice(end + 4) };
}

/** Tries all of them, `at once` at a time, and returns the results in order. */
export async function inTurn<Item, Result>(
  items: readonly Item[],
  tryOne: (item: Item) => Promise<Result>,
  atOnce = 8,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const work = async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await tryOne(items[at] as Item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
