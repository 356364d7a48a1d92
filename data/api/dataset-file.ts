import "server-only";
import { datasetIds, datasets, elements, reports } from "../load";
import { today } from "../queries/dates";
import type { DatasetId } from "../schema";
import { regionsOf } from "../views";
import { answerJson, findRows } from "./answer";
import { csv } from "./csv";
import { answerSchema, fieldsOf } from "./fields";
import { knownFilterValues } from "./known";
import { isProblem, notFound, type Problem } from "./problem";
import { readQuestion } from "./question";
import { type Body, tagged } from "./respond";

const formats = ["json", "csv"] as const;
type Format = (typeof formats)[number];

const around = { regionsOf, elements };

export type DatasetFile = { body: Body; headers: Record<string, string> };

/** Files without a query, which most readers ask for, are written once. */
const wholeFiles = new Map<string, DatasetFile>();

/** The file that an address of the API asks for, e.g. `ratifications.csv` and its query; or why there is none. */
export function datasetFile(file: string, query: URLSearchParams, now: Date): DatasetFile | Problem {
  const name = readName(file);
  if (isProblem(name)) return name;
  const written = query.size === 0 ? wholeFiles.get(file) : undefined;
  if (written) return written;
  const made = makeFile(name.dataset, name.format, query, now);
  if (query.size === 0 && !isProblem(made)) wholeFiles.set(file, made);
  return made;
}

function readName(file: string): { dataset: DatasetId; format: Format } | Problem {
  const [, id = "", extension = ""] = /^(.*?)(?:\.([^.]*))?$/s.exec(file) ?? [];
  const dataset = datasetIds.find((one) => one === id);
  if (!dataset) return notFound("dataset", id, datasetIds);
  const format = formats.find((one) => one === extension);
  return format ? { dataset, format } : notFound("format", extension, formats);
}

function makeFile(dataset: DatasetId, format: Format, query: URLSearchParams, now: Date): DatasetFile | Problem {
  const question = readQuestion(dataset, query, {
    known: knownFilterValues,
    fieldsOf: (dated) => fieldsOf(dataset, dated),
    today: today(now),
  });
  if (isProblem(question)) return question;
  const found = findRows(datasets, question, around, format === "csv");
  const next: Record<string, string> =
    found.next === null ? {} : { Link: `</api/v1/${dataset}.${format}?${found.next}>; rel="next"` };
  if (format === "json") {
    const text = answerJson(datasets, question, found);
    return { body: tagged(text), headers: { ...next, "Content-Type": "application/json; charset=utf-8" } };
  }
  const dated = question.on !== null;
  const text = csv(found.rows, answerSchema(dataset, dated), question.fields ?? fieldsOf(dataset, dated), reports);
  const filename = question.on === null ? `${dataset}.csv` : `${dataset}-${question.on}.csv`;
  return {
    body: tagged(text),
    headers: {
      ...next,
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": `attachment; filename="${filename}"`,
    },
  };
}
