/** Texts of the copies are made of the words of the data, drawn by a seeded generator: compressible as prose is, no more. */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const languages = ["en", "fr", "es"];

/** Returns a function that says a text anew, in as many words of the same language. */
function speaker(datasets) {
  const words = Object.fromEntries(
    languages.map((language) => [
      language,
      datasets.activities.rows.flatMap(({ title, summary }) => `${title[language]} ${summary[language]}`.split(" ")),
    ]),
  );
  return (text, next) =>
    Object.fromEntries(
      languages.map((language) => {
        const list = words[language];
        return [
          language,
          text[language]
            .split(" ")
            .map(() => list[Math.floor(next() * list.length)])
            .join(" "),
        ];
      }),
    );
}

const by = (key) => (a, b) => {
  const [left, right] = [key(a), key(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : left[at] < right[at] ? -1 : 1;
};

/** The same date in another year; the last day of February moves too. */
function later(date, years) {
  if (date === null) return null;
  const moved = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  return moved.endsWith("-02-29") ? moved.replace("-29", "-28") : moved;
}

const noSupport = {
  c97_ratifications: 0,
  c143_ratifications: 0,
  ratifications: 0,
  ratifying_countries: 0,
  ratified_both: [],
  c97_only: [],
  c143_only: [],
  icrmw_advice_countries: 0,
  legislation_revision_countries: 0,
  distinct_countries: 0,
};

/**
 * Returns the datasets as they would be with `factor` times as many activities, projects and donors, taken from as many
 * reports. Every copy of an activity is funded by the copy of its donor and by the donor itself, so that there are both many
 * donors and donors with many activities; countries, regions, headings and partners stay, each with more activities.
 * The given datasets (dataset id → `{meta, rows}`) are left alone; the same input gives the same output.
 */
export function grow(datasets, factor) {
  const say = speaker(datasets);
  const grown = structuredClone(datasets);
  const { activities, projects, donors, paragraphs, reports } = grown;
  const [report] = datasets.reports.rows;
  const taken = new Set(datasets.activities.rows.map(({ para }) => para));
  for (let copy = 2; copy <= factor; copy++) {
    const next = random(copy);
    const suffix = String(copy).padStart(3, "0");
    const copied = (id) => id && `${id}-${suffix}`;
    const both = (ids) => [...ids, ...ids.map(copied)];
    const own = {
      report: copied(report.id),
      sourced: (row) => row.sources.map((source) => ({ ...source, report: copied(source.report) })),
    };
    const support = { ...report.ratification_support, totals: noSupport };
    reports.rows.push({
      ...report,
      id: own.report,
      symbol: `${report.symbol}/${copy}`,
      title: say(report.title, next),
      ratification_support: support,
      sources: own.sourced(report),
    });
    for (const row of datasets.paragraphs.rows)
      paragraphs.rows.push({
        ...row,
        report: own.report,
        element: null,
        summary: say(row.summary, next),
        no_data: taken.has(row.number) ? null : (row.no_data ?? row.summary),
        sources: own.sourced(row),
      });
    for (const row of datasets.donors.rows)
      donors.rows.push({
        ...row,
        id: copied(row.id),
        name: say(row.name, next),
        partner: null,
        sources: own.sourced(row),
      });
    for (const row of datasets.projects.rows)
      projects.rows.push({
        ...row,
        id: copied(row.id),
        report: own.report,
        name: say(row.name, next),
        start: later(row.start, copy % 12),
        end: later(row.end, copy % 12),
        donors: both(row.donors),
        sources: own.sourced(row),
      });
    for (const row of datasets.activities.rows)
      activities.rows.push({
        ...row,
        id: copied(row.id),
        report: own.report,
        title: say(row.title, next),
        summary: say(row.summary, next),
        start: later(row.start, copy % 12),
        end: later(row.end, copy % 12),
        donors: both(row.donors),
        projects: row.projects.map(copied),
        parent: copied(row.parent),
        may_duplicate: row.may_duplicate.map(copied),
        sources: own.sourced(row),
      });
  }
  derive(grown);
  sort(grown);
  return grown;
}

/** Lists that the data keep of what names a record. */
function derive({ activities, projects, donors, partners, mentions }) {
  const naming = (rows, field) => {
    const found = new Map();
    for (const row of rows) for (const id of row[field]) found.set(id, [...(found.get(id) ?? []), row.id]);
    return (id) => found.get(id) ?? [];
  };
  const of = (field) => naming(activities.rows, field);
  const [ofDonor, ofPartner, ofProject, ofCountry] = [of("donors"), of("partners"), of("projects"), of("countries")];
  const projectsOf = naming(projects.rows, "donors");
  for (const row of donors.rows) Object.assign(row, { activities: ofDonor(row.id), projects: projectsOf(row.id) });
  for (const row of partners.rows) row.activities = ofPartner(row.id);
  for (const row of projects.rows) row.activities = ofProject(row.id);
  for (const row of mentions.rows) row.activities = ofCountry(row.iso3);
}

function sort({ activities, projects, donors, paragraphs, reports }) {
  activities.rows.sort(by(({ report, para }) => [report, para]));
  paragraphs.rows.sort(by(({ report, number }) => [report, number]));
  reports.rows.sort(by(({ date_presented, id }) => [date_presented, id]));
  for (const { rows } of [projects, donors]) rows.sort(by(({ id }) => [id]));
}
