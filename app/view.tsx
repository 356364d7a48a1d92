import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { PageFrame, type PageProps } from "@/components/ui/page-frame";
import { ParaNotes } from "@/components/ui/para-notes";
import { StaticMarkup } from "@/components/ui/static-markup";
import { isLanguage, languages } from "@/data/address/language";
import { pageHref } from "@/data/address/routes";
import { readStateSegment } from "@/data/address/state";
import { feedHref } from "@/data/api/changes";
import { chartHref, oembedHref, oembedTypes } from "@/data/charts/address";
import { chartsOf } from "@/data/charts/ids";
import { readerIn } from "@/data/messages/reader";
import { scriptAddress } from "./script";
import { siteAddress } from "./site";

/** What every page route is given: the proxy has checked each value and put the query's state into a segment. */
export type RouteParams<Rest extends string = never> = Promise<Record<"lang" | "state" | Rest, string>>;

/** Returns the language, state and path that a page draws. */
export async function readView(params: RouteParams, path = ""): Promise<PageProps> {
  const { lang, state } = await params;
  // An address that the proxy has not read.
  if (!isLanguage(lang)) notFound();
  return { reader: readerIn(lang), state: readStateSegment(state), path };
}

/** A whole page: its frame and content as plain markup, and the script that makes it livelier. */
export function AtlasPage({ view, children }: { view: PageProps; children: ReactNode }) {
  const { t } = view.reader;
  return (
    <>
      <StaticMarkup notes={(markup) => <ParaNotes reader={view.reader} path={view.path} markup={markup} />}>
        <PageFrame {...view}>{children}</PageFrame>
      </StaticMarkup>
      <div data-live-view="" data-failed={t("live.failed")} data-retry={t("live.retry")} />
      <script type="module" src={scriptAddress()} />
    </>
  );
}

/** Where a page that shows a chart tells other sites how to embed it. */
function oembedLinks(page: string): Record<string, string> {
  const url = new URL(page, siteAddress).href;
  return { [oembedTypes.json]: oembedHref(url, "json"), [oembedTypes.xml]: oembedHref(url, "xml") };
}

/** Title, description, canonical address and the same view in the other languages. */
export function pageMetadata({ reader, path, state }: PageProps, title: string, description: string): Metadata {
  const [chart] = chartsOf(path);
  const picture = chart && chartHref({ language: reader.language, chart, state }, "png", "format=social");
  return {
    metadataBase: siteAddress,
    title: `${title} – ${reader.t("site.name")}`,
    description,
    alternates: {
      canonical: pageHref(reader.language, path, state),
      languages: Object.fromEntries([
        ...languages.map((language) => [language, pageHref(language, path, state)]),
        ["x-default", pageHref("en", path, state)],
      ]),
      types: {
        "application/atom+xml": [{ url: feedHref(reader.language), title: reader.t("feed.link") }],
        ...(chart ? oembedLinks(pageHref(reader.language, path, state)) : {}),
      },
    },
    openGraph: {
      title,
      locale: reader.language,
      siteName: reader.t("site.name"),
      type: "website",
      ...(picture ? { images: [{ url: picture, width: 1200, height: 630 }] } : {}),
    },
    ...(picture ? { twitter: { card: "summary_large_image" } } : {}),
  };
}
