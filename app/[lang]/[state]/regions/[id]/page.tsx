import { regionFacts } from "@/components/pages/regions/region-facts";
import { RegionPage } from "@/components/pages/regions/region-page";
import { regionSentence, regionTitle } from "@/components/pages/regions/region-sentence";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../../view";

export const revalidate = 3600;

export function generateStaticParams() {
  return [];
}

type Params = RouteParams<"id">;

export async function generateMetadata({ params }: { params: Params }) {
  const { id } = await params;
  const view = await readView(params, `regions/${id}`);
  const facts = regionFacts(id, view.state);
  return pageMetadata(view, regionTitle(view.reader, facts.region), regionSentence(view.reader, facts));
}

export default async function Page({ params }: { params: Params }) {
  const { id } = await params;
  const view = await readView(params, `regions/${id}`);
  return (
    <AtlasPage view={view}>
      <RegionPage {...view} facts={regionFacts(id, view.state)} />
    </AtlasPage>
  );
}
