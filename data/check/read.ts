import { readFileSync } from "node:fs";
import { join } from "node:path";
import { datasetIds } from "../schema";
import { jsonFault } from "./json-fault";
import { fileOf, type Problem, show } from "./problem";

/** The first line that is not UTF-8, or null. */
function badLine(bytes: Uint8Array): number | null {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    decoder.decode(bytes);
    return null;
  } catch {
    let line = 1;
    for (let start = 0; start <= bytes.length; line += 1) {
      const feed = bytes.indexOf(10, start);
      const end = feed < 0 ? bytes.length : feed;
      try {
        decoder.decode(bytes.subarray(start, end));
      } catch {
        return line;
      }
      start = end + 1;
    }
    return line;
  }
}

/** Reads one file as bytes and returns its JSON, or what is wrong with the file itself. */
export function parseDataset(id: string, bytes: Uint8Array): { value: unknown } | { problem: Problem } {
  const wrong = (found: string, expected: string) => ({
    problem: { file: fileOf(id), record: "file", field: "file", found, expected },
  });
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return wrong("a byte order mark", "UTF-8 without one");
  }
  const line = badLine(bytes);
  if (line !== null) return wrong(`bytes that are not UTF-8 on line ${line}`, "UTF-8");
  const text = new TextDecoder().decode(bytes);
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return wrong(jsonFault(text) ?? String(error), "well-formed JSON");
  }
}

/** Reads one file of a folder and returns its JSON, or what is wrong with the file itself. */
export function readDataset(folder: string, id: string): { value: unknown } | { problem: Problem } {
  try {
    return parseDataset(id, readFileSync(join(folder, fileOf(id))));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    const found = code === "ENOENT" ? "no such file" : show(code);
    return {
      problem: { file: fileOf(id), record: "file", field: "file", found, expected: "a dataset file that can be read" },
    };
  }
}

/** Reads every dataset file of a folder; files that cannot be read are left out of `raw`. */
export function readDatasets(folder: string): { raw: Record<string, unknown>; problems: Problem[] } {
  const raw: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const id of datasetIds) {
    const read = readDataset(folder, id);
    if ("problem" in read) problems.push(read.problem);
    else raw[id] = read.value;
  }
  return { raw, problems };
}

/** Everything that is wrong with the dataset files of a folder. */
export function problemsOfFolder(
  raw: Record<string, unknown>,
  unreadable: readonly Problem[],
  check: (raw: Record<string, unknown>) => Problem[],
): Problem[] {
  const files = new Set(unreadable.map((problem) => problem.file));
  return [...unreadable, ...check(raw).filter((problem) => !files.has(problem.file))];
}
