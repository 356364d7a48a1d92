import { readdirSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import type { ReactElement, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { embedDocument } from "@/components/embed/embed-document";
import { isRefusal } from "@/data/address/state";
import { datasetFile } from "@/data/api/dataset-file";
import { isProblem } from "@/data/api/problem";
import { charts } from "@/data/charts/ids";
import { type ChartRequest, readChartRequest } from "@/data/charts/request";
import { datasetIds, datasets } from "@/data/load";
import { markupFaults } from "@/e2e/markup";
import { chartFile, type Format } from "./charts/file";

const { mark, poisoned } = vi.hoisted(() => {
  const mark = "zq9";
  /** Begins like a formula, ends every context that a text may stand in, and turns what follows around. */
  const text = `=${mark}("a")</script></style></title></textarea>]]>--><svg onload=${mark}()>" ${mark}=1 onfocus='${mark}()' x='&amp;\u202e`;
  const address = `https://${mark}.example/"onmouseover="${mark}()'><${mark}>`;
  const isText = (value: object) => ["en", "fr", "es"].every((key) => key in value);

  /** Puts poison into every text and every address of a dataset; ids, codes and dates stay what they are. */
  function poisoned(value: unknown, key = ""): unknown {
    if (Array.isArray(value)) return value.map((item) => poisoned(item, key));
    if (typeof value === "string") {
      if (key === "address") return address;
      return ["label", "text", "official_name", "citation", "note", "quote"].includes(key) ? text + value : value;
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        name,
        isText(value) && typeof item === "string" ? text + item : poisoned(item, name),
      ]),
    );
  }
  return { mark, poisoned };
});

// The check of the data refuses such texts: here it is silenced, so that each output stands for itself.
vi.mock("@/data/check", async (original) => ({ ...(await original<object>()), checkDatasets: () => [] }));
vi.mock("@/data/check/read", async (original) => {
  const read = await original<typeof import("@/data/check/read")>();
  return { ...read, readDatasets: (folder: string) => withPoison(read.readDatasets(folder)) };
});

/** Poisons the datasets that have texts to be shown; of the others, some are only such as the site itself wrote. */
function withPoison({ raw, problems }: ReturnType<typeof import("@/data/check/read").readDatasets>) {
  const poisonedIds = [
    "activities",
    "countries",
    "donors",
    "elements",
    "figures",
    "instruments",
    "memberships",
    "organisations",
    "paragraphs",
    "partners",
    "partnerships",
    "projects",
    "projects-public",
    "ratifications",
    "regions",
    "reports",
  ];
  const entries = Object.entries(raw).map(([id, dataset]) => {
    if (!poisonedIds.includes(id)) return [id, dataset];
    const { meta, rows } = dataset as { meta: unknown; rows: unknown };
    return [id, { ...(dataset as object), meta: poisoned(meta), rows: poisoned(rows) }];
  });
  return { raw: Object.fromEntries(entries), problems };
}

const first = (id: "activities" | "donors" | "projects") => String(datasets[id].rows[0]?.id);
/** Ids of pages about one thing, by section. */
const ids: Record<string, string> = {
  activities: first("activities"),
  countries: "alb",
  donors: first("donors"),
  elements: "social-dialogue",
  partnerships: "african-union",
  projects: first("projects"),
  ratifications: "c97",
  regions: "ilo-africa",
  sources: "gb-301-4",
};

type Page = (props: object) => Promise<ReactElement<{ children: ReactNode }>>;

/** The path of every route, and what its address and query carry. */
const pages = readdirSync(new URL("[lang]/[state]", import.meta.url), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("page.tsx"))
  .filter((path) => !path.startsWith("refused"));

test("the poison is in the data, and the check of the data refuses it", { timeout: 60_000 }, async () => {
  expect(JSON.stringify(datasets.activities.rows[0])).toContain(`<svg onload=${mark}()>`);
  expect(datasets.donors.rows[0]?.name.en).toMatch(new RegExp(`^=${mark}`));
  const { checkDatasets } = await vi.importActual<typeof import("@/data/check")>("@/data/check");
  const faultsOf = (change: (donor: { name: object; sources: object[] }) => void) => {
    const raw = structuredClone(datasets);
    change(raw.donors.rows[0] as never);
    return checkDatasets(raw)
      .filter(({ record }) => record === first("donors"))
      .map(({ field, expected }) => `${field}: ${expected}`);
  };
  expect(faultsOf((donor) => Object.assign(donor.name, { en: `<${mark}>` }))).toContain(
    "name.en: plain text without markup",
  );
  expect(faultsOf((donor) => Object.assign(donor.name, { fr: "Espagne\u202e" }))).toContain(
    "name.fr: no control character",
  );
  expect(faultsOf((donor) => donor.sources.push({ address: `javascript:${mark}()` })).join()).toContain(
    "an http or https address",
  );
});

test.each([
  `<p>${"<svg onload=zq9()>"}</p>`,
  `<${mark}>`,
  `<p title="a" ${mark}=1 x="">`,
  '<p onclick="a()">',
  `<![CDATA[ ]]><${mark}/>`,
  '<a href="javascript:a()">',
  "<p title='a'>",
])("the search for markup finds it: %s", (markup) => {
  expect([...markupFaults(markup, mark)]).not.toEqual([]);
});

test("the search for markup lets pass what is quoted and escaped", () => {
  expect([...markupFaults(`<p title="&quot; ${mark}=1 onclick=a()">&lt;${mark}&gt; ${mark}</p>`, mark)]).toEqual([]);
});

describe("a poisoned record is inert", { timeout: 60_000 }, () => {
  test.each(pages)("on the page %s", async (path) => {
    const { default: page } = (await import(/* @vite-ignore */ `./[lang]/[state]/${path}`)) as { default: Page };
    const section = path.split("/")[0] ?? "";
    const state = path.startsWith("search")
      ? `q=${mark}`
      : path.startsWith("compare")
        ? "country=alb&country=mda"
        : "-";
    const params = Promise.resolve({ lang: "en", state, id: ids[section], iso3: "alb", instrument: "c97" });
    const { props } = await page({ params, searchParams: Promise.resolve({}) });
    const html = renderToStaticMarkup(props.children);
    if (!/^(?:share|about)/.test(path)) expect(html).toContain(mark);
    expect([...markupFaults(html, mark)]).toEqual([]);
  });

  const kinds = [...new Map([...charts.values()].map((chart) => [chart.kind, chart.id])).values()];
  const ask = (id: string) => {
    const request = readChartRequest("en", id, new URLSearchParams());
    if (isRefusal(request as never)) throw new Error(`no chart ${id}`);
    return request as ChartRequest;
  };
  const made = async (id: string, format: Format) => {
    const file = await chartFile(ask(id), format);
    if (isProblem(file)) throw new Error(file.detail);
    return file.text;
  };

  test.each(kinds)("in the embed, drawing and tables of %s", async (id) => {
    const embed = (await embedDocument(ask(id), "/embed.js")) ?? "";
    expect(embed).toContain(mark);
    expect([...markupFaults(embed, mark)]).toEqual([]);
    const svg = String(await made(id, "svg"));
    expect([...markupFaults(svg, mark)]).toEqual([]);
    // It can be read as XML: the picture and the document are made from it.
    expect(new Resvg(svg, { font: { loadSystemFonts: false } }).width).toBeGreaterThan(0);
    expectNoFormula(String(await made(id, "csv")));
    expect(JSON.parse(String(await made(id, "json")))).toHaveProperty("rows");
    const workbook = unzipSync((await made(id, "xlsx")) as Uint8Array);
    for (const [name, bytes] of Object.entries(workbook)) {
      const xml = strFromU8(bytes);
      expect([...markupFaults(xml, mark)], name).toEqual([]);
      expect(xml, name).not.toMatch(/<f>|<f |externalLink|<hyperlink /);
    }
  });

  test("in a picture and a document", async () => {
    expect((await made("donors-by-region", "png")).length).toBeGreaterThan(1000);
    expect((await made("donors-by-region", "pdf")).length).toBeGreaterThan(1000);
  });

  test.each(datasetIds)("in the files of %s", (id) => {
    for (const format of ["csv", "json"]) {
      const file = datasetFile(`${id}.${format}`, new URLSearchParams(), new Date());
      if (isProblem(file)) throw new Error(file.detail);
      if (format === "csv") expectNoFormula(String(file.body.text));
      else expect(JSON.parse(String(file.body.text))).toHaveProperty("rows");
    }
  });

  const get = async (path: string, module: string, params: object = {}) => {
    const { GET } = (await import(/* @vite-ignore */ module)) as {
      GET: (request: Request, context: object) => Response | Promise<Response>;
    };
    const response = await GET(new Request(`http://localhost${path}`), { params: Promise.resolve(params) });
    expect(response.status).toBe(200);
    return response.text();
  };

  test("in feeds and oEmbed", async () => {
    for (const xml of [
      await get("/feeds/en.atom", "./feeds/[file]/route", { file: "en.atom" }),
      await get("/oembed?format=xml&url=http://localhost/embed/en/donors-by-region", "./oembed/route"),
    ]) {
      expect([...markupFaults(xml, mark)]).toEqual([]);
      expect(xml).not.toContain("]]>");
    }
    const oembed = JSON.parse(await get("/oembed?url=http://localhost/embed/en/donors-by-region", "./oembed/route"));
    expect([...markupFaults(oembed.html, mark)]).toEqual([]);
  });

  test("in what the API says of itself and finds", async () => {
    JSON.parse(await get("/api/openapi.json", "./api/openapi.json/route"));
    JSON.parse(await get("/status.json", "./status.json/route"));
    const found = JSON.parse(await get(`/api/search?lang=en&q=${mark}`, "./api/search/route")) as { href: string }[];
    expect(found.length).toBeGreaterThan(0);
    for (const { href } of found) expect(href).toMatch(/^\/en\/[\w/#-]+$/);
  });
});

/** A spreadsheet would run a cell that begins like a formula. */
function expectNoFormula(csv: string) {
  const rows = parse(csv, { relaxColumnCount: true }) as string[][];
  const running = rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^[-+]?\d+(?:\.\d+)?$/.test(cell));
  expect(running).toEqual([]);
}
