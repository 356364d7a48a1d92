import type { ReactNode } from "react";
import { Swatch } from "@/components/charts/legend/legend";
import { type CountryFacts, hasRatified } from "@/components/pages/countries/country-facts";
import { standingText } from "@/components/pages/countries/country-ratifications";
import { Figure } from "@/components/ui/figure";
import { Paragraphs } from "@/components/ui/paragraphs";
import { ReportSource } from "@/components/ui/report-source";
import { apiHref, pageHref } from "@/data/address/routes";
import { datasets, elements } from "@/data/load";
import { organisationById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { isMemberOn } from "@/data/queries/membership";
import { ComparedIndicators } from "./compared-indicators";
import { type Column, ComparedTable, Count } from "./compared-table";

type ComparedCountriesProps = { reader: Reader; compared: CountryFacts[] };

/** Countries side by side: instruments, activities by heading, projects and memberships, then the indicators. */
export function ComparedCountries({ reader, compared }: ComparedCountriesProps) {
  const { text, language } = reader;
  const columns = compared.map(({ country }) => ({
    id: country.iso3.toLowerCase(),
    label: text(country.name),
    href: pageHref(language, `countries/${country.iso3.toLowerCase()}`),
  }));
  const parts = { reader, compared, columns };
  return (
    <>
      <div className="c12">
        <Ratifications {...parts} />
      </div>
      <div className="c12">
        <Activities {...parts} />
      </div>
      <div className="c12">
        <Ties {...parts} />
      </div>
      <ComparedIndicators reader={reader} countries={compared.map(({ country }) => country)} />
    </>
  );
}

type PartProps = ComparedCountriesProps & { columns: Column[] };

function Ratifications({ reader, compared, columns }: PartProps) {
  const { t, text, date, language } = reader;
  const on = compared[0]?.on ?? "";
  return (
    <Figure
      reader={reader}
      id="compare-ratifications"
      title={t("compare.ratifications.title")}
      subtitle={t("compare.ratifications.subtitle", { date: date(on) })}
      summary={sentences(
        reader,
        compared.map(({ country, instruments }) => ({
          name: text(country.name),
          text: t("compare.ratifications.count", {
            count: instruments.filter(({ standing }) => hasRatified(standing)).length,
          }),
        })),
      )}
      source={t("compare.ratifications.source", { date: date(datasets.ratifications.meta.read_on) })}
      links={dataLinks("ratifications", columns)}
    >
      <ComparedTable
        caption={t("compare.ratifications.title")}
        measure={t("country.col.instrument")}
        columns={columns}
        rows={(compared[0]?.instruments ?? []).map(({ instrument }, index) => ({
          id: instrument.id,
          label: text(instrument.short_title),
          href: pageHref(language, `ratifications/${instrument.id}`),
          cells: compared.map(({ country, instruments }) => {
            const own = instruments[index];
            if (!own) return null;
            return (
              <>
                {own.standing !== "none" && <Swatch id={`${country.iso3}-${instrument.id}`} fill={own.standing} />}{" "}
                {standingText(reader, own)}
              </>
            );
          }),
        }))}
      />
    </Figure>
  );
}

function Activities({ reader, compared, columns }: PartProps) {
  const { t, text, number, language } = reader;
  const rows = elements.map((element) => ({
    element,
    counts: compared.map(({ subject }) => subject.filter((activity) => activity.element === element.id).length),
  }));
  const max = Math.max(...rows.flatMap(({ counts }) => counts));
  return (
    <Figure
      reader={reader}
      id="compare-activities"
      title={t("compare.activities.title")}
      subtitle={t("compare.activities.subtitle", { max })}
      summary={sentences(
        reader,
        compared.map(({ country, subject }) => ({
          name: text(country.name),
          text: t("map.activityCount", { count: subject.length }),
        })),
      )}
      source={<ReportSource reader={reader} />}
      links={dataLinks("activities", columns)}
    >
      <ComparedTable
        caption={t("compare.activities.title")}
        measure={t("list.heading")}
        columns={columns}
        rows={[
          {
            id: "all",
            label: t("compare.activities.all"),
            total: true,
            cells: compared.map(({ subject }) => (subject.length > 0 ? number(subject.length) : "–")),
          },
          ...rows.map(({ element, counts }) => ({
            id: element.id,
            label: `${element.number}. ${text(element.short_title)}`,
            href: pageHref(language, `elements/${element.id}`),
            cells: counts.map((value, index) => (
              <Count
                key={columns[index]?.id}
                value={value}
                max={max}
                href={pageHref(language, "activities", {
                  element: [element.id],
                  country: [columns[index]?.id ?? ""],
                })}
                label={t("elements.cell", {
                  row: text(element.short_title),
                  column: columns[index]?.label ?? "",
                  count: value,
                })}
                text={number(value)}
              />
            )),
          })),
        ]}
      />
    </Figure>
  );
}

/** Projects, donors and regional organisations: names, since a number alone would say little. */
function Ties({ reader, compared, columns }: PartProps) {
  const { t, text, list, date, language } = reader;
  const link = (path: string, label: string) => <a href={pageHref(language, path)}>{label}</a>;
  const on = compared[0]?.on ?? "";
  const organisations = ({ memberships }: CountryFacts) =>
    memberships
      .filter((one) => isMemberOn(one, on) !== "no")
      .map(({ organisation }) => {
        const { id, abbreviation, name, partner } = organisationById(organisation);
        return { id, label: text(abbreviation), name: text(name), path: `partnerships/${partner ?? id}` };
      });
  return (
    <Figure
      reader={reader}
      id="compare-ties"
      title={t("compare.ties.title")}
      subtitle={t("compare.ties.subtitle", { date: date(on) })}
      summary={sentences(
        reader,
        compared.map((facts) => ({
          name: text(facts.country.name),
          text: list([
            t("compare.ties.projects", { count: facts.projects.length }),
            t("compare.ties.organisations", { count: organisations(facts).length }),
          ]),
        })),
      )}
      source={
        <>
          <ReportSource reader={reader} /> {t("compare.ties.source", { date: date(datasets.memberships.meta.read_on) })}
        </>
      }
      links={dataLinks("memberships", columns)}
    >
      <ComparedTable
        caption={t("compare.ties.title")}
        measure={t("compare.measure")}
        columns={columns}
        rows={[
          {
            id: "projects",
            label: t("donors.projects"),
            cells: compared.map(({ projects }) =>
              lines(
                projects.map(({ id, name, paras }) => ({
                  id,
                  content: (
                    <>
                      {link(`projects/${id}`, text(name))} (<Paragraphs reader={reader} paras={paras} />)
                    </>
                  ),
                })),
              ),
            ),
          },
          {
            id: "donors",
            label: t("list.donors"),
            cells: compared.map(({ funders }) =>
              lines(funders.map(({ id, name }) => ({ id, content: link(`donors/${id}`, text(name)) }))),
            ),
          },
          {
            id: "organisations",
            label: t("compare.ties.member"),
            cells: compared.map((facts) =>
              lines(
                organisations(facts).map(({ id, label, name, path }) => ({
                  id,
                  content: (
                    <a href={pageHref(language, path)} title={name}>
                      {label}
                    </a>
                  ),
                })),
              ),
            ),
          },
        ]}
      />
    </Figure>
  );
}

/** Things one below the other; a dash when there are none. */
export function lines(things: { id: string; content: ReactNode }[]) {
  if (things.length === 0) return <span className="quiet">–</span>;
  return (
    <ul>
      {things.map(({ id, content }) => (
        <li key={id}>{content}</li>
      ))}
    </ul>
  );
}

/** "Albania: 9 activities; Republic of Moldova: 7 activities." */
export function sentences({ t }: Reader, parts: { name: string; text: string }[]): string {
  return `${parts.map(({ name, text }) => t("country.labelled", { label: name, text })).join(t("country.separator"))}.`;
}

function dataLinks(dataset: "ratifications" | "activities" | "memberships", columns: Column[]) {
  return (["csv", "json"] as const).map((format) => ({
    label: format.toUpperCase(),
    href: apiHref(dataset, format, { country: columns.map(({ id }) => id) }),
  }));
}
