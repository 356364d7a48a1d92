import { ProjectsPage } from "@/components/pages/projects/projects-page";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../view";

export const revalidate = 3600;

export function generateStaticParams() {
  return [{ state: "-" }];
}

export async function generateMetadata({ params }: { params: RouteParams }) {
  const view = await readView(params, "projects");
  return pageMetadata(view, view.reader.t("nav.projects"), view.reader.t("projects.description"));
}

export default async function Page({ params }: { params: RouteParams }) {
  const view = await readView(params, "projects");
  return (
    <AtlasPage view={view}>
      <ProjectsPage {...view} />
    </AtlasPage>
  );
}
