import { checkConsistency } from "./check/consistency";
import { checkHygiene } from "./check/hygiene";
import { checkOrder } from "./check/order";
import { checkParagraphs } from "./check/paragraphs";
import { fileOf, isRawRow, type Problem } from "./check/problem";
import { checkReferences } from "./check/references";
import { checkShape, type Shape } from "./check/shape";
import { checkSummaries } from "./check/summaries";
import { checkSupportTotals } from "./check/support-totals";
import { type DatasetId, type Datasets, datasetIds } from "./schema";

export { DataError, formatProblem, type Problem } from "./check/problem";

function onEach<Value>(value: (id: DatasetId) => Value): Record<DatasetId, Value> {
  return Object.fromEntries(datasetIds.map((id) => [id, value(id)])) as Record<DatasetId, Value>;
}

/** The good rows of every dataset, under the types that their shape was just checked against. */
function goodRows(raw: Record<string, unknown>, shapes: Record<DatasetId, Shape>): Datasets {
  return onEach((id) => {
    const dataset = raw[id];
    return { meta: isRawRow(dataset) ? dataset.meta : undefined, rows: shapes[id].rows };
  }) as unknown as Datasets;
}

/**
 * Returns everything that is wrong with the datasets (keys are dataset ids, values the parsed JSON).
 * An empty list means that `raw` may be used as `Datasets`. Rules across files use the rows that fit
 * their schema, so that one mistake is reported once.
 */
export function checkDatasets(raw: Record<string, unknown>): Problem[] {
  const missing = datasetIds.filter((id) => raw[id] === undefined);
  const shapes = onEach((id) =>
    raw[id] === undefined ? { problems: [], rows: [], keys: new Set<string>() } : checkShape(id, raw[id]),
  );
  const all = goodRows(raw, shapes);
  const problems = [
    ...missing.map((id) => ({
      file: fileOf(id),
      record: "file",
      field: "file",
      found: "nothing",
      expected: "a dataset file",
    })),
    ...datasetIds.flatMap((id) => shapes[id].problems),
    ...datasetIds.flatMap((id) => checkHygiene(id, raw[id])),
    ...datasetIds.flatMap((id) => checkOrder(id, all[id].rows)),
    ...checkReferences(
      onEach((id) => shapes[id].rows),
      onEach((id) => shapes[id].keys),
    ),
    ...checkParagraphs(all),
  ];
  // Derived lists and totals only make sense on complete files.
  if (missing.length > 0 || datasetIds.some((id) => shapes[id].problems.length > 0)) return problems;
  return [...problems, ...checkConsistency(all), ...checkSupportTotals(all), ...checkSummaries(all)];
}
