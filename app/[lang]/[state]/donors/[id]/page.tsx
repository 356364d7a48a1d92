import { DonorPage, donorTitle } from "@/components/pages/donors/donor-page";
import { donorById } from "@/data/lookups";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../../view";

export const revalidate = 3600;

export function generateStaticParams() {
  return [];
}

type Props = { params: RouteParams<"id"> };

async function viewOf({ params }: Props) {
  return readView(params, `donors/${(await params).id}`);
}

export async function generateMetadata(props: Props) {
  const view = await viewOf(props);
  const donor = donorById((await props.params).id);
  return pageMetadata(view, donorTitle(view.reader, donor), view.reader.text(donor.wording));
}

export default async function Page(props: Props) {
  const view = await viewOf(props);
  return (
    <AtlasPage view={view}>
      <DonorPage {...view} />
    </AtlasPage>
  );
}
