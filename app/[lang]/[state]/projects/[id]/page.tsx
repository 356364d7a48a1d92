import { ProjectPage } from "@/components/pages/projects/project-page";
import { projectById } from "@/data/lookups";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../../view";

export const revalidate = 3600;

export function generateStaticParams() {
  return [];
}

type Props = { params: RouteParams<"id"> };

async function viewOf({ params }: Props) {
  return readView(params, `projects/${(await params).id}`);
}

export async function generateMetadata(props: Props) {
  const view = await viewOf(props);
  const { text, t } = view.reader;
  return pageMetadata(view, text(projectById((await props.params).id).name), t("projects.description"));
}

export default async function Page(props: Props) {
  const view = await viewOf(props);
  return (
    <AtlasPage view={view}>
      <ProjectPage {...view} />
    </AtlasPage>
  );
}
