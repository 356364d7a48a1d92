import { gzipSync } from "node:zlib";
import { type APIRequestContext, type Browser, expect, test } from "@playwright/test";
import { watchRequests } from "./browsing";
import { budgets, splitStyle, type Weight } from "./budgets";
import { addressOf, languages, type Route, routes } from "./routes";

const compressed = (body: Buffer | string) => gzipSync(body, { level: 6 }).length;

/** Weighs what a first visit to a page loads. */
async function weigh(browser: Browser, baseURL: string, address: string): Promise<Weight> {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const weight: Weight = { html: 0, script: 0, style: 0, font: 0, requests: 0 };
  const bodies: Promise<void>[] = [];
  const settled = watchRequests(page);
  page.on("response", (response) => {
    weight.requests += 1;
    const kind = { document: "html", script: "script", stylesheet: "style", font: "font" }[
      response.request().resourceType()
    ] as keyof Weight | undefined;
    if (!kind) return;
    bodies.push(
      response.body().then((body) => {
        weight[kind] += kind === "font" ? body.length : compressed(body);
      }),
    );
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await settled();
  await Promise.all(bodies);
  await context.close();
  return weight;
}

/** The page in its longest language: words differ, scripts do not. `inside` are the bytes of the styles that stand in it. */
async function heaviestHtml(request: APIRequestContext, route: Route) {
  let heaviest = { html: 0, inside: 0, hasMap: false };
  for (const language of languages) {
    const body = await (await request.get(addressOf(language, route))).text();
    const html = compressed(splitStyle(body).markup);
    if (html > heaviest.html)
      heaviest = { html, inside: compressed(body) - html, hasMap: body.includes('class="world') };
  }
  return heaviest;
}

test("every kind of page keeps to its budget of bytes", async ({ browser, request, baseURL }) => {
  test.setTimeout(300_000);
  const rows: (Weight & { path: string; kind: "map" | "other" })[] = [];
  for (const route of routes) {
    const { html, inside, hasMap } = await heaviestHtml(request, route);
    const weight = await weigh(browser, baseURL ?? "", addressOf("en", route));
    const style = weight.style + inside;
    rows.push({ ...weight, html, style, path: `/${route.path}`, kind: hasMap ? "map" : "other" });
  }
  process.stdout.write(`\n${tableOf(rows)}\n\n`);
  const over = rows.flatMap(({ path, kind, ...weight }) =>
    (Object.keys(budgets[kind]) as (keyof Weight)[])
      .filter((key) => weight[key] > budgets[kind][key])
      .map((key) => `${path}: ${key} ${weight[key]}, budget ${budgets[kind][key]}`),
  );
  expect(over).toEqual([]);
});

function tableOf(rows: (Weight & { path: string; kind: string })[]): string {
  const kb = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
  const lines = rows.map(({ path, kind, html, script, style, font, requests }) =>
    [path.padEnd(48), kind.padEnd(5), kb(html), kb(script), kb(style), kb(font), String(requests).padStart(8)].join(
      " ",
    ),
  );
  const head = ["page (kB gzip)".padEnd(48), "kind ", "   html", " script", "  style", "   font", "requests"].join(" ");
  return [head, ...lines].join("\n");
}
