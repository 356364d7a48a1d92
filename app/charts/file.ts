import { LRUCache } from "lru-cache";
import { chartSvg } from "@/components/embed/chart-file";
import { lookOf } from "@/components/embed/file-look";
import { stateQuery } from "@/data/address/state";
import { isProblem, type Problem, unknownValue } from "@/data/api/problem";
import { type Body, tagged } from "@/data/api/respond";
import { tableOf } from "@/data/charts/registry";
import type { ChartRequest } from "@/data/charts/request";
import { readerIn } from "@/data/messages/reader";
import { today } from "@/data/queries/dates";
import { pdf } from "./document";
import { picture } from "./picture";
import { queue } from "./queue";
import { csvOf, jsonOf, workbookOf } from "./sheet";

export const formats = ["svg", "png", "pdf", "csv", "xlsx", "json"] as const;
export type Format = (typeof formats)[number];

export type MadeFile = Body & { type: string };

const types: Record<Format, string> = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  pdf: "application/pdf",
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
};

/** Pictures and documents are drawn two at a time: more would only make each wait longer. */
const inTurn = queue(2, 16);
const kept = new LRUCache<string, MadeFile>({ maxSize: 32e6, sizeCalculation: ({ text }) => text.length });

/**
 * Makes a chart's file, or takes the one made before. Throws a BusyError when too many are being drawn.
 * A state that leaves nothing to draw is a problem of its own.
 */
export async function chartFile(request: ChartRequest, format: Format): Promise<MadeFile | Problem> {
  const { language, chart, state } = request;
  const look = lookOf(request, format);
  const key = [language, chart.id, format, stateQuery(state), JSON.stringify(look), today(new Date())].join(" ");
  const known = kept.get(key);
  if (known) return known;
  // A picture too many is refused before any work on it is done.
  const file = await (format === "png" || format === "pdf" ? inTurn(make) : make());
  if (!isProblem(file)) kept.set(key, file);
  return file;

  async function make(): Promise<MadeFile | Problem> {
    const reader = readerIn(language);
    const drawn = await chartSvg(reader, chart, state, look);
    if (!drawn) return nothingDrawn(request);
    const { svg, words, size } = drawn;
    const about = { title: words.title, subject: words.subtitle, author: reader.t("site.name"), language };
    const contents: Record<Format, () => Body["text"] | Promise<Body["text"]>> = {
      svg: () => svg,
      png: () => picture(svg),
      pdf: () => pdf(svg, size.width, size.height, about),
      csv: () => csvOf(tableOf(reader, chart, state)),
      xlsx: () => workbookOf(reader, words, tableOf(reader, chart, state)),
      json: () => jsonOf(reader, chart, words, tableOf(reader, chart, state)),
    };
    return { ...tagged(await contents[format]()), type: types[format] };
  }
}

function nothingDrawn({ chart, state }: ChartRequest): Problem {
  return {
    ...unknownValue({ status: 404, parameter: "state", value: stateQuery(state), near: [] }),
    title: "nothing to draw",
    detail: `${chart.id} has nothing to draw under these filters`,
  };
}
