import { spawnSync } from "node:child_process";
import { inflateSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { sheetRows } from "@/app/charts/open-workbook";
import { languages } from "./routes";

const chart = "/charts/fr/ratifications-map-c97";

const formats = [
  ["svg", "image/svg+xml; charset=utf-8", "<svg "],
  ["png", "image/png", "\x89PNG"],
  ["pdf", "application/pdf", "%PDF-1."],
  ["csv", "text/csv; charset=utf-8", "iso3,country,"],
  ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"],
  ["json", "application/json; charset=utf-8", '{"$schema":'],
] as const;

for (const [format, type, start] of formats)
  test(`a chart as ${format}`, async ({ request }) => {
    const address = `${chart}.${format}?on=2008-03-06`;
    const response = await request.get(address);
    expect(response.status()).toBe(200);
    const headers = response.headers();
    expect(headers["content-type"]).toBe(type);
    expect((await response.body()).toString("latin1")).toMatch(new RegExp(`^${start.replace(/[.%$]/g, "\\$&")}`));
    expect(headers["content-security-policy"]).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    expect(headers["cache-control"]).toContain("s-maxage=86400");
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["content-disposition"]).toContain(`filename="ratifications-map-c97-fr.${format}"`);
    const again = await request.get(address, { headers: { "If-None-Match": headers.etag ?? "" } });
    expect(again.status()).toBe(304);
  });

for (const [address, status, parameter, value] of [
  ["/charts/en/ratifications-map-c79.svg", 404, "chart", "ratifications-map-c79"],
  ["/charts/xx/activities-map.svg", 404, "language", "xx"],
  ["/charts/en/activities-map.gif", 404, "format", "gif"],
  ["/charts/en/activities-map", 404, "format", ""],
  ["/charts/en/activities-map.png?width=12", 400, "width", "12"],
  ["/charts/en/activities-map.png?element=social-dialog", 400, "element", "social-dialog"],
  ["/charts/en/activities-map.csv?on=2008-13", 400, "on", "2008-13"],
] as const)
  test(`no file at ${address}`, async ({ request }) => {
    const response = await request.get(address);
    expect(response.status()).toBe(status);
    expect(response.headers()["content-type"]).toContain("application/problem+json");
    const problem = await response.json();
    expect(problem).toMatchObject({ status, parameter, value });
    expect(problem.near.length).toBeGreaterThan(0);
  });

test("an SVG is well formed, names itself, and every Member has its mark", async ({ page }) => {
  await page.goto("/robots.txt");
  const found = await page.evaluate(async (address) => {
    const svg = new DOMParser().parseFromString(await (await fetch(address)).text(), "image/svg+xml");
    return {
      faults: svg.querySelectorAll("parsererror").length,
      title: svg.querySelector("title")?.textContent ?? "",
      described:
        svg.documentElement
          .getAttribute("aria-labelledby")
          ?.split(" ")
          .every((id) => svg.getElementById(id)) ?? false,
      marks: new Set([...svg.querySelectorAll("[data-iso3]")].map((mark) => mark.getAttribute("data-iso3"))).size,
      words: [...svg.querySelectorAll("text")].map((text) => text.textContent ?? "").join(" "),
    };
  }, `${chart}.svg?on=2008-03-06`);
  expect(found.faults).toBe(0);
  expect(found.title).toContain("47");
  expect(found.described).toBe(true);
  expect(found.marks).toBeGreaterThan(186);
  expect(found.words).toContain("GB.301/4");
  expect(found.words).toContain("OIT");
});

/** Size of a picture, and the share of its points that differ from its corner. */
function inked(page: Page, address: string) {
  return page.evaluate(async (from) => {
    const image = await createImageBitmap(await (await fetch(from)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, image.width, image.height) ?? {};
    let other = 0;
    let text = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] !== data[0] || data[at + 1] !== data[1] || data[at + 2] !== data[2]) {
        other++;
        // The title stands in the first seventh.
        if (at < data.length / 7) text++;
      }
    }
    return { width: image.width, height: image.height, share: other / (data.length / 4), text };
  }, address);
}

for (const [language, theme] of [
  ["en", "light"],
  ["fr", "dark"],
  ["es", "contrast"],
] as const)
  test(`a PNG shows its chart and its words: ${language}, ${theme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto("/robots.txt");
    for (const width of [320, 1200, 3840]) {
      const picture = await inked(page, `/charts/${language}/elements-progress.png?theme=${theme}&width=${width}`);
      expect(picture.width).toBe(width);
      expect(picture.share).toBeGreaterThan(0.06);
      expect(picture.text).toBeGreaterThan(width * 2);
      const bare = await inked(
        page,
        `/charts/${language}/elements-progress.png?theme=${theme}&width=${width}&title=0&source=0`,
      );
      expect(bare.height).toBeLessThan(picture.height);
    }
  });

test("the picture of a page is its chart, in the format of social networks", async ({ page }) => {
  await page.goto("/fr/ratifications/c97?on=2008-03-06");
  const address = await page.locator('meta[property="og:image"]').getAttribute("content");
  expect(address).toMatch(/\/charts\/fr\/ratifications-map-c97\.png\?on=2008-03-06&format=social$/);
  expect(await inked(page, new URL(address ?? "").pathname + new URL(address ?? "").search)).toMatchObject({
    width: 1200,
    height: 630,
  });
});

test("a PDF has one page and its words as text", async ({ request }) => {
  const document = await (await request.get(`${chart}.pdf?on=2008-03-06`)).body();
  const latin = document.toString("latin1");
  expect(latin).toMatch(/\/Count 1\b/);
  expect(latin).toContain("/Lang");
  const maps = [...latin.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
    try {
      return [inflateSync(document.subarray(index + length), { finishFlush: 2 }).toString("latin1")];
    } catch {
      return [];
    }
  });
  // The fonts are there with the way back from their glyphs to letters: an accent of French among them.
  expect(maps.some((map) => map.includes("beginbfrange") && map.includes("<00e9>"))).toBe(true);
});

/** The words of a PDF as another program reads them; null where that program is not installed. */
function wordsOf(document: Buffer): string | null {
  const { stdout, error } = spawnSync("pdftotext", ["-layout", "-", "-"], { input: document, encoding: "utf8" });
  return error ? null : stdout;
}

for (const language of languages)
  test(`PDF and workbook have the numbers of the JSON, read by other programs: ${language}`, async ({ request }) => {
    const body = async (format: string) =>
      (await request.get(`/charts/${language}/elements-progress.${format}`)).body();
    const { title, columns, rows } = JSON.parse((await body("json")).toString());
    const [heads, ...sheet] = sheetRows(await body("xlsx"), 1);
    expect(heads).toEqual(columns.map(({ label }: { label: string }) => label));
    expect(sheet).toEqual(
      rows.map((row: Record<string, unknown>) => columns.map(({ key }: { key: string }) => String(row[key] ?? ""))),
    );
    const words = wordsOf(await body("pdf"));
    test.skip(words === null, "pdftotext is not installed");
    const plain = (words ?? "").replace(/\s+/g, " ");
    for (const word of String(title).split(/\s+/)) expect(plain).toContain(word);
    for (const { heading, completed, ongoing, planned } of rows) {
      expect(plain).toContain(heading.split(" ").at(0));
      for (const count of [completed, ongoing, planned])
        if (count > 0) expect(plain).toMatch(new RegExp(`\\b${count}\\b`));
    }
  });

test("a burst of pictures costs each an answer", async ({ request }, { retry }) => {
  test.setTimeout(180_000);
  const burst = 128;
  // Sizes that nobody has asked for yet: a picture that was drawn before costs nothing.
  const answers = await Promise.all(
    Array.from({ length: burst }, (_, index) =>
      request.get(`/charts/en/ratifications-map-c97.png?width=${3840 - retry * burst - index}`, { timeout: 150_000 }),
    ),
  );
  const refused = answers.filter((answer) => answer.status() !== 200);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.length).toBeLessThan(answers.length);
  for (const answer of refused) {
    expect(answer.status()).toBe(429);
    expect(answer.headers()["retry-after"]).toBe("2");
    expect(await answer.json()).toMatchObject({ status: 429, parameter: "requests" });
  }
  expect((await request.get("/charts/en/elements-progress.svg")).status()).toBe(200);
});

test("oEmbed answers for embeds and pages, within the limits asked", async ({ request, baseURL }) => {
  const ask = (query: Record<string, string>) => request.get(`/oembed?${new URLSearchParams(query)}`);
  const rich = await (await ask({ url: `${baseURL}/fr/ratifications/c97?on=2008-03-06` })).json();
  expect(rich).toMatchObject({ type: "rich", version: "1.0", provider_name: "Migrant Workers Action Atlas" });
  expect(rich.html).toContain("/embed/fr/ratifications-map-c97?on=2008-03-06");
  const small = await (
    await ask({ url: `${baseURL}/embed/es/activities-map?theme=dark`, maxwidth: "400", maxheight: "300" })
  ).json();
  expect(small).toMatchObject({ width: 400, height: 300 });
  expect(small.html).toContain('width="400" height="300"');
  expect(small.thumbnail_url).toBeUndefined();
  const xml = await ask({ url: `${baseURL}/embed/en/activities-map`, format: "xml" });
  expect(xml.headers()["content-type"]).toContain("text/xml");
  expect(await xml.text()).toContain("<type>rich</type>");
  for (const key of ["maxwidth", "maxheight"])
    expect(await (await ask({ url: `${baseURL}/en`, [key]: "wide" })).json()).toMatchObject({ parameter: key });
  // An embed says itself where this answer is, as a page does.
  const embed = await (await request.get("/embed/es/donor-japan?theme=dark")).text();
  const address = /type="application\/json\+oembed" href="([^"]*)"/.exec(embed)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect((await (await request.get(address)).json()).html).toContain("/embed/es/donor-japan?theme=dark");
  expect((await ask({ url: `${baseURL}/en/about` })).status()).toBe(404);
  expect((await ask({ url: "https://example.org/embed/en/activities-map" })).status()).toBe(404);
  expect((await ask({ url: `${baseURL}/en`, format: "yaml" })).status()).toBe(501);
  expect((await ask({})).status()).toBe(400);
});

test("a page with a chart says where its oEmbed is", async ({ page }) => {
  await page.goto("/es/donors/spain");
  for (const type of ["application/json+oembed", "text/xml+oembed"]) {
    const address = await page.locator(`link[type="${type}"]`).getAttribute("href");
    expect(address).toContain(encodeURIComponent("/es/donors/spain"));
  }
  await expect(page.getByRole("link", { name: /^(Insertar|Incrustar) o descargar/ }).first()).toHaveAttribute(
    "href",
    "/es/share?chart=donor-spain",
  );
});
