import { SearchPage } from "@/components/pages/search/search-page";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../view";

/** Drawn for each request: what people type is without end, so it must not fill the cache of pages. */
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: { params: RouteParams }) {
  const view = await readView(params, "search");
  const { t } = view.reader;
  const title = view.state.q ? t("search.titleOf", { text: view.state.q }) : t("search.title");
  return { ...pageMetadata(view, title, t("search.standfirst")), robots: { index: false } };
}

export default async function Page({ params }: { params: RouteParams }) {
  const view = await readView(params, "search");
  return (
    <AtlasPage view={view}>
      <SearchPage {...view} />
    </AtlasPage>
  );
}
