import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { themeDeclarations } from "@/components/charts/tokens";
import { siteAddress } from "@/data/address/site";
import { chartHref, embedHref, oembedHref, oembedTypes } from "@/data/charts/address";
import type { ChartRequest } from "@/data/charts/request";
import { readerIn } from "@/data/messages/reader";
import { type Rule, rulesOf, usedRules } from "@/server/used-rules.mjs";
import { chartWords } from "./chart-words";
import { EmbedBody } from "./embed-page";
import { figureOf } from "./figure-of";

/** The style sheets of the pages whose charts can be embedded, in their order, then that of embeds. */
const sheets = [
  "app/globals.css",
  ...["ratifications", "countries", "elements", "projects", "partnerships"].map((name) => `app/styles/${name}.css`),
  "components/embed/embed.css",
];

/** Read once: it changes with a deployment only. */
let styles: Promise<Rule[]> | undefined;
function styleSheet(): Promise<Rule[]> {
  styles ??= Promise.all(
    sheets.map((path) => readFile(join(/* turbopackIgnore: true */ process.cwd(), path), "utf8")),
  ).then((parts) => rulesOf(parts.join("\n")));
  return styles;
}

/** Pointing at an entry of the key lights up its class, without a script. */
function highlights(body: string): string {
  return [...new Set([...body.matchAll(/data-fill="([\w-]+)"/g)].map(([, fill]) => fill))]
    .map((fill) => `.embed:has([data-fill=${fill}]:is(:hover,:focus)) .world .area:not(.fill-${fill}){opacity:.25}`)
    .join("");
}

/** An embed as a whole document: plain HTML with its own styles; its script only adds to it. null when there is nothing to draw. */
export async function embedDocument(request: ChartRequest, script: string): Promise<string | null> {
  const reader = readerIn(request.language);
  const found = figureOf(reader, request.chart, request.state);
  if (!found) return null;
  const { renderToStaticMarkup } = await import("react-dom/server");
  const embed = new URL(embedHref(request), siteAddress).href;
  const words = chartWords(reader, request.chart, request.state, found.figure, found.pageName);
  const drawn = renderToStaticMarkup(
    <EmbedBody reader={reader} request={request} figure={found.figure} words={words} />,
  );
  // Under the title of the embed, the heads of a page's chart stand one level higher; a page's forms would lead away from it.
  const body = drawn.replaceAll("<h3", '<h3 aria-level="2"').replace(/<form[\s\S]*?<\/form>/g, "");
  // What the script adds is styled too.
  const rules = usedRules(await styleSheet(), `<html><body>${body}<dl><dt><i class="close focus halo">`);
  const head = renderToStaticMarkup(
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${words.title} – ${reader.t("site.name")}`}</title>
      <meta name="description" content={words.summary} />
      <link rel="canonical" href={new URL(words.page, siteAddress).href} />
      <meta
        property="og:image"
        content={new URL(chartHref({ ...request, width: null }, "png", "format=social"), siteAddress).href}
      />
      {(["json", "xml"] as const).map((format) => (
        <link key={format} rel="alternate" type={oembedTypes[format]} href={oembedHref(embed, format)} />
      ))}
      <base target="_blank" />
    </head>,
  );
  const style = `<style>:root{${themeDeclarations(request.theme)}}${rules}${highlights(body)}</style>`;
  return `<!doctype html><html lang="${request.language}">${head.replace("</head>", `${style}</head>`)}<body>${body}<script src="${script}" defer></script></body></html>`;
}
