import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkHistory, formatUntold, type Untold, untold } from "../data/check/history";
import { formatProblem } from "../data/check/problem";
import { readDataset, readDatasets } from "../data/check/read";
import { type Change, ChangeKind } from "../data/schema";

// Tells readers what changed in the data since the newest changes of data/history.json:
//   tsx scripts/tell-history.ts correction "in English" "en français" "en español" [page…]
//   tsx scripts/tell-history.ts amend      records the present state in the changes that are there (spelling, same release)

const folder = fileURLToPath(new URL("../data", import.meta.url));
const usage = `npm run data:history -- ${ChangeKind.options.join("|")} "in English" "en français" "en español" [page…]
npm run data:history -- amend`;

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function readChanges(): Change[] {
  const read = readDataset(folder, "history");
  const problems = "problem" in read ? [read.problem] : checkHistory(read.value);
  if (problems.length > 0 || !("value" in read)) return stop(problems.map(formatProblem).join("\n"));
  return (read.value as { rows: Change[] }).rows;
}

/** A new change in front of the others, with an id that no other has. */
function added(changes: Change[], waiting: Untold[], [kind, en, fr, es, ...pages]: string[]): Change[] {
  const date = new Date().toISOString().slice(0, 10);
  const stem = `${date}-${kind}`;
  const taken = changes.filter(({ id }) => id.startsWith(stem)).length;
  const id = taken === 0 ? stem : `${stem}-${taken + 1}`;
  const change = { id, date, kind, datasets: waiting.map(({ now }) => now), text: { en, fr, es }, pages };
  return [change as Change, ...changes];
}

/** The same changes; the newest that names a dataset records its present state. */
function amended(changes: Change[], waiting: Untold[]): Change[] {
  const left = new Map(waiting.map(({ now }) => [now.id, now]));
  const take = (id: string) => {
    const now = left.get(id);
    left.delete(id);
    return now;
  };
  const rows = changes.map((change) => ({
    ...change,
    datasets: change.datasets.map((state) => take(state.id) ?? state),
  }));
  if (left.size > 0) stop(`no change names ${[...left.keys()].join(", ")} yet\n${usage}`);
  return rows;
}

const [command = "", ...rest] = process.argv.slice(2);
const changes = readChanges();
const { raw, problems } = readDatasets(folder);
if (problems.length > 0) stop(problems.map(formatProblem).join("\n"));
const waiting = untold(changes, raw);
if (waiting.length === 0) stop("history.json tells everything: no dataset differs from it");
const rows = command === "amend" ? amended(changes, waiting) : added(changes, waiting, [command, ...rest]);
const faults = checkHistory({ rows });
if (faults.length > 0) stop(`${faults.map(formatProblem).join("\n")}\n${usage}`);
writeFileSync(`${folder}/history.json`, `${JSON.stringify({ rows }, null, 2)}\n`);
console.log(`history.json: ${command} of ${waiting.map(formatUntold).join(", ")}`);
