import "server-only";
import activitiesJson from "./activities.json";
import boundariesJson from "./boundaries.json";
import { checkDatasets, DataError, type Problem } from "./check";
import { checkHistory } from "./check/history";
import codelistsJson from "./codelists.json";
import { contentHash } from "./content-hash";
import contextFactsJson from "./context-facts.json";
import countriesJson from "./countries.json";
import donorsJson from "./donors.json";
import elementsJson from "./elements.json";
import estimatesJson from "./estimates.json";
import figuresJson from "./figures.json";
import historyJson from "./history.json";
import indicatorsJson from "./indicators.json";
import instrumentsJson from "./instruments.json";
import membershipsJson from "./memberships.json";
import mentionsJson from "./mentions.json";
import organisationsJson from "./organisations.json";
import paragraphsJson from "./paragraphs.json";
import partnersJson from "./partners.json";
import partnershipsJson from "./partnerships.json";
import projectsJson from "./projects.json";
import projectsPublicJson from "./projects-public.json";
import qualityNotesJson from "./quality-notes.json";
import ratificationSupportJson from "./ratification-support.json";
import ratificationsJson from "./ratifications.json";
import regionsJson from "./regions.json";
import relatedReportsJson from "./related-reports.json";
import reportInstrumentsJson from "./report-instruments.json";
import reportsJson from "./reports.json";
import { type Change, type DatasetId, type Datasets, datasetIds } from "./schema";

export { DataError, datasetIds };

/** What is served was checked when it was built: a process that serves need not go through all of it before its first answer. */
const isServing = process.env.NODE_ENV === "production" && process.env.NEXT_PHASE !== "phase-production-build";

function checked<Raw, Loaded>(raw: Raw, problemsOf: (raw: Raw) => Problem[]): Loaded {
  const problems = isServing ? [] : problemsOf(raw);
  if (problems.length > 0) throw new DataError(problems);
  return raw as unknown as Loaded;
}

function load(raw: Record<DatasetId, unknown>): Datasets {
  return checked(raw, checkDatasets);
}

/** What changed in the datasets, newest first. */
export const changes = checked<unknown, { rows: Change[] }>(historyJson, checkHistory).rows;

/** Every dataset by id: meta and rows, checked when this module is first loaded, at the build at the latest. */
export const datasets: Datasets = load({
  activities: activitiesJson,
  boundaries: boundariesJson,
  codelists: codelistsJson,
  "context-facts": contextFactsJson,
  countries: countriesJson,
  donors: donorsJson,
  elements: elementsJson,
  estimates: estimatesJson,
  figures: figuresJson,
  indicators: indicatorsJson,
  instruments: instrumentsJson,
  memberships: membershipsJson,
  mentions: mentionsJson,
  organisations: organisationsJson,
  paragraphs: paragraphsJson,
  partners: partnersJson,
  partnerships: partnershipsJson,
  projects: projectsJson,
  "projects-public": projectsPublicJson,
  "quality-notes": qualityNotesJson,
  "ratification-support": ratificationSupportJson,
  ratifications: ratificationsJson,
  regions: regionsJson,
  "related-reports": relatedReportsJson,
  "report-instruments": reportInstrumentsJson,
  reports: reportsJson,
});

export const activities = datasets.activities.rows;
export const boundaries = datasets.boundaries.rows;
export const codelists = datasets.codelists.rows;
export const contextFacts = datasets["context-facts"].rows;
export const countries = datasets.countries.rows;
export const donors = datasets.donors.rows;
export const elements = datasets.elements.rows;
export const estimates = datasets.estimates.rows;
export const figures = datasets.figures.rows;
export const indicators = datasets.indicators.rows;
export const instruments = datasets.instruments.rows;
export const memberships = datasets.memberships.rows;
export const mentions = datasets.mentions.rows;
export const organisations = datasets.organisations.rows;
export const paragraphs = datasets.paragraphs.rows;
export const partners = datasets.partners.rows;
export const partnerships = datasets.partnerships.rows;
export const projects = datasets.projects.rows;
export const publicProjects = datasets["projects-public"].rows;
export const qualityNotes = datasets["quality-notes"].rows;
export const ratificationSupport = datasets["ratification-support"].rows;
export const ratifications = datasets.ratifications.rows;
export const regions = datasets.regions.rows;
export const relatedReports = datasets["related-reports"].rows;
export const reportInstruments = datasets["report-instruments"].rows;
export const reports = datasets.reports.rows;
export const indicatorMeta = datasets.indicators.meta;

const hashes = new Map<DatasetId, string>();

/** SHA-256 of a dataset's content (meta and rows); computed once. */
export function datasetHash(id: DatasetId): string {
  const known = hashes.get(id);
  if (known) return known;
  const hash = contentHash(datasets[id]);
  hashes.set(id, hash);
  return hash;
}
