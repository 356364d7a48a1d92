import { group } from "d3";
import { Bars } from "@/components/charts/bars";
import type { FillName } from "@/components/charts/pattern";
import { CountryMap } from "@/components/ui/country-map";
import { Paragraphs } from "@/components/ui/paragraphs";
import { ParagraphSource } from "@/components/ui/report-source";
import { apiHref, pageHref } from "@/data/address/routes";
import { countries } from "@/data/load";
import { countryByIso3, regionById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { countByRegionOnly } from "@/data/queries/activities";
import type { Activity, Donor, Iso3, Project } from "@/data/schema";

type DonorPlaceProps = { reader: Reader; donor: Donor; projects: Project[]; activities: Activity[] };

/** Where a donor's work takes place: a map cut around the countries named, or regions, or nothing that could be drawn. */
export function DonorPlace(props: DonorPlaceProps) {
  const { reader, projects, activities, donor } = props;
  const named = countriesOf(projects, activities);
  if (named.length > 0) return <DonorMap {...props} named={named} />;
  const { t, text, number, language } = reader;
  const bars = [...countByRegionOnly(activities)]
    .map(([id, value]) => ({
      id,
      label: text(regionById(id).name),
      value,
      text: number(value),
      href: pageHref(language, "activities", { donor: [donor.id], region: [id] }),
    }))
    .sort((a, b) => b.value - a.value || reader.compare(a.label, b.label));
  const key = bars.length > 0 ? "donor.regions" : "donor.world";
  return (
    <section aria-labelledby="place-title">
      <div className="section-head">
        <h2 id="place-title">{t(`${key}Title`)}</h2>
        <p>{t(`${key}Text`)}</p>
      </div>
      <Bars bars={bars} max={bars[0]?.value ?? 0} tone="done" />
    </section>
  );
}

/** Countries named for the projects of a donor or by the activities that it funds. */
export function countriesOf(projects: Project[], activities: Activity[]): Iso3[] {
  return [...new Set([...projects, ...activities].flatMap((one) => one.countries))].sort();
}

function DonorMap({ reader, donor, projects, activities, named }: DonorPlaceProps & { named: Iso3[] }) {
  const { t, text, list, number, language } = reader;
  const id = `donor-${donor.id}`;
  const names = named.map((iso3) => text(countryByIso3(iso3).name)).sort(reader.compare);
  const giver = donor.iso3 !== null && !named.includes(donor.iso3) ? donor.iso3 : null;
  const areas = countries
    .map(({ iso3, name, ilo_member }) => {
      const fill: FillName = named.includes(iso3)
        ? "funded"
        : iso3 === giver
          ? "donor-country"
          : ilo_member
            ? "none"
            : "not-a-member";
      return {
        iso3,
        fill,
        label: reader.pair(text(name), labelOf(reader, fill)),
        href: pageHref(language, `countries/${iso3.toLowerCase()}`),
      };
    })
    // The outline of the donor must not lie under its neighbours.
    .sort((a, b) => Number(a.fill === "donor-country") - Number(b.fill === "donor-country"));
  const paras = [...new Set([...projects.flatMap((one) => one.paras), ...activities.map(({ para }) => para)])].sort(
    (a, b) => a - b,
  );
  return (
    <CountryMap
      reader={reader}
      id={id}
      title={
        named.length <= 3
          ? list(names)
          : t("donor.mapTitle", { countries: named.length, word: capital(t("words.number", { n: named.length })) })
      }
      subtitle={t("donor.mapSubtitle")}
      summary={t("donor.mapSummary", { names: list(names) })}
      areas={areas}
      named={giver ? [...named, giver] : named}
      {...(giver ? { accent: { iso3: giver, text: t("donor.mapDonorLabel") } } : {})}
      legend={[
        { fill: "funded", label: t("donor.mapFunded"), count: number(named.length) },
        { fill: "none", label: t("donor.mapOther") },
        { fill: "not-a-member", label: t("map.notMember") },
        ...(giver ? [{ fill: "donor-country" as const, label: t("donor.mapDonor") }] : []),
      ]}
      source={<ParagraphSource reader={reader} paras={paras} />}
      links={(["csv", "json"] as const).map((format) => ({
        label: format.toUpperCase(),
        href: apiHref("activities", format, { donor: [donor.id] }),
      }))}
      table={{
        label: t("figure.tableOf", { count: named.length }),
        content: <PlaceTable reader={reader} named={named} activities={activities} projects={projects} />,
      }}
    />
  );
}

function labelOf({ t }: Reader, fill: FillName): string {
  if (fill === "funded") return t("donor.mapFundedLabel");
  if (fill === "donor-country") return t("donor.mapDonor").toLowerCase();
  return fill === "not-a-member" ? t("map.notMember").toLowerCase() : t("donor.mapOtherLabel");
}

/** The first letter as a capital, for a number that begins a title. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function PlaceTable({
  reader,
  named,
  activities,
  projects,
}: {
  reader: Reader;
  named: Iso3[];
  activities: Activity[];
  projects: Project[];
}) {
  const { t, text, number, language } = reader;
  const byCountry = group(
    activities.flatMap((activity) => activity.countries.map((iso3) => ({ iso3, para: activity.para }))),
    ({ iso3 }) => iso3,
  );
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("filter.country")}</th>
          <th scope="col" className="number">
            {t("list.activities")}
          </th>
          <th scope="col" className="number">
            {t("donors.projects")}
          </th>
          <th scope="col">{t("list.paragraphs")}</th>
        </tr>
      </thead>
      <tbody>
        {named.map((iso3) => {
          const own = projects.filter((project) => project.countries.includes(iso3));
          const rows = byCountry.get(iso3) ?? [];
          const paras = [...new Set(rows.map(({ para }) => para))].sort((a, b) => a - b);
          return (
            <tr key={iso3} data-row={iso3}>
              <th scope="row">
                <a href={pageHref(language, `countries/${iso3.toLowerCase()}`)}>{text(countryByIso3(iso3).name)}</a>
              </th>
              <td className="number">{rows.length > 0 ? number(rows.length) : "–"}</td>
              <td className="number">{own.length > 0 ? own.map((project) => project.count ?? "–").join(", ") : "–"}</td>
              <td>
                <Paragraphs reader={reader} paras={paras} label={false} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
