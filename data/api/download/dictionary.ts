import { languages } from "@/data/address/language";
import { readerIn } from "@/data/messages/reader";
import { datasetIds } from "@/data/schema";
import { csvLines } from "../csv";
import { columnMeaning, emptyMeaning, tableColumns, unitOf } from "./columns";

const readers = languages.map(readerIn);

function head(name: string): string[] {
  return languages.map((language) => `${name}_${language}`);
}

/** The dictionary of the archive as CSV: a line for each column of each table, in three languages. */
export function dictionary(): string {
  const first = ["dataset", "column", "field", "type", "required", "values", "refers_to"];
  const lines = datasetIds
    .flatMap(tableColumns)
    .map((column) => [
      column.dataset,
      column.name,
      column.path.join("."),
      column.type,
      column.required,
      column.values?.join("|") ?? null,
      column.refersTo,
      ...readers.map((reader) => unitOf(reader, column)),
      ...readers.map((reader) => columnMeaning(reader, column)),
      ...readers.map((reader) => emptyMeaning(reader, column)),
    ]);
  return csvLines([[...first, ...head("unit"), ...head("meaning"), ...head("empty_means")], ...lines]);
}
