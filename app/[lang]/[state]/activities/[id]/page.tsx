import { ActivityPage } from "@/components/pages/activities/activity";
import { activityById } from "@/data/lookups";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../../view";

export const revalidate = 3600;

/** Pages are made when first asked for, then kept. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: { params: RouteParams<"id"> }) {
  const { id } = await params;
  const view = await readView(params, `activities/${id}`);
  const { title, summary } = activityById(id);
  return pageMetadata(view, view.reader.text(title), view.reader.text(summary));
}

export default async function Page({ params }: { params: RouteParams<"id"> }) {
  const { id } = await params;
  const view = await readView(params, `activities/${id}`);
  return (
    <AtlasPage view={view}>
      <ActivityPage {...view} id={id} />
    </AtlasPage>
  );
}
