import type { ChartKind } from "./ids";
import type { Column } from "./table";

/** Every number and the name of the row: the drawing is a table itself. */
const matrix = ({ key, type }: Pick<Column, "key" | "type">) =>
  type === "number" || key === "name" || key === "heading";

/** Everything but keys and counts: which instruments or organizations a State has is written, how many is a colour. */
const named = (...others: string[]) => {
  const left = new Set(["iso3", ...others]);
  return ({ key }: Pick<Column, "key">) => !left.has(key);
};

const only = (...keys: string[]) => {
  const kept = new Set(keys);
  return ({ key }: Pick<Column, "key">) => kept.has(key);
};

/** Which columns of its table each kind of chart draws and says in words, in a label or a title; the others are in the data only. */
const drawnColumns: Record<ChartKind, (column: Pick<Column, "key" | "type">) => boolean> = {
  "activities-map": only("country", "activities"),
  "elements-progress": only("heading", "completed", "ongoing", "planned", "total"),
  element: only("heading", "completed", "ongoing", "planned", "total"),
  "ratifications-map": only("country", "class"),
  "ratifications-count-map": named("instruments"),
  "ratifications-timeline": only("instrument", "year", "registered", "total"),
  "activities-timeline": only("title", "start", "end", "status"),
  "donors-by-region": matrix,
  donor: only("country"),
  "donor-reach": matrix,
  "partnerships-map": named("organisations"),
  partner: only("country", "class"),
  "partner-reach": matrix,
  "projects-timeline": only("name", "start", "end"),
  country: only("instrument", "registered_on"),
};

/** Whether a chart of a kind draws a column of its table. */
export function isDrawn(kind: ChartKind, column: Pick<Column, "key" | "type">): boolean {
  return drawnColumns[kind](column);
}
