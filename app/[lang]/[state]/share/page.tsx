import { chartSvg } from "@/components/embed/chart-file";
import { SharePage } from "@/components/pages/share/share-page";
import { frameSize, usualWidth } from "@/components/pages/share/snippets";
import { stateQuery } from "@/data/address/state";
import type { ChartRequest } from "@/data/charts/request";
import { readShare } from "@/data/charts/share";
import { readerIn } from "@/data/messages/reader";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../view";

/** Drawn for each request: the choices of the builder are no part of the state that is cached. */
export const dynamic = "force-dynamic";

type Params = { params: RouteParams; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The width for which a frame is measured that is as wide as its place. */
const middlingWidth = 640;

function drawnAt(request: ChartRequest, width: number) {
  return chartSvg(readerIn(request.language), request.chart, request.state, { ...request, width, layout: width });
}

export async function generateMetadata({ params }: Params) {
  const view = await readView(params, "share");
  return {
    ...pageMetadata(view, view.reader.t("share.title"), view.reader.t("share.standfirst")),
    robots: { index: false },
  };
}

export default async function Page({ params, searchParams }: Params) {
  const view = await readView(params, "share");
  const query = new URLSearchParams(stateQuery(view.state));
  for (const [key, value] of Object.entries(await searchParams)) if (typeof value === "string") query.set(key, value);
  // The proxy has refused what is unknown.
  const request = readShare(view.reader.language, query) as ChartRequest;
  const drawn = await drawnAt(request, request.width ?? usualWidth);
  const framed = request.width === null ? await drawnAt(request, middlingWidth) : drawn;
  const shared = drawn &&
    framed && {
      ...drawn.words,
      alt: `${drawn.words.title}. ${drawn.words.summary}`,
      size: drawn.size,
      frame: frameSize(request, framed.size),
    };
  return (
    <AtlasPage view={view}>
      <SharePage {...view} request={request} shared={shared} />
    </AtlasPage>
  );
}
