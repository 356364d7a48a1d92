import { type APIRequestContext, expect, test } from "@playwright/test";

/** Pages asked for at once: the site makes most of them on demand. */
const atOnce = 6;

/** Addresses with a state are views of pages that are walked anyway; files, the API and the other languages have tests of their own. */
function isPage(path: string, language: string): boolean {
  return path === `/${language}` || path.startsWith(`/${language}/`);
}

type Visited = { status: number; headings: number; ids: Set<string>; links: { path: string; anchor: string }[] };

async function visit(request: APIRequestContext, path: string, language: string): Promise<Visited> {
  const answer = await request.get(path);
  const html = await answer.text();
  const hrefs = [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
  const links = hrefs
    .map((href) => new URL(href, `http://atlas${path}`))
    .filter(({ host, pathname, search }) => host === "atlas" && isPage(pathname, language) && search === "")
    .map(({ pathname, hash }) => ({ path: pathname, anchor: decodeURIComponent(hash.slice(1)) }));
  return {
    status: answer.status(),
    headings: html.match(/<h1[ >]/g)?.length ?? 0,
    ids: new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id)),
    links,
  };
}

/** Follows every link from the first page on, until nothing new is found. */
async function walk(request: APIRequestContext, language: string): Promise<Map<string, Visited>> {
  const visited = new Map<string, Visited>();
  let next = [`/${language}`];
  while (next.length > 0) {
    const batch = next.splice(0, atOnce);
    const found = await Promise.all(batch.map(async (path) => [path, await visit(request, path, language)] as const));
    for (const [path, page] of found) visited.set(path, page);
    const waiting = new Set([...next, ...found.flatMap(([, { links }]) => links.map(({ path }) => path))]);
    next = [...waiting].filter((path) => !visited.has(path));
  }
  return visited;
}

for (const language of ["en", "fr", "es"]) {
  test(`every link of the site in ${language} leads to a page, and every page is linked`, async ({ request }) => {
    test.setTimeout(240_000);
    const visited = await walk(request, language);
    const broken = [...visited].flatMap(([path, { status, headings }]) =>
      status === 200 && headings === 1 ? [] : [`${path}: status ${status}, ${headings} h1`],
    );
    expect(broken).toEqual([]);
    const missing = [...visited].flatMap(([path, { links }]) =>
      links
        .filter(({ path: to, anchor }) => anchor !== "" && !visited.get(to)?.ids.has(anchor))
        .map(({ path: to, anchor }) => `${path} links to ${to}#${anchor}`),
    );
    expect([...new Set(missing)].slice(0, 20)).toEqual([]);
    const sitemap = await (await request.get("/sitemap.xml")).text();
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
    const own = listed.filter((path) => path === `/${language}` || path.startsWith(`/${language}/`));
    expect(own.length).toBeGreaterThan(600);
    expect(own.filter((path) => !visited.has(path))).toEqual([]);
  });
}
