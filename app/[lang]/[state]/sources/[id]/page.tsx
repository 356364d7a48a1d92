import { SourcePage } from "@/components/pages/sources/source-page";
import { reportById } from "@/data/lookups";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../../view";
import "../../../../styles/contents.css";
import "../../../../styles/sources.css";

export const revalidate = 3600;

/** Pages are made when first asked for, then kept. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: { params: RouteParams<"id"> }) {
  const { id } = await params;
  const view = await readView(params, `sources/${id}`);
  const { symbol, title } = reportById(id);
  return pageMetadata(view, `${symbol}. ${view.reader.text(title)}`, view.reader.t("sources.description", { symbol }));
}

export default async function Page({ params }: { params: RouteParams<"id"> }) {
  const { id } = await params;
  const view = await readView(params, `sources/${id}`);
  return (
    <AtlasPage view={view}>
      <SourcePage {...view} id={id} />
    </AtlasPage>
  );
}
