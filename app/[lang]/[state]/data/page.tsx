import { DataPage } from "@/components/pages/data/data-page";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../view";
import "../../../styles/contents.css";
import "../../../styles/texts.css";

export const revalidate = 3600;

export function generateStaticParams() {
  return [{ state: "-" }];
}

export async function generateMetadata({ params }: { params: RouteParams }) {
  const view = await readView(params, "data");
  return pageMetadata(view, view.reader.t("data.title"), view.reader.t("data.description"));
}

export default async function Page({ params }: { params: RouteParams }) {
  const view = await readView(params, "data");
  return (
    <AtlasPage view={view}>
      <DataPage {...view} />
    </AtlasPage>
  );
}
