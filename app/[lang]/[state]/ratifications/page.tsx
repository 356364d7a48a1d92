import { AllRatifications } from "@/components/pages/ratifications/all-ratifications";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../view";

export const revalidate = 3600;

export function generateStaticParams() {
  return [{ state: "-" }];
}

export async function generateMetadata({ params }: { params: RouteParams }) {
  const view = await readView(params, "ratifications");
  return pageMetadata(view, view.reader.t("ratifications.title"), view.reader.t("ratifications.standfirst"));
}

export default async function Page({ params }: { params: RouteParams }) {
  const view = await readView(params, "ratifications");
  return (
    <AtlasPage view={view}>
      <AllRatifications {...view} />
    </AtlasPage>
  );
}
