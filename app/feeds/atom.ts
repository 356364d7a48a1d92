import { languages } from "@/data/address/language";
import { pageHref } from "@/data/address/routes";
import { changeTitle, feedHref } from "@/data/api/changes";
import { escapeMarkup } from "@/data/escape-markup";
import type { Reader } from "@/data/messages/reader";
import type { Change, DatasetId, Datasets } from "@/data/schema";

/** Day from which the authority of the ids holds; it never changes, nor do the ids. */
const authorityDay = "2026-11-23";

/** Dates are days: the instant is the first of the day in UTC. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Changes of the data as an Atom feed (RFC 4287) in one language; `changes` are newest first and not empty. */
export function atomFeed(reader: Reader, changes: readonly Change[], datasets: Datasets, site: URL): string {
  const { language, t } = reader;
  const full = (address: string) => escapeMarkup(new URL(address, site).href);
  const id = (path: string) => `tag:${site.hostname},${authorityDay}:${language}/${path}`;
  const [newest] = changes;
  if (!newest) throw new RangeError("a feed needs a change");
  const others = languages
    .filter((other) => other !== language)
    .map(
      (other) =>
        `  <link rel="alternate" type="application/atom+xml" hreflang="${other}" href="${full(feedHref(other))}"/>`,
    );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${id("changes")}</id>`,
    `  <title>${escapeMarkup(t("feed.title"))}</title>`,
    `  <subtitle>${escapeMarkup(t("feed.subtitle"))}</subtitle>`,
    `  <updated>${instant(newest.date)}</updated>`,
    `  <author><name>${escapeMarkup(t("site.name"))}</name><uri>${full(`/${language}`)}</uri></author>`,
    `  <link rel="self" type="application/atom+xml" href="${full(feedHref(language))}"/>`,
    `  <link rel="alternate" type="text/html" hreflang="${language}" href="${full(pageHref(language, "data", {}, "changes"))}"/>`,
    ...others,
    `  <icon>${full("/icon.svg")}</icon>`,
    `  <rights>${escapeMarkup(t("feed.rights"))}</rights>`,
    ...changes.map((change) => entry(change)),
    "</feed>",
    "",
  ].join("\n");

  function entry(change: Change): string {
    const page = (path: string) => {
      const [place = "", anchor] = path.split("#");
      return full(pageHref(language, place, {}, anchor));
    };
    const items = change.datasets.map(({ id: dataset, records }) => {
      const title = reader.text(datasets[dataset as DatasetId].meta.title);
      const href = page(`data#dataset-${dataset}`);
      return `<li><a href="${href}">${escapeMarkup(title)}</a> (${escapeMarkup(t("data.records", { count: records }))})</li>`;
    });
    return [
      "  <entry>",
      `    <id>${id(`changes/${change.id}`)}</id>`,
      `    <title>${escapeMarkup(changeTitle(reader, change, datasets))}</title>`,
      `    <published>${instant(change.date)}</published>`,
      `    <updated>${instant(change.date)}</updated>`,
      `    <link rel="alternate" type="text/html" hreflang="${language}" href="${page(`data#change-${change.id}`)}"/>`,
      ...change.pages.map((path) => `    <link rel="related" type="text/html" href="${page(path)}"/>`),
      ...change.datasets.map(({ id: dataset }) => `    <category term="${dataset}"/>`),
      `    <summary>${escapeMarkup(reader.text(change.text))}</summary>`,
      `    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${escapeMarkup(reader.text(change.text))}</p><ul>${items.join("")}</ul></div></content>`,
      "  </entry>",
    ].join("\n");
  }
}
