import { ActivitiesPage } from "@/components/pages/activities/activities";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../view";

export const revalidate = 3600;

export function generateStaticParams() {
  return [{ state: "-" }];
}

export async function generateMetadata({ params }: { params: RouteParams }) {
  const view = await readView(params, "activities");
  const { t } = view.reader;
  return pageMetadata(view, t("activities.title"), t("activities.description"));
}

export default async function Page({ params }: { params: RouteParams }) {
  const view = await readView(params, "activities");
  return (
    <AtlasPage view={view}>
      <ActivitiesPage {...view} />
    </AtlasPage>
  );
}
