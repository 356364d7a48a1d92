export type Weight = { html: number; script: number; style: number; font: number; requests: number };

/**
 * What a first visit may load: bytes after gzip level 6 (fonts as they are), and the number of requests. Styles count as styles
 * wherever they stand: here they stand in the head of a page (`splitStyle`).
 */
export const budgets: Record<"map" | "other" | "embed", Weight> = {
  map: { html: 45_000, script: 30_000, style: 15_000, font: 60_000, requests: 6 },
  other: { html: 30_000, script: 30_000, style: 15_000, font: 60_000, requests: 8 },
  embed: { html: 35_000, script: 15_000, style: 0, font: 0, requests: 4 },
};

/** The bytes of a chart as a file: SVG after gzip, PNG 1200 px wide as it is. */
export const fileBudgets = { svg: 60_000, png: 250_000 };

/** Takes from a page the styles in its head: the rules of its letters, and the sheets that the server put there. */
export function splitStyle(html: string): { markup: string; style: string } {
  const inHead = /<style id="(?:letters|styles)">[\s\S]*?<\/style>/g;
  return { markup: html.replace(inHead, ""), style: (html.match(inHead) ?? []).join("") };
}
