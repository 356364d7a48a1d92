import { CountriesIndex } from "@/components/pages/countries/countries-index";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../view";

export const revalidate = 3600;

export function generateStaticParams() {
  return [{ state: "-" }];
}

export async function generateMetadata({ params }: { params: RouteParams }) {
  const view = await readView(params, "countries");
  return pageMetadata(view, view.reader.t("nav.countries"), view.reader.t("countries.description"));
}

export default async function Page({ params }: { params: RouteParams }) {
  const view = await readView(params, "countries");
  return (
    <AtlasPage view={view}>
      <CountriesIndex {...view} />
    </AtlasPage>
  );
}
