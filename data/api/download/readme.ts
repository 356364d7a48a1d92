import { changes, datasetIds, datasets } from "@/data/load";
import { reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import type { DatasetSource } from "@/data/schema";
import { archiveAddress, changeTitle } from "../changes";
import type { Edition } from "./data-package";

/** The names of the read-me files, by language. */
export const readmeNames = { en: "README.md", fr: "LISEZMOI.md", es: "LEAME.md" } as const;

/** What the archive holds, how to read it, under which licences, and what changed: Markdown in one language. */
export function readme(reader: Reader, { version, day, site }: Edition): string {
  const { t, text, date, pair, number } = reader;
  const records = datasetIds.reduce((sum, id) => sum + datasets[id].rows.length, 0);
  const lastRead = datasetIds.map((id) => datasets[id].meta.read_on).reduce((a, b) => (a > b ? a : b));
  const title = t("download.title", { site: t("site.name") });
  const terms = ({ title: name, address, licence }: DatasetSource) =>
    pair([name, address].filter(Boolean).join(", "), licence);
  const rows = datasetIds.map((id) => {
    const { title: what, read_on, licence, sources } = datasets[id].meta;
    const cells = [`${text(what)} (\`${id}\`)`, number(datasets[id].rows.length), date(read_on), licence];
    return tableRow([...cells, sources.map(terms).join("<br>")]);
  });
  const columns = (["dataset", "records", "read", "licence", "sources"] as const).map((key) =>
    t(`download.col.${key}`),
  );
  return [
    `# ${title}`,
    t("download.intro", {
      datasets: datasetIds.length,
      records: number(records),
      date: date(day),
      version,
      address: new URL(archiveAddress, site).href,
    }),
    t("footer.independentText"),
    `## ${t("download.files")}`,
    [
      `- ${pair("`csv/`", t("download.file.csv"))}`,
      `- ${pair("`json/`", t("download.file.json"))}`,
      `- ${pair("`dictionary.csv`", t("download.file.dictionary"))}`,
      `- ${pair("`datapackage.json`", t("download.file.package"))}`,
      `- ${pair("`history.json`", t("download.file.history"))}`,
    ].join("\n"),
    `## ${t("download.read")}`,
    t("data.answers.csv"),
    t("download.dates"),
    t("data.fresh.text", { date: date(lastRead), signed: date(reportById("gb-301-4").date_signed) }),
    `## ${t("download.datasets")}`,
    t("data.licence.text"),
    t("data.licence.exceptions"),
    [tableRow(columns), tableRow(columns.map(() => "---")), ...rows].join("\n"),
    `## ${t("cite.title")}`,
    t("cite.text", {
      site: t("site.name"),
      title: t("data.title"),
      source: "",
      date: date(lastRead),
      address: new URL(`/${reader.language}/data`, site).href,
    }),
    `## ${t("download.changes")}`,
    changes
      .map((change) => `- ${pair(date(change.date), `${changeTitle(reader, change, datasets)}. ${text(change.text)}`)}`)
      .join("\n"),
    "",
  ].join("\n\n");
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
