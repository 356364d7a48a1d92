import { Overview } from "@/components/pages/overview/overview";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../view";

export const revalidate = 3600;

export function generateStaticParams() {
  return [{ state: "-" }];
}

export async function generateMetadata({ params }: { params: RouteParams }) {
  const view = await readView(params);
  return pageMetadata(view, view.reader.t("nav.overview"), view.reader.t("site.description"));
}

export default async function Page({ params }: { params: RouteParams }) {
  const view = await readView(params);
  return (
    <AtlasPage view={view}>
      <Overview {...view} />
    </AtlasPage>
  );
}
