import { siteAddress } from "@/data/address/site";
import { chartHref, embedHref } from "@/data/charts/address";
import type { ChartRequest } from "@/data/charts/request";
import { escapeMarkup } from "@/data/escape-markup";
import { heightRule, type Size } from "./frame-size";

/** What the codes say of a chart. */
export type Shared = {
  title: string;
  /** What the picture shows, in a sentence. */
  alt: string;
  source: string;
  /** Address of the page, from the root. */
  page: string;
  /** Size of the picture in the codes, and of the frame at its widths, narrow to wide. */
  size: Size;
  frames: Size[];
};

function absolute(path: string): string {
  return new URL(path, siteAddress).href;
}

/** A frame with an embed; `room` are the attributes that give it its place. */
export function frameCode(embed: string, title: string, marks: string, room: string): string {
  return `<iframe ${marks}src="${escapeMarkup(embed)}" title="${escapeMarkup(title)}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" ${room}></iframe>`;
}

/** The width of the picture in the codes, when the embed is as wide as its place. */
export const usualWidth = 960;

/** The width of a picture for a slide, at which letters are still sharp. */
export const slideWidth = 2400;

/** Codes that put a chart into another page, each by its name. All addresses are whole, and all of one host. */
export function snippetsOf(
  request: ChartRequest,
  { title, alt, source, page, size, frames }: Shared,
): Record<"iframe" | "plain" | "oembed" | "picture" | "markdown", string> {
  const embed = absolute(embedHref({ ...request, width: null }));
  const picture = absolute(chartHref({ ...request, width: request.width ?? usualWidth }, "png"));
  const whole = absolute(page);
  const width = request.width === null ? "width:100%" : `width:${request.width}px;max-width:100%`;
  const frame = (marks: string) =>
    [
      // The box gives the frame its unit of width, in which its height is reckoned.
      `<div style="container-type:inline-size;${width}">`,
      frameCode(embed, title, marks, `style="width:100%;border:0;${heightRule(frames)}"`),
      `</div>`,
    ].join("");
  const image = `<img src="${escapeMarkup(picture)}" alt="${escapeMarkup(alt)}" width="${Math.round(size.width)}" height="${Math.round(size.height)}" loading="lazy" style="max-width:100%;height:auto">`;
  return {
    iframe: [
      frame("data-atlas "),
      `<noscript><a href="${escapeMarkup(whole)}">${image}</a></noscript>`,
      `<script src="${absolute("/embed-host.js")}" async></script>`,
    ].join("\n"),
    plain: frame(""),
    oembed: embed,
    picture: [
      `<figure>`,
      `  <a href="${escapeMarkup(whole)}">${image}</a>`,
      `  <figcaption>${escapeMarkup(source)}</figcaption>`,
      `</figure>`,
    ].join("\n"),
    markdown: `[![${alt.replace(/[[\]]/g, "")}](${picture})](${whole})\n\n*${source}*`,
  };
}
