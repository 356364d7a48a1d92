import "server-only";
import { strToU8, zipSync } from "fflate";
import { languages } from "@/data/address/language";
import { changes, datasetIds, datasets, reports } from "@/data/load";
import { readerIn } from "@/data/messages/reader";
import { sourced } from "../answer";
import { csv } from "../csv";
import { answerSchema, fieldsOf } from "../fields";
import { type Body, tagged } from "../respond";
import { dataPackage, type Edition, type Table } from "./data-package";
import { dictionary } from "./dictionary";
import { readme, readmeNames } from "./readme";

let kept: Body | undefined;

/** The archive of all data as a body to send; made once. `version` is that of the site, `site` its address. */
export function archive(version: string, site: URL): Body {
  kept ??= tagged(archiveBytes({ version, day: lastChange(), site }));
  return kept;
}

/** The day of the newest change of the data: the archive is dated by it. */
export function lastChange(): string {
  return changes[0]?.date ?? "";
}

/** Every file of the archive by its path. */
export function archiveFiles(edition: Edition): Record<string, Uint8Array> {
  const tables: Table[] = datasetIds.map((id) => ({ id, path: `csv/${id}.csv`, bytes: tableBytes(id) }));
  const texts = {
    ...Object.fromEntries(languages.map((language) => [readmeNames[language], readme(readerIn(language), edition)])),
    "datapackage.json": written(dataPackage(tables, edition)),
    "dictionary.csv": dictionary(),
    "history.json": written({ rows: changes }),
    ...Object.fromEntries(datasetIds.map((id) => [`json/${id}.json`, JSON.stringify(datasets[id])])),
  };
  return {
    ...Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])),
    ...Object.fromEntries(tables.map(({ path, bytes }) => [path, bytes])),
  };
}

function tableBytes(id: (typeof datasetIds)[number]): Uint8Array {
  return strToU8(csv(sourced(id, datasets, datasets[id].rows), answerSchema(id, false), fieldsOf(id, false), reports));
}

function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The same data give the same bytes: files are dated by the newest change, in whatever zone they are packed. */
function archiveBytes(edition: Edition): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, day = 1] = edition.day.split("-").map(Number);
  return new Uint8Array(zipSync(archiveFiles(edition), { level: 6, mtime: new Date(year, month - 1, day) }));
}
