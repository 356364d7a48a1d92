import { AboutPage } from "@/components/pages/about/about-page";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../view";
import "../../../styles/contents.css";
import "../../../styles/texts.css";

export const revalidate = 3600;

export function generateStaticParams() {
  return [{ state: "-" }];
}

export async function generateMetadata({ params }: { params: RouteParams }) {
  const view = await readView(params, "about");
  return pageMetadata(view, view.reader.t("about.title"), view.reader.t("about.description"));
}

export default async function Page({ params }: { params: RouteParams }) {
  const view = await readView(params, "about");
  return (
    <AtlasPage view={view}>
      <AboutPage {...view} />
    </AtlasPage>
  );
}
