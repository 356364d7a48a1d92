import { z } from "zod";
import { preflight, respond, tagged } from "@/data/api/respond";
import { ChartJson, chartSchemaPath } from "@/data/charts/schema";
import { siteAddress } from "../../site";

/** The JSON Schema of charts as JSON: `/charts/schema.json`. */
export function GET(request: Request): Response {
  const schema = { $id: new URL(chartSchemaPath, siteAddress).href, title: "Chart", ...z.toJSONSchema(ChartJson) };
  return respond(request, tagged(JSON.stringify(schema)), { "Content-Type": "application/schema+json; charset=utf-8" });
}

export const OPTIONS = preflight;
