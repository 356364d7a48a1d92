import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { ensureNginx, type Nginx, startNginx } from "../scripts/nginx.mjs";
import { freePort } from "../scripts/serve.mjs";
import { type Answer, ask, type Instance, load, pause, ready, root, start } from "./instances";

// The files of deploy/: two instances behind nginx, as one would run them. No browser is started.

// Seconds each where nothing else runs; the limit is for machines that do other things too.
test.describe.configure({ timeout: 300_000 });

const read = (path: string) => readFileSync(join(root, path), "utf8");

test.describe("the container image", () => {
  const dockerfile = read("deploy/Dockerfile");

  test("copies only what exists, from images of a stated version, and does not run as root", () => {
    const stages = new Set([...dockerfile.matchAll(/^FROM \S+ AS (\w+)$/gm)].map(([, name = ""]) => name));
    for (const [, from = ""] of dockerfile.matchAll(/^FROM (\S+)/gm))
      if (!stages.has(from)) expect(from).toMatch(/^node:\d+\.\d+\.\d+-/);
    for (const sources of copied(dockerfile))
      for (const source of sources) expect(existsSync(join(root, source)), source).toBe(true);
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK [\s\S]*status\.json/m);
    const { version } = JSON.parse(read("node_modules/next/package.json"));
    expect(version).toBe(JSON.parse(read("package.json")).dependencies.next);
  });

  test("is set up by a compose file that gives nginx every value of its template", () => {
    const compose = read("deploy/compose.yaml");
    const values = [...read("deploy/nginx/atlas.conf.template").matchAll(/\$\{([A-Z_\d]+)\}/g)].map(
      ([, name = ""]) => name,
    );
    for (const name of new Set(values)) expect(compose).toMatch(new RegExp(`^ {6}${name}: `, "m"));
    for (const [, path = ""] of compose.matchAll(/^ +- (\.\/\S+?):/gm))
      expect(existsSync(join(root, "deploy", path)), path).toBe(true);
    for (const [, image = ""] of compose.matchAll(/image: (\S+)/g))
      if (image !== "migrant-workers-atlas") expect(image).toMatch(/:\d+\.\d+\.\d+/);
  });
});

/** The sources of each COPY that comes from the repository. */
function copied(dockerfile: string): string[][] {
  return [...dockerfile.matchAll(/^COPY (?!--from)(.+)$/gm)].map(([, words = ""]) => words.split(" ").slice(0, -1));
}

/** A folder with what the last stage of the image has, and nothing else of the repository. */
function imageFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "atlas-image-"));
  const last =
    read("deploy/Dockerfile")
      .split(/^FROM /m)
      .at(-1) ?? "";
  for (const source of copied(last).flat()) cpSync(join(root, source), join(folder, source), { recursive: true });
  for (const [, source = ""] of last.matchAll(/^COPY --from=\w+ \S+ (\S+)$/gm))
    symlinkSync(join(root, source), join(folder, source));
  return folder;
}

const asked = [
  "/en",
  "/fr/activities?status=planned",
  "/es/ratifications/c97?on=2008-03-06",
  "/en/partnerships/african-union",
  "/en/countries/alb",
  "/embed/fr/ratifications-map-c97",
  "/charts/en/elements-progress.svg",
  "/charts/en/elements-progress.csv",
  "/charts/en/elements-progress.png",
  "/api/v1/donors.json",
  "/api/openapi.json",
  "/sitemap.xml",
];

test.describe("two instances behind nginx", () => {
  test.describe.configure({ mode: "serial" });
  let program: string | null = null;
  let folder = "";
  let first: Instance;
  let second: Instance;
  let nginx: Nginx;
  let front = 0;
  const through = (path: string, headers: Record<string, string> = {}) =>
    ask(front, path, { host: "localhost", "accept-encoding": "gzip", ...headers });

  test.beforeAll(async () => {
    program = await ensureNginx();
    if (!program || !existsSync(join(root, ".next/BUILD_ID"))) return;
    folder = imageFolder();
    [first, second] = await Promise.all([start({ cwd: folder }), start({ cwd: folder })]);
    await Promise.all([ready(first), ready(second)]);
    front = await freePort();
    nginx = await startNginx(program, { port: front, apps: [first.port, second.port] });
    await expect.poll(async () => (await through("/en").catch(() => null))?.status).toBe(200);
  });

  test.beforeEach(() => {
    test.skip(program === null, "no nginx here: apt-get install nginx-light");
    test.skip(folder === "", "no build here: npm run build");
  });

  test.afterAll(async () => {
    await Promise.all([nginx?.stop(), first?.end("SIGKILL"), second?.end("SIGKILL")]);
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  test("answer every address with the same bytes, tags and headers", async () => {
    for (const path of asked)
      for (const encoding of ["", "gzip", "br"]) {
        const [one, two] = (await Promise.all(
          [first, second].map(({ port }) => ask(port, path, { "accept-encoding": encoding })),
        )) as [Answer, Answer];
        expect(one.status, path).toBe(200);
        expect(one.headers.etag, path).toBeTruthy();
        expect(said(two), path).toEqual(said(one));
        expect(two.body.equals(one.body), path).toBe(true);
      }
  });

  test("say how long caches may keep an answer, and what they may do when nobody answers", async () => {
    for (const path of asked) {
      const { headers } = await ask(first.port, path);
      expect(headers["cache-control"], path).toMatch(/s-maxage=\d+.*stale-while-revalidate(=\d+)?.*stale-if-error=\d+/);
      expect(headers["set-cookie"], path).toBeUndefined();
      expect(headers.vary, path).toBe(path.includes(".png") ? undefined : "Accept-Encoding");
    }
    const asset = /\/scripts\/[^"]+\.js/.exec((await ask(first.port, "/en")).body.toString())?.[0] ?? "";
    expect((await ask(first.port, asset)).headers["cache-control"]).toContain("immutable");
  });

  test("are asked once for each spelling of an answer", async () => {
    const path = "/en/about?purge";
    const state = async (encoding: string) => (await through(path, { "accept-encoding": encoding })).headers["x-cache"];
    expect(await state("gzip")).toBe("MISS");
    expect(await state("gzip, deflate")).toBe("HIT");
    expect(await state("deflate, gzip;q=0.8")).toBe("HIT");
    expect(await state("gzip, deflate, br, zstd")).toBe("MISS");
    expect(await state("br;q=0, gzip")).toBe("HIT");
    // A single address is purged by removing the file that its key names.
    rmSync(cacheFile(nginx.cache, `localhost${path} gzip `));
    expect(await state("gzip")).toBe("MISS");
    expect(await state("br")).toBe("HIT");
  });

  test("are not asked at all under a name that is not theirs", async () => {
    await expect(through("/en", { host: "evil.example" })).rejects.toThrow();
    expect((await through("/", { "accept-language": "fr" })).headers.location).toBe("/fr");
    expect((await through("/", { "accept-language": "es" })).headers.location).toBe("/es");
  });

  test("may stop one at a time, gently or not, without a failed request", async () => {
    const work = load(front, (count) => `${asked[count % 6]}${asked[count % 6]?.includes("?") ? "&" : "?"}n=${count}`);
    await pause(1000);
    expect(await first.end("SIGTERM"), first.log()).toBe(0);
    await pause(1500);
    first = await ready(await start({ cwd: folder, port: first.port }));
    await second.end("SIGKILL");
    await pause(1500);
    second = await ready(await start({ cwd: folder, port: second.port }));
    await pause(500);
    await work.stop();
    expect(work.failures).toEqual([]);
    expect(work.count()).toBeGreaterThan(50);
  });

  test("may both be gone: what was read is still served, what was not says so", async () => {
    for (const path of asked) expect((await through(path)).status, path).toBe(200);
    const page = await through("/en");
    const asset =
      /\/scripts\/[^"]+\.js/.exec((await through("/en", { "accept-encoding": "" })).body.toString())?.[0] ?? "";
    await through(asset);
    await Promise.all([first.end("SIGKILL"), second.end("SIGKILL")]);
    for (const file of cacheFiles(nginx.cache)) expire(file);
    for (const path of [...asked, asset]) {
      const { status, headers } = await through(path);
      expect(status, path).toBe(200);
      expect(headers["x-cache"], path).toBe("STALE");
    }
    const stale = await through("/en");
    expect(stale.headers.etag).toBe(page.headers.etag);
    expect((await through("/en", { "if-none-match": String(page.headers.etag) })).status).toBe(304);

    const unseen = await through("/en/countries/fra");
    expect(unseen.status).toBe(503);
    expect(unseen.headers["retry-after"]).toBe("30");
    expect(unseen.headers["cache-control"]).toBe("no-store");
    for (const words of ["cannot be shown", "ne peut pas être affichée", "no puede mostrarse"])
      expect(unseen.body.toString()).toContain(words);
    const rows = await through("/api/v1/countries.json");
    expect(rows.headers["content-type"]).toContain("application/problem+json");
    expect(JSON.parse(rows.body.toString())).toMatchObject({ status: 503 });

    first = await ready(await start({ cwd: folder, port: first.port }));
    await expect.poll(async () => (await through("/en/countries/fra")).status, { timeout: 10_000 }).toBe(200);
  });
});

/** The headers that say something about the answer. */
function said({ headers }: Answer) {
  const ofTheConnection = ["connection", "date", "keep-alive"];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheConnection.includes(name)));
}

function cacheFile(cache: string, key: string): string {
  const name = createHash("md5").update(key).digest("hex");
  return join(cache, name.slice(-1), name.slice(-3, -1), name);
}

function cacheFiles(cache: string): string[] {
  const names = readdirSync(cache, { recursive: true, withFileTypes: true });
  return names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Makes a file of nginx's cache stale: the time until which it is fresh stands after the version, as seconds in 64 bits. */
function expire(file: string): void {
  const time = Buffer.alloc(8);
  time.writeBigInt64LE(BigInt(Math.floor(Date.now() / 1000) - 60));
  writeSync(openSync(file, "r+"), time, 0, 8, 8);
}
