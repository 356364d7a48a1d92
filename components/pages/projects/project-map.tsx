import { CountryMap } from "@/components/ui/country-map";
import { ParagraphSource } from "@/components/ui/report-source";
import { pageHref } from "@/data/address/routes";
import { countries } from "@/data/load";
import { countryByIso3 } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import type { Project } from "@/data/schema";

/** The countries that the report names for one project. */
export function ProjectMap({ reader, project }: { reader: Reader; project: Project }) {
  const { pair, t, text, list, number, language } = reader;
  const areas = countries.map(({ iso3, name, ilo_member }) => {
    const isNamed = project.countries.includes(iso3);
    return {
      iso3,
      fill: isNamed ? ("funded" as const) : ilo_member ? ("none" as const) : ("not-a-member" as const),
      label: pair(text(name), t(isNamed ? "donor.mapFundedLabel" : "donor.mapOtherLabel")),
      href: pageHref(language, `countries/${iso3.toLowerCase()}`),
    };
  });
  return (
    <CountryMap
      reader={reader}
      id="project-map"
      title={t("project.mapTitle")}
      summary={t("donor.mapSummary", {
        names: list(project.countries.map((iso3) => text(countryByIso3(iso3).name)).sort(reader.compare)),
      })}
      areas={areas}
      named={project.countries}
      legend={[
        { fill: "funded", label: t("donor.mapFunded"), count: number(project.countries.length) },
        { fill: "none", label: t("donor.mapOther") },
        { fill: "not-a-member", label: t("map.notMember") },
      ]}
      source={<ParagraphSource reader={reader} paras={project.paras} />}
    />
  );
}
