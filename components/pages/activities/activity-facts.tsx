import { Swatch } from "@/components/charts/legend/legend";
import { dateRange } from "@/components/ui/date-range";
import { type Fact, LinkRow } from "@/components/ui/fact-list";
import { pageHref } from "@/data/address/routes";
import { activities, ratificationSupport } from "@/data/load";
import {
  activityById,
  codeLabel,
  countryByIso3,
  donorById,
  elementById,
  instrumentById,
  partnerById,
  projectById,
  regionById,
  reportById,
} from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import type { Activity } from "@/data/schema";

/** What the report says of one activity, row by row; what it does not say is named in one row at the end. */
export function activityFacts(reader: Reader, activity: Activity): Fact[] {
  const { t, text, list } = reader;
  const optional: { term: string; missing: string; content: Fact["content"] }[] = [
    { term: t("activity.when"), missing: t("activity.missing.date"), content: whenOf(reader, activity) },
    { term: t("activity.where"), missing: t("activity.missing.place"), content: whereOf(reader, activity) },
    { term: t("activity.donors"), missing: t("activity.missing.donor"), content: donorsOf(reader, activity) },
    { term: t("activity.partners"), missing: t("activity.missing.partner"), content: partnersOf(reader, activity) },
    { term: t("activity.project"), missing: t("activity.missing.project"), content: projectsOf(reader, activity) },
  ];
  const missing = optional.filter(({ content }) => content === null).map((one) => one.missing);
  return [
    { term: t("activity.status"), content: statusOf(reader, activity) },
    {
      term: t("activity.kind"),
      content: (
        <>
          {text(codeLabel("activity-type", activity.type))}
          <span className="quiet">{` · ${t(`activity.kind.${activity.record_kind}`)}`}</span>
        </>
      ),
    },
    { term: t("activity.heading"), content: headingOf(reader, activity) },
    ...optional.flatMap(({ term, content }) => (content === null ? [] : [{ term, content }])),
    ...relatedFacts(reader, activity),
    ...(missing.length > 0
      ? [{ term: t("activity.notStated"), content: <span className="quiet">{list(missing)}</span> }]
      : []),
  ];
}

function statusOf({ t, text, date }: Reader, { id, status, status_basis, report }: Activity) {
  return (
    <>
      <Swatch id={`status-${id}`} fill={status} /> <strong>{text(codeLabel("status", status))}</strong>
      <br />
      <span className="quiet">
        {t("activity.statusBasis", { date: date(reportById(report).date_signed), basis: text(status_basis) })}
      </span>
    </>
  );
}

function headingOf({ text, language }: Reader, { element }: Activity) {
  const { number, short_title } = elementById(element);
  return <a href={pageHref(language, `elements/${element}`)}>{`${number}. ${text(short_title)}`}</a>;
}

function whenOf(reader: Reader, { start, end, date_note }: Activity) {
  if (!start && !date_note) return null;
  const precision = { 4: "activity.precision.year", 7: "activity.precision.month", 10: null } as const;
  const hint = start && precision[start.length as keyof typeof precision];
  return (
    <>
      {dateRange(reader, { start, end })}
      {hint && <span className="quiet">{` (${reader.t(hint)})`}</span>}
      {date_note && <Remark>{reader.text(date_note)}</Remark>}
    </>
  );
}

/** Cities with their part, countries, regions as the report names them, and what it leaves open. */
function whereOf({ t, text, language, compare }: Reader, activity: Activity) {
  const countries = activity.countries
    .map((iso3) => ({
      id: iso3,
      label: text(countryByIso3(iso3).name),
      href: pageHref(language, `countries/${iso3.toLowerCase()}`),
      ...(activity.venue_only_countries.includes(iso3) ? { note: t("activity.venueOnly") } : {}),
    }))
    .sort((a, b) => compare(a.label, b.label));
  const regions = activity.regions
    .filter((id) => id !== "global")
    .map((id) => ({ id, label: text(regionById(id).name), href: pageHref(language, `regions/${id}`) }));
  if (countries.length + regions.length === 0 && !activity.location_note) return null;
  const cities = activity.places.map(
    ({ city, role }) => `${text(city)} (${text(codeLabel("place-role", role)).toLowerCase()})`,
  );
  return (
    <>
      {cities.length > 0 && <div>{cities.join(", ")}</div>}
      {countries.length > 0 && (
        <div>
          <LinkRow links={countries} />
        </div>
      )}
      {regions.length > 0 && (
        <div>
          <span className="quiet">{t("activity.region", { count: regions.length })}</span> <LinkRow links={regions} />
        </div>
      )}
      {activity.location_note && <Remark>{text(activity.location_note)}</Remark>}
    </>
  );
}

function donorsOf({ text, language }: Reader, { donors }: Activity) {
  if (donors.length === 0) return null;
  return donors.map((id) => {
    const { name, wording } = donorById(id);
    return (
      <div key={id}>
        <a href={pageHref(language, `donors/${id}`)}>{text(name)}</a>
        <Remark>{text(wording)}</Remark>
      </div>
    );
  });
}

function partnersOf({ text, language }: Reader, { partners }: Activity) {
  if (partners.length === 0) return null;
  const links = partners.map((id) => {
    const { name, abbreviation } = partnerById(id);
    const short = text(abbreviation);
    return {
      id,
      label: text(name),
      href: pageHref(language, `partnerships/${id}`),
      ...(short !== text(name) ? { note: short } : {}),
    };
  });
  return <LinkRow links={links} />;
}

function projectsOf({ text, language }: Reader, { projects }: Activity) {
  if (projects.length === 0) return null;
  return (
    <LinkRow
      links={projects.map((id) => ({
        id,
        label: text(projectById(id).name),
        href: pageHref(language, `projects/${id}`),
      }))}
    />
  );
}

function relatedFacts(reader: Reader, { id, parent, may_duplicate }: Activity): Fact[] {
  const { t, text, language, compare } = reader;
  const children = activities.filter((other) => other.parent === id);
  const supported = ratificationSupport.filter(({ activity }) => activity === id);
  const links = (ids: string[]) =>
    ids.map((one) => ({
      id: one,
      label: text(activityById(one).title),
      href: pageHref(language, `activities/${one}`),
      ...(activityById(one).para === activityById(id).para
        ? {}
        : { note: t("para.one", { number: activityById(one).para }) }),
    }));
  const rows = (ids: string[]) => (
    <ul className="plain">
      {links(ids).map((link) => (
        <li key={link.id}>
          <LinkRow links={[link]} />
        </li>
      ))}
    </ul>
  );
  const named = supported
    .map(({ id: key, iso3, instrument }) => ({
      id: key,
      label: text(countryByIso3(iso3).name),
      href: instrument
        ? pageHref(language, `ratifications/${instrument}`)
        : pageHref(language, `countries/${iso3.toLowerCase()}`),
      ...(instrument ? { note: instrumentById(instrument).symbol } : {}),
    }))
    .sort((a, b) => compare(a.label, b.label));
  return [
    ...(parent ? [{ term: t("activity.parent"), content: <LinkRow links={links([parent])} /> }] : []),
    ...(children.length > 0
      ? [{ term: t("activity.children"), content: rows(children.map((child) => child.id)) }]
      : []),
    ...(may_duplicate.length > 0
      ? [
          {
            term: t("activity.duplicates"),
            content: (
              <>
                {rows(may_duplicate)}
                <Remark>{t("activity.duplicatesNote")}</Remark>
              </>
            ),
          },
        ]
      : []),
    ...(named.length > 0 ? [{ term: t("activity.instruments"), content: <LinkRow links={named} /> }] : []),
  ];
}

function Remark({ children }: { children: string }) {
  return <div className="quiet remark">{children}</div>;
}
