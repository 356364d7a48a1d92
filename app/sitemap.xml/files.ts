import { escapeMarkup } from "@/data/escape-markup";

/** A page as the protocol wants it: its address, and the addresses of the same page in the other languages. */
export type Listed = { address: string; alternates: Record<string, string> };

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const protocol = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Most addresses in one file: well below the protocol's 50,000, so that no file grows past a few megabytes. */
export const mostListed = 6000;

/** Returns the files of a sitemap, each a list of addresses; `at` says where a file is, counted from 1. */
export function sitemapFiles(
  pages: readonly Listed[],
  at: (part: number) => string,
): { index: string; parts: string[] } {
  const count = Math.max(1, Math.ceil(pages.length / mostListed));
  const parts = Array.from({ length: count }, (_, part) =>
    listOf(pages.slice(part * mostListed, (part + 1) * mostListed)),
  );
  const [only] = parts;
  return { index: count === 1 && only ? only : indexOf(parts.map((_, part) => at(part + 1))), parts };
}

function listOf(pages: readonly Listed[]): string {
  const urls = pages.map(({ address, alternates }) => {
    const links = Object.entries(alternates).map(
      ([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeMarkup(href)}" />`,
    );
    return `<url>\n<loc>${escapeMarkup(address)}</loc>\n${links.join("\n")}\n</url>`;
  });
  return `${head}\n<urlset ${protocol} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("\n")}\n</urlset>\n`;
}

function indexOf(addresses: string[]): string {
  const maps = addresses.map((address) => `<sitemap>\n<loc>${escapeMarkup(address)}</loc>\n</sitemap>`);
  return `${head}\n<sitemapindex ${protocol}>\n${maps.join("\n")}\n</sitemapindex>\n`;
}
