import { fileURLToPath } from "node:url";
import { checkDatasets } from "../data/check";
import { checkHistory, formatUntold, untold } from "../data/check/history";
import { formatProblem, isRawRow } from "../data/check/problem";
import { problemsOfFolder, readDataset, readDatasets } from "../data/check/read";
import { type Change, datasetIds } from "../data/schema";

// Checks the dataset files of a folder (data/ when none is given): tsx scripts/check-data.ts [folder]

function sourceOf(meta: Record<string, unknown>): string {
  const sources = Array.isArray(meta.sources) ? meta.sources : [];
  const first: unknown = sources[0];
  const title = isRawRow(first) ? String(first.title) : "";
  const short = title.length > 60 ? `${title.slice(0, 57)}...` : title;
  return sources.length > 1 ? `${short} (+${sources.length - 1})` : short;
}

function table(raw: Record<string, unknown>): string {
  const lines = datasetIds.flatMap((id) => {
    const dataset = raw[id];
    if (!isRawRow(dataset) || !isRawRow(dataset.meta) || !Array.isArray(dataset.rows)) return [];
    const { meta, rows } = dataset;
    return [[id, String(rows.length), String(meta.read_on), sourceOf(meta)]];
  });
  const cells = [["dataset", "records", "read on", "source"], ...lines];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => (row[column] ?? "").length)));
  const [first = 0, second = 0, third = 0] = widths;
  return cells
    .map(([id = "", records = "", readOn = "", source = ""]) =>
      [id.padEnd(first), records.padStart(second), readOn.padEnd(third), source].join("  "),
    )
    .join("\n");
}

const folder = process.argv[2] ?? fileURLToPath(new URL("../data", import.meta.url));
const { raw, problems: unreadable } = readDatasets(folder);
const history = readDataset(folder, "history");
const problems = [
  ...problemsOfFolder(raw, unreadable, checkDatasets),
  ...("problem" in history ? [history.problem] : checkHistory(history.value)),
];

console.log(table(raw));
if (problems.length > 0) {
  console.error(`\n${problems.map(formatProblem).join("\n")}`);
  const files = new Set(problems.map((problem) => problem.file)).size;
  console.error(
    `\n${problems.length} problem${problems.length === 1 ? "" : "s"} in ${files} of ${datasetIds.length + 1} files`,
  );
  process.exitCode = 1;
} else {
  console.log(`\n${datasetIds.length + 1} files, no problem`);
  if ("value" in history) remind((history.value as { rows: Change[] }).rows);
}

/** A change may be tried out before readers are told of it; `npm test` refuses data that they were not told of. */
function remind(changes: Change[]): void {
  const waiting = untold(changes, raw);
  if (waiting.length === 0) return;
  console.log(`\nNot yet told in history.json: ${waiting.map(formatUntold).join(", ")}`);
  console.log('Tell readers: npm run data:history -- correction "in English" "en français" "en español" [page…]');
}
