import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { firsts } from "../server/warm.mjs";
import { type Answer, ask, type Instance, load, pause, ready, root, start } from "./instances";

// What can go wrong around the server: each time it keeps serving, or ends and says why. No browser is started.

// Seconds each where nothing else runs; the limit is for machines that do other things too.
test.describe.configure({ timeout: 300_000 });
test.skip(!existsSync(join(root, ".next/BUILD_ID")), "no build here: npm run build");

const isRoot = process.getuid?.() === 0;
const running: Instance[] = [];

async function serving(options: Parameters<typeof start>[0] = {}): Promise<Instance> {
  const instance = await start(options);
  running.push(instance);
  return ready(instance);
}

test.afterEach(async () => {
  await Promise.all(running.splice(0).map((instance) => instance.end("SIGKILL")));
});

/** Pages that are made on demand, embeds, drawn files, data. */
const asked = [
  "/en",
  "/fr/activities?status=planned&region=ilo-africa",
  "/es/ratifications/c97?on=2008-03-06",
  "/en/countries/alb?on=2008-03-06",
  "/embed/fr/ratifications-map-c97?on=2008-03-06",
  "/charts/en/elements-progress.png",
  "/api/v1/ratifications.csv?instrument=c97&on=2008-03-06",
];

async function answers({ port }: Instance, paths = asked): Promise<Answer[]> {
  return Promise.all(paths.map((path) => ask(port, path)));
}

/** Everything that the server could have written to, with the times of writing. */
function written(folder = join(root, ".next")): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("/cache"))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return `${path} ${statSync(path).mtimeMs}`;
    })
    .sort();
}

test("killed under load and started again: the same answers, and nothing was written on disk", async () => {
  const before = written();
  const one = await serving();
  const expected = await answers(one);
  const work = load(one.port, (count) => `/en/activities?page=${1 + (count % 8)}&n=${count}`);
  await pause(800);
  await one.end("SIGKILL");
  await work.stop();
  expect(work.count()).toBeGreaterThan(4);
  const two = await serving({ port: one.port });
  for (const [index, answer] of (await answers(two)).entries()) {
    expect(answer.status).toBe(200);
    expect(answer.body.equals(expected[index]?.body ?? Buffer.alloc(0)), asked[index]).toBe(true);
  }
  expect(written()).toEqual(before);
});

test("a file system that cannot be written to, and a user without rights, change nothing", async () => {
  const wrapper = readOnlyWrapper();
  test.skip(wrapper === null, "needs root, unshare and setpriv");
  const instance = await serving({ wrapper: wrapper ?? [] });
  for (const answer of await answers(instance)) expect(answer.status).toBe(200);
  expect(instance.log()).not.toMatch(/EROFS|EACCES|ENOSPC|rror/);
});

/** Runs a program where everything is read-only, as nobody; null where this system does not let us. */
function readOnlyWrapper(): string[] | null {
  if (!isRoot || !["unshare", "setpriv", "mount"].every((name) => has(name))) return null;
  const script = 'mount -o remount,bind,ro / && exec setpriv --reuid=65534 --regid=65534 --clear-groups "$@"';
  const wrapper = ["unshare", "--mount", "sh", "-c", script, "sh"];
  const works = spawnSync(wrapper[0] ?? "", [...wrapper.slice(1), "sh", "-c", "! touch /tmp/written 2>/dev/null"]);
  return works.status === 0 ? wrapper : null;
}

function has(program: string): boolean {
  return spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
}

test("a disk without room for a single byte changes nothing", async () => {
  test.skip(!has("bash"), "needs bash");
  // Every write to a file fails, as on a full disk; Node must not end at the signal that tells so.
  const instance = await serving({
    wrapper: ["bash", "-c", 'trap "" XFSZ; ulimit -f 0; exec "$@" > >(cat) 2> >(cat >&2)', "bash"],
  });
  for (const answer of await answers(instance)) expect(answer.status).toBe(200);
  expect((await ask(instance.port, "/en/search?q=remittances")).status).toBe(200);
});

test("every address that is asked before the server listens has an answer", async () => {
  const instance = await serving();
  for (const [index, { status }] of (await answers(instance, firsts)).entries())
    expect(status, firsts[index]).toBe(200);
});

test("a clock that is years ahead shows in what is said of today, and in no cache", async () => {
  const ahead = `data:text/javascript,${encodeURIComponent(`
    const skipped = 12 * 365.25 * 24 * 3600 * 1000;
    globalThis.Date = new Proxy(Date, {
      construct: (real, parts, target) =>
        Reflect.construct(real, parts.length > 0 ? parts : [real.now() + skipped], target),
      apply: (real) => String(new real(real.now() + skipped)),
      get: (real, key) => (key === "now" ? () => real.now() + skipped : Reflect.get(real, key)),
    });`)}`;
  const [now, later] = await Promise.all([serving(), serving({ node: ["--import", ahead] })]);
  const path = "/en/ratifications/c97?on=2030-01-01";
  const [before, after] = await Promise.all([now, later].map(({ port }) => ask(port, path)));
  expect([before?.status, after?.status]).toEqual([200, 200]);
  const year = new Date().getUTCFullYear() + 12;
  const page = (await ask(later.port, "/en/countries/alb")).body.toString();
  expect(page).toContain(String(year));
  expect((await ask(now.port, "/en/countries/alb")).body.toString()).not.toContain(String(year));
  // What was made at the build is made anew, once; after that the clock stands still and so does the answer.
  await ask(later.port, "/en");
  await pause(1500);
  const [one, two] = [await ask(later.port, "/en"), await ask(later.port, "/en")];
  expect(two.headers.etag).toBe(one.headers.etag);
  expect(two.headers["cache-control"]).toBe((await ask(now.port, "/en")).headers["cache-control"]);
});

test("two instances send the same bytes, whatever each was asked before and in whichever order", async () => {
  const [one, two] = await Promise.all([serving(), serving()]);
  const [together, apart] = [await answers(one), new Map<string, Answer>()];
  await ask(two.port, "/en/countries/tuv");
  for (const path of asked.toReversed()) apart.set(path, await ask(two.port, path));
  asked.forEach((path, index) => {
    expect(together[index]?.body.toString(), path).toBe(apart.get(path)?.body.toString());
    expect(together[index]?.headers.etag, path).toBe(apart.get(path)?.headers.etag);
  });
});

test("the language and the time zone of the machine are none of the reader's business", async () => {
  const places = [
    { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" },
    { LANG: "C", LC_ALL: "C", TZ: "America/Los_Angeles" },
  ];
  const [east, west] = await Promise.all(places.map((env) => serving({ env })));
  if (!east || !west) throw new Error("two instances were started");
  const [one, two] = [await answers(east), await answers(west)];
  asked.forEach((path, index) => {
    expect(one[index]?.status, path).toBe(200);
    expect(one[index]?.body.equals(two[index]?.body ?? Buffer.alloc(0)), path).toBe(true);
    expect(one[index]?.headers.etag, path).toBe(two[index]?.headers.etag);
  });
});

test("readers who take all the time in the world are cut off and hold up nobody", async () => {
  const instance = await serving();
  const { port } = instance;
  // Sends its request letter by letter.
  const writer = connect(port, "127.0.0.1");
  const writing = setInterval(() => writer.write("X"), 500);
  writer.resume();
  writer.write("GET /en HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
  const cut = new Promise<number>((resolve) => {
    const begun = Date.now();
    writer.on("error", () => {});
    writer.on("close", () => resolve(Date.now() - begun));
  });
  // Ask for much and read nothing.
  const readers = Array.from({ length: 60 }, () => {
    const reader = connect(port, "127.0.0.1");
    reader.on("error", () => {});
    reader.pause();
    reader.write("GET /api/v1/activities.json HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(20));
    return reader;
  });
  try {
    await pause(1000);
    const times: number[] = [];
    for (let turn = 0; turn < 20; turn++) {
      const begun = Date.now();
      expect((await ask(port, "/en")).status).toBe(200);
      times.push(Date.now() - begun);
    }
    expect(times.sort((a, b) => a - b)[10]).toBeLessThan(2000);
    expect(await cut).toBeLessThan(30_000);
  } finally {
    clearInterval(writing);
    for (const socket of [writer, ...readers]) socket.destroy();
  }
});

test("a log that nobody reads any more ends nothing", async () => {
  const talking = `data:text/javascript,${encodeURIComponent('setInterval(() => console.log("still here"), 50)')}`;
  const instance = await serving({ node: ["--import", talking] });
  instance.child.stdout?.destroy();
  instance.child.stderr?.destroy();
  await pause(1000);
  for (const answer of await answers(instance)) expect(answer.status).toBe(200);
});

test("a server that cannot start says why", async () => {
  const one = await serving();
  const taken = await start({ port: one.port });
  running.push(taken);
  expect(await taken.ended).toBe(1);
  expect(taken.log()).toContain(`Port ${one.port} is taken`);
  const wrong = await start({ env: { PORT: "all" } });
  running.push(wrong);
  expect(await wrong.ended).toBe(1);
  expect(wrong.log()).toContain("PORT is not a port number: all");
});
