import { Bars } from "@/components/charts/bars";
import { Paragraphs } from "@/components/ui/paragraphs";
import { ReportSource } from "@/components/ui/report-source";
import { WorldFigure } from "@/components/ui/world-figure";
import { apiHref, pageHref } from "@/data/address/routes";
import type { State } from "@/data/address/state";
import { countries } from "@/data/load";
import { countryByIso3, regionById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import type { Iso3, Project } from "@/data/schema";

type ProjectsMapProps = { reader: Reader; state: State; shown: Project[] };

/** Names in a row of the table; the other projects are counted. */
const mostNames = 3;

function byCountry(shown: Project[]): Map<Iso3, Project[]> {
  const found = new Map<Iso3, Project[]>();
  for (const project of shown)
    for (const iso3 of project.countries) found.set(iso3, [...(found.get(iso3) ?? []), project]);
  return found;
}

/** Countries that projects name, solid; regions are never spread over countries. */
export function ProjectsMap({ reader, state, shown }: ProjectsMapProps) {
  const { t, text, number, language } = reader;
  const named = byCountry(shown);
  const areas = countries.map(({ iso3, name, ilo_member }) => {
    const n = named.get(iso3)?.length ?? 0;
    return {
      iso3,
      fill: n > 0 ? ("funded" as const) : ilo_member ? ("none" as const) : ("not-a-member" as const),
      label: t("projects.mapLabel", { name: text(name), n }),
      href: pageHref(language, `countries/${iso3.toLowerCase()}`),
    };
  });
  return (
    <WorldFigure
      reader={reader}
      id="projects-map"
      title={t("projects.mapTitle", { n: named.size })}
      subtitle={t("projects.mapSubtitle")}
      summary={t("projects.mapSummary", {
        located: shown.filter((one) => one.countries.length > 0).length,
        total: shown.length,
        countries: named.size,
      })}
      areas={areas}
      legend={[
        { fill: "funded", label: t("projects.mapNamed"), count: number(named.size) },
        { fill: "none", label: t("donor.mapOther") },
        { fill: "not-a-member", label: t("map.notMember") },
      ]}
      source={<ReportSource reader={reader} />}
      links={(["csv", "json"] as const).map((format) => ({
        label: format.toUpperCase(),
        href: apiHref("projects", format, state),
      }))}
      table={{
        label: t("figure.tableOf", { count: named.size }),
        content: <PlaceTable reader={reader} named={named} />,
      }}
    />
  );
}

/** Regions that projects name, beside the map that cannot show them. */
export function ProjectRegions({ reader, state, shown }: ProjectsMapProps) {
  const { t, text, number, language } = reader;
  const counts = new Map<string, number>();
  for (const { regions } of shown) for (const id of regions) counts.set(id, (counts.get(id) ?? 0) + 1);
  const bars = [...counts]
    .map(([id, value]) => ({
      id,
      label: id === "global" ? t("projects.world") : text(regionById(id).name),
      value,
      text: number(value),
      href: pageHref(language, "projects", { ...state, region: [id] }, "list"),
    }))
    .sort(
      (a, b) =>
        Number(a.id === "global") - Number(b.id === "global") || b.value - a.value || reader.compare(a.label, b.label),
    );
  return (
    <>
      <h2>{t("projects.regionsTitle")}</h2>
      <p>{t("projects.regionsText", { n: shown.filter((one) => one.countries.length === 0).length })}</p>
      <Bars bars={bars} max={Math.max(0, ...bars.map(({ value }) => value))} />
    </>
  );
}

function PlaceTable({ reader, named }: { reader: Reader; named: Map<Iso3, Project[]> }) {
  const { t, text, language } = reader;
  const rows = [...named]
    .map(([iso3, own]) => ({ iso3, own, name: text(countryByIso3(iso3).name) }))
    .sort((a, b) => reader.compare(a.name, b.name));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("filter.country")}</th>
          <th scope="col">{t("donors.projects")}</th>
          <th scope="col">{t("list.paragraphs")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ iso3, own, name }) => (
          <tr key={iso3} data-row={iso3}>
            <th scope="row">
              <a href={pageHref(language, `countries/${iso3.toLowerCase()}`)}>{name}</a>
            </th>
            <td>
              {own
                .slice(0, mostNames)
                .map((project) => text(project.name))
                .join(t("words.semicolon"))}
              {own.length > mostNames &&
                `${t("words.semicolon")}${t("timeline.others", { count: own.length - mostNames })}`}
            </td>
            <td>
              <Paragraphs
                reader={reader}
                paras={[...new Set(own.flatMap(({ paras }) => paras))].sort((a, b) => a - b)}
                label={false}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
