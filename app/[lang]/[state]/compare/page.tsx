import { ComparePage, chosenDonors, compareTitle } from "@/components/pages/compare/compare-page";
import { countryFacts } from "@/components/pages/countries/country-facts";
import type { PageProps } from "@/components/ui/page-frame";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../view";
import "../../../styles/compare.css";

export const revalidate = 3600;

export function generateStaticParams() {
  return [{ state: "-" }];
}

function comparedIn({ reader, state }: PageProps) {
  const { text, compare } = reader;
  return {
    countries: state.country
      .map((id) => countryFacts(id.toUpperCase(), state))
      .sort((a, b) => compare(text(a.country.name), text(b.country.name))),
    donors: chosenDonors(reader, state.donor),
  };
}

export async function generateMetadata({ params }: { params: RouteParams }) {
  const view = await readView(params, "compare");
  return pageMetadata(view, compareTitle(view.reader, comparedIn(view)), view.reader.t("compare.lead"));
}

export default async function Page({ params }: { params: RouteParams }) {
  const view = await readView(params, "compare");
  return (
    <AtlasPage view={view}>
      <ComparePage {...view} compared={comparedIn(view)} />
    </AtlasPage>
  );
}
