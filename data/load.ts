import "server-only";
import { join } from "node:path";
import { checkDatasets, DataError } from "./check";
import { checkHistory } from "./check/history";
import { problemsOfFolder, readDataset, readDatasets } from "./check/read";
import { contentHash } from "./content-hash";
import { type Change, type DatasetId, type Datasets, datasetIds } from "./schema";

export { DataError, datasetIds };

/** The files are read, not imported: the bundler would put a copy of all data into the program of every route. */
const folder = join(/* turbopackIgnore: true */ process.cwd(), "data");

/** Data and build go together: what is served was checked when it was built, and is not gone through again at each start. */
const isServing = process.env.NODE_ENV === "production" && process.env.NEXT_PHASE !== "phase-production-build";

type Loaded = {
  /** What changed in the datasets, newest first. */
  changes: readonly Change[];
  /** Every dataset by id: meta and rows. */
  datasets: Datasets;
};

/** Reads all files; throws a DataError that names every file, record and field that is wrong. */
function load(): Loaded {
  const { raw, problems: unreadable } = readDatasets(folder);
  const history = readDataset(folder, "history");
  const problems = [
    ...(isServing ? unreadable : problemsOfFolder(raw, unreadable, checkDatasets)),
    ...("problem" in history ? [history.problem] : isServing ? [] : checkHistory(history.value)),
  ];
  if (problems.length > 0 || "problem" in history) throw new DataError(problems);
  return { changes: (history.value as { rows: Change[] }).rows, datasets: raw as unknown as Datasets };
}

/** One for the process that serves: routes have modules of their own, and the same data need not be in memory for each. */
const shared = globalThis as { atlasData?: Loaded };
if (isServing) shared.atlasData ??= load();

export const { changes, datasets } = shared.atlasData ?? load();

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
