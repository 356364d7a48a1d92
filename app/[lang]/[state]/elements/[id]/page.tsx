import { ElementPage } from "@/components/pages/elements/element";
import { elementById } from "@/data/lookups";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../../view";

export const revalidate = 3600;

/** Pages are made when first asked for, then kept. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: { params: RouteParams<"id"> }) {
  const { id } = await params;
  const view = await readView(params, `elements/${id}`);
  const { text, t } = view.reader;
  const { short_title, title } = elementById(id);
  return pageMetadata(view, text(short_title), t("element.description", { title: text(title) }));
}

export default async function Page({ params }: { params: RouteParams<"id"> }) {
  const { id } = await params;
  const view = await readView(params, `elements/${id}`);
  return (
    <AtlasPage view={view}>
      <ElementPage {...view} id={id} />
    </AtlasPage>
  );
}
