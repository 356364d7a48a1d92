import type { Language } from "../address/language";
import type { Reader } from "../messages/reader";
import type { Change, DatasetId, Datasets } from "../schema";

/** The address of the feed of changes in a language. */
export function feedHref(language: Language): string {
  return `/feeds/${language}.atom`;
}

/** Datasets that a heading still names one by one. */
const mostNamed = 3;

/** The heading of a change: "Correction: Ratifications", or "First publication: 15 datasets". */
export function changeTitle({ t, text, pair }: Reader, { kind, datasets }: Change, all: Datasets): string {
  const titles = datasets.map(({ id }) => text(all[id as DatasetId].meta.title));
  const what =
    titles.length > mostNamed ? t("data.change.datasets", { count: titles.length }) : titles.join(t("words.semicolon"));
  return pair(t(`data.change.${kind}`), what);
}

/** The address of the archive of all data. */
export const archiveAddress = "/api/v1/atlas.zip";
