import { countryFacts } from "@/components/pages/countries/country-facts";
import { CountryPage } from "@/components/pages/countries/country-page";
import { countrySentence } from "@/components/pages/countries/country-sentence";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../../view";

export const revalidate = 3600;

/** 250 areas in three languages: each is made when first asked for, then kept. */
export function generateStaticParams() {
  return [];
}

type Params = RouteParams<"iso3">;

export async function generateMetadata({ params }: { params: Params }) {
  const { iso3 } = await params;
  const view = await readView(params, `countries/${iso3}`);
  const facts = countryFacts(iso3.toUpperCase(), view.state);
  return pageMetadata(view, view.reader.text(facts.country.name), countrySentence(view.reader, facts));
}

export default async function Page({ params }: { params: Params }) {
  const { iso3 } = await params;
  const view = await readView(params, `countries/${iso3}`);
  return (
    <AtlasPage view={view}>
      <CountryPage {...view} facts={countryFacts(iso3.toUpperCase(), view.state)} />
    </AtlasPage>
  );
}
