import type { Reader } from "@/data/messages/reader";

/** Returns how a public page is called in a table of sources: by the institution where it is one, else by its host. */
export function sourceLabel({ t }: Reader, address: string): string {
  const { hostname, href } = new URL(address);
  const isIlo = /(^|\.)ilo\.(org|ch|int)$/.test(hostname) || /(^|\.)oit\.org$/.test(hostname);
  if (isIlo && href.includes("11300")) return t("source.normlexList");
  if (isIlo && href.includes("normlex")) return t("source.normlexComment");
  if (isIlo) return t("source.ilo");
  if (hostname.endsWith("un.org")) return t("source.un");
  return hostname.replace(/^www\./, "");
}
