import { DonorsPage } from "@/components/pages/donors/donors-page";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../view";

export const revalidate = 3600;

export function generateStaticParams() {
  return [{ state: "-" }];
}

export async function generateMetadata({ params }: { params: RouteParams }) {
  const view = await readView(params, "donors");
  return pageMetadata(view, view.reader.t("nav.donors"), view.reader.t("donors.description"));
}

export default async function Page({ params }: { params: RouteParams }) {
  const view = await readView(params, "donors");
  return (
    <AtlasPage view={view}>
      <DonorsPage {...view} />
    </AtlasPage>
  );
}
