import { PartnershipsPage } from "@/components/pages/partnerships/partnerships-page";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../view";

export const revalidate = 3600;

export function generateStaticParams() {
  return [{ state: "-" }];
}

export async function generateMetadata({ params }: { params: RouteParams }) {
  const view = await readView(params, "partnerships");
  return pageMetadata(view, view.reader.t("nav.partnerships"), view.reader.t("partnerships.description"));
}

export default async function Page({ params }: { params: RouteParams }) {
  const view = await readView(params, "partnerships");
  return (
    <AtlasPage view={view}>
      <PartnershipsPage {...view} />
    </AtlasPage>
  );
}
