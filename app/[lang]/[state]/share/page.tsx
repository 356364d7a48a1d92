import { chartSvg } from "@/components/embed/chart-file";
import { lookOf } from "@/components/embed/file-look";
import { frameSize, frameWidths } from "@/components/pages/share/frame-size";
import { SharePage } from "@/components/pages/share/share-page";
import { type Shared, usualWidth } from "@/components/pages/share/snippets";
import { stateQuery } from "@/data/address/state";
import type { ChartRequest } from "@/data/charts/request";
import { keptInOtherLanguages, readShare } from "@/data/charts/share";
import { readerIn } from "@/data/messages/reader";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../view";
import "../../../styles/share.css";

/** Drawn for each request: the choices of the builder are no part of the state that is cached. */
export const dynamic = "force-dynamic";

type Params = { params: RouteParams; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Params) {
  const view = await readView(params, "share");
  return {
    ...pageMetadata(view, view.reader.t("share.title"), view.reader.t("share.standfirst")),
    robots: { index: false },
  };
}

export default async function Page({ params, searchParams }: Params) {
  const view = await readView(params, "share");
  const { language } = view.reader;
  const query = new URLSearchParams(stateQuery(view.state));
  for (const [key, value] of Object.entries(await searchParams)) if (typeof value === "string") query.set(key, value);
  // The proxy has refused what is unknown.
  const request = readShare(language, query) as ChartRequest;
  return (
    <AtlasPage view={{ ...view, query: keptInOtherLanguages(language, query) }}>
      <SharePage {...view} request={request} shared={await sharedOf(request)} />
    </AtlasPage>
  );
}

/** What the codes and previews say of a chart; null when the filters leave nothing to draw. */
async function sharedOf(request: ChartRequest): Promise<Shared | null> {
  const { language, chart, state } = request;
  const draw = (width: number, format: string) =>
    chartSvg(readerIn(language), chart, state, lookOf({ ...request, width }, format));
  const picture = await draw(request.width ?? usualWidth, "png");
  if (!picture) return null;
  const files = await Promise.all(frameWidths(request).map((width) => draw(width, "svg")));
  return {
    ...picture.words,
    alt: `${picture.words.title}. ${picture.words.summary}`,
    size: picture.size,
    frames: files.flatMap((file) => (file ? [frameSize(request, file.size)] : [])),
  };
}
