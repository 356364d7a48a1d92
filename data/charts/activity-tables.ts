import "server-only";
import type { State } from "@/data/address/state";
import { donors, elements, projects, publicProjects } from "@/data/load";
import { codeLabel, countryByIso3, donorById, elementById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { countByCountry } from "@/data/queries/activities";
import { countByColumn, fundsProjects } from "@/data/queries/donors";
import { progressOf } from "@/data/queries/progress";
import { filterProjects } from "@/data/queries/projects";
import { type Id, Status } from "@/data/schema";
import { activitiesIn, regionsOf } from "@/data/views";
import { regionColumns } from "./region-columns";
import { type ChartTable, chartTable } from "./table";

/** Countries that the activities name, by number of activities. */
export function activitiesByCountry({ t, text, compare }: Reader, state: Partial<State>): ChartTable {
  const activities = activitiesIn(state);
  const rows = [...countByCountry(activities)].map(([iso3, { count, venueOnly }]) => {
    const own = activities.filter(({ countries }) => countries.includes(iso3));
    return {
      iso3,
      country: text(countryByIso3(iso3).name),
      activities: count,
      ...statusCounts(own),
      venue_only: venueOnly,
    };
  });
  return chartTable(
    [
      ["iso3", t("chart.col.iso3")],
      ["country", t("filter.country")],
      ["activities", t("list.activities"), "number"],
      ...statusColumns(text),
      ["venue_only", t("chart.col.venueOnly"), "number"],
    ],
    rows.sort((a, b) => b.activities - a.activities || compare(a.country, b.country)),
  );
}

function statusCounts(activities: readonly { status: Status }[]): Record<Status, number> {
  const count = (status: Status) => activities.filter((activity) => activity.status === status).length;
  return { completed: count("completed"), ongoing: count("ongoing"), planned: count("planned") };
}

function statusColumns(text: Reader["text"]) {
  return Status.options.map((status) => [status, text(codeLabel("status", status)), "number"] as const);
}

/** The headings with their activities by status, and what these name. */
export function activitiesByElement({ t, text }: Reader, state: Partial<State>, only?: Id): ChartTable {
  const activities = activitiesIn(only ? { element: [only] } : state);
  const chosen = only ? [elementById(only)] : elements;
  return chartTable(
    [
      ["number", t("chart.col.number"), "number"],
      ["element", t("chart.col.id")],
      ["heading", t("list.heading")],
      ...statusColumns(text),
      ["total", t("chart.col.total"), "number"],
      ["countries", t("list.countries"), "number"],
      ["regions", t("elements.regions"), "number"],
      ["donors", t("list.donors"), "number"],
      ["partners", t("list.partners"), "number"],
    ],
    chosen
      .map((element) => progressOf(element, activities))
      .map(({ element, counts, ...numbers }) => ({
        number: element.number,
        element: element.id,
        heading: text(element.short_title),
        ...counts,
        ...numbers,
      })),
  );
}

/** Activities with a stated date, earliest first. */
export function datedActivities({ t, text }: Reader, state: Partial<State>): ChartTable {
  return chartTable(
    [
      ["id", t("chart.col.id")],
      ["start", t("chart.col.start"), "date"],
      ["end", t("chart.col.end"), "date"],
      ["title", t("list.activity")],
      ["heading", t("list.heading")],
      ["status", t("list.status")],
      ["paragraph", t("list.paragraph"), "number"],
    ],
    activitiesIn(state)
      .filter(({ start }) => start !== null)
      .sort((a, b) => String(a.start).localeCompare(String(b.start)))
      .map(({ id, start, end, title, element, status, para }) => ({
        id,
        start,
        end,
        title: text(title),
        heading: text(elementById(element).short_title),
        status: text(codeLabel("status", status)),
        paragraph: para,
      })),
  );
}

/** Donors proper by ILO region, in activities that they fund; an activity that names two regions counts in both. */
export function donorsByRegion(reader: Reader, { count }: Partial<State>): ChartTable {
  const { t, text, compare } = reader;
  const columns = regionColumns(reader);
  const rows = donors
    .filter(fundsProjects)
    .map(({ id, name }) => ({
      id,
      name: text(name),
      own: count === "projects" ? projects.filter((one) => one.donors.includes(id)) : activitiesIn({ donor: [id] }),
    }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ id, name, own }) => {
      const counts = countByColumn(own, regionsOf);
      const cells = Object.fromEntries(columns.map((column) => [column.id, counts.get(column.id) ?? null]));
      return { donor: id, name, ...cells, total: own.length || null };
    });
  return chartTable<string>(
    [
      ["donor", t("chart.col.id")],
      ["name", t("filter.donor")],
      ...columns.map(({ id, label }) => [id, label, "number"] as const),
      ["total", t("chart.col.total"), "number"],
    ],
    rows,
  );
}

/** Countries named for the projects of a donor or by the activities that it funds. */
export function donorCountries({ t, text, compare }: Reader, donor: Id): ChartTable {
  const activities = activitiesIn({ donor: [donor] });
  const own = projects.filter(({ donors: funders }) => funders.includes(donor));
  const named = [...new Set([...own, ...activities].flatMap(({ countries }) => countries))];
  const count = (rows: { countries: string[] }[], iso3: string) =>
    rows.filter(({ countries }) => countries.includes(iso3)).length || null;
  return chartTable(
    [
      ["iso3", t("chart.col.iso3")],
      ["country", t("filter.country")],
      ["activities", t("list.activities"), "number"],
      ["projects", t("donors.projects")],
      ["donor", t("filter.donor")],
    ],
    named
      .map((iso3) => ({
        iso3,
        country: text(countryByIso3(iso3).name),
        activities: count(activities, iso3),
        projects:
          own
            .filter(({ countries }) => countries.includes(iso3))
            .map((project) => project.count ?? "–")
            .join(", ") || null,
        donor: text(donorById(donor).name),
      }))
      .sort((a, b) => compare(a.country, b.country)),
  );
}

/** Projects of the report and of other public sources, with the dates that each states. */
export function projectSpans({ t, text }: Reader, state: Partial<State>): ChartTable {
  const shown = filterProjects(projects, state, regionsOf);
  const ids = new Set(shown.map(({ id }) => id));
  const isDated = ({ start, end }: { start: string | null; end: string | null }) => start !== null || end !== null;
  const elsewhere = publicProjects.filter(
    (page) =>
      !page.after_2008 && isDated(page) && (page.project ? ids.has(page.project) : shown.length === projects.length),
  );
  const [inReport, inPublic] = [t("projects.inReport"), t("projects.inPublic")];
  return chartTable(
    [
      ["id", t("chart.col.id")],
      ["name", t("chart.col.name")],
      ["origin", t("chart.col.origin")],
      ["start", t("chart.col.start"), "date"],
      ["end", t("chart.col.end"), "date"],
      ["status", t("list.status")],
    ],
    [
      ...shown.map(({ id, name, start, end, status }) => ({
        id,
        name: text(name),
        origin: inReport,
        start,
        end,
        status: text(codeLabel("status", status)),
      })),
      ...elsewhere.map(({ id, name, start, end }) => ({
        id,
        name: text(name),
        origin: inPublic,
        start,
        end,
        status: null,
      })),
    ],
  );
}
