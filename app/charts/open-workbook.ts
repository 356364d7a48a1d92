// Opens what was written, for the tests: it shares nothing with the writer.
import { strFromU8, unzipSync } from "fflate";

/** Text of markup as it is read. */
export function plain(text = ""): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** The cells of a sheet of a workbook as texts. */
export function sheetRows(workbook: Uint8Array, sheet: number): string[][] {
  const files = unzipSync(workbook);
  const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const shared = [...read("xl/sharedStrings.xml").matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/gs)].map(([, text]) =>
    plain(text),
  );
  return [...read(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row = ""]) => {
    const cells: string[] = [];
    for (const [, marks = "", inner = ""] of row.matchAll(/<c([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const letters = /r="([A-Z]+)/.exec(marks)?.[1] ?? "A";
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const value = /<(?:v|t)[^>]*>(.*?)<\/(?:v|t)>/s.exec(inner)?.[1] ?? "";
      cells[column] = marks.includes('t="s"') ? (shared[Number(value)] ?? "") : plain(value);
    }
    return Array.from(cells, (cell) => cell ?? "");
  });
}
