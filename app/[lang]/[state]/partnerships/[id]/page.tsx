import { bodyById, bodyTitle, PartnershipPage } from "@/components/pages/partnerships/partnership-page";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../../view";

export const revalidate = 3600;

export function generateStaticParams() {
  return [];
}

type Props = { params: RouteParams<"id"> };

async function viewOf({ params }: Props) {
  return readView(params, `partnerships/${(await params).id}`);
}

export async function generateMetadata(props: Props) {
  const view = await viewOf(props);
  const title = bodyTitle(view.reader, bodyById((await props.params).id));
  return pageMetadata(view, title, view.reader.t("partnerships.description"));
}

export default async function Page(props: Props) {
  const view = await viewOf(props);
  return (
    <AtlasPage view={view}>
      <PartnershipPage {...view} />
    </AtlasPage>
  );
}
