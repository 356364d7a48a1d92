import { ElementsPage } from "@/components/pages/elements/elements";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../view";

export const revalidate = 3600;

export function generateStaticParams() {
  return [{ state: "-" }];
}

export async function generateMetadata({ params }: { params: RouteParams }) {
  const view = await readView(params, "elements");
  const { t } = view.reader;
  return pageMetadata(view, t("elements.title"), t("elements.description"));
}

export default async function Page({ params }: { params: RouteParams }) {
  const view = await readView(params, "elements");
  return (
    <AtlasPage view={view}>
      <ElementsPage {...view} />
    </AtlasPage>
  );
}
