import { type Refusal, refuse } from "@/data/address/state";
import { isProblem, type Problem, unknownValue } from "@/data/api/problem";
import { cacheRule, preflight, respond, respondProblem } from "@/data/api/respond";
import { type ChartRequest, readChartRequest } from "@/data/charts/request";
import { chartFile, type Format, formats, type MadeFile } from "../../file";
import { BusyError } from "../../queue";

type Context = { params: Promise<{ lang: string; file: string }> };

/** A drawing opened by itself may run and load nothing. */
const fileRules = {
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  "Cache-Control": cacheRule(86400),
};

/** One chart as a file: `/charts/en/ratifications-map-c97.svg?on=2008-03-06`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang, file } = await params;
  const asked = readFile(lang, file, new URL(request.url).searchParams);
  if ("status" in asked) return respondProblem(unknownValue(asked), fileProblemRules);
  try {
    const made = await chartFile(asked.request, asked.format);
    if (isProblem(made)) return respondProblem(made, fileProblemRules);
    return respond(made, headersOf(asked.request, asked.format, made));
  } catch (error) {
    if (error instanceof BusyError) return respondProblem(busy, { ...fileProblemRules, "Retry-After": "2" });
    throw error;
  }
}

export const OPTIONS = preflight;

const fileProblemRules = { "Content-Security-Policy": fileRules["Content-Security-Policy"] };

const busy: Problem = {
  status: 429,
  title: "too many pictures at once",
  detail: "too many pictures are being drawn; try again in two seconds",
  parameter: "requests",
  value: "",
  near: [],
};

function readFile(
  lang: string,
  file: string,
  query: URLSearchParams,
): { request: ChartRequest; format: Format } | Refusal {
  const [id = "", ending = "", ...rest] = file.split(".");
  const format = formats.find((one) => one === ending && rest.length === 0);
  if (!format) return { ...refuse(404, "format", [ending, ...rest].join("."), formats), near: [...formats] };
  const request = readChartRequest(lang, id, query);
  return "status" in request ? request : { request, format };
}

/** Tables are saved under the name of their chart; pictures open where they are asked for. */
function headersOf({ chart, language }: ChartRequest, format: Format, { type }: MadeFile): Record<string, string> {
  const name = `${chart.id}-${language}.${format}`;
  const isTable = format === "csv" || format === "xlsx";
  return {
    ...fileRules,
    "Content-Type": type,
    "Content-Disposition": `${isTable ? "attachment" : "inline"}; filename="${name}"`,
  };
}
