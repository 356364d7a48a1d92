import { createHash } from "node:crypto";
import { datasets } from "@/data/load";
import { readerIn } from "@/data/messages/reader";
import type { DatasetId, DatasetSource } from "@/data/schema";
import { licenceOf } from "../licences";
import { tableSchema } from "./table-schema";

export type Table = { id: DatasetId; path: string; bytes: Uint8Array };

/** What the archive says of itself. */
export type Edition = { version: string; day: string; site: URL };

const { t } = readerIn("en");

/** The descriptor of the archive after the Data Package standard 2.0; implementations of 1.0 read it too. */
export function dataPackage(tables: readonly Table[], { version, day, site }: Edition) {
  const sources = tables.flatMap(({ id }) => datasets[id].meta.sources);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    profile: "tabular-data-package",
    name: "migrant-workers-action-atlas",
    title: t("download.title", { site: t("site.name") }),
    description: t("site.description"),
    homepage: new URL("/en/data", site).href,
    version,
    created: `${day}T00:00:00Z`,
    keywords: ["migrant workers", "International Labour Organization", "ratifications", "technical cooperation"],
    contributors: [{ title: t("site.name"), path: new URL("/en", site).href, roles: ["publisher"] }],
    licenses: [licence("CC-BY-4.0")],
    sources: unique(sources).map(source),
    resources: tables.map(resource),
  };
}

function resource({ id, path, bytes }: Table) {
  const { title, description, licence: identifier, sources } = datasets[id].meta;
  return {
    name: id,
    type: "table",
    profile: "tabular-data-resource",
    title: title.en,
    description: description.en,
    path,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    licenses: [licence(identifier)],
    sources: unique(sources).map(source),
    schema: tableSchema(id),
  };
}

/** A licence by its name and address; for a mixture, where the licence of each source is told. */
function licence(identifier: string) {
  const known = licenceOf(identifier);
  return known
    ? { name: identifier, path: known.address, title: known.title }
    : { path: "README.md", title: `${identifier}; README.md gives the terms of each source` };
}

function source({ title, address }: DatasetSource) {
  return address === null ? { title } : { title, path: address };
}

function unique(sources: readonly DatasetSource[]): DatasetSource[] {
  const seen = new Map(sources.map((one) => [`${one.title} ${one.address}`, one]));
  return [...seen.values()];
}
