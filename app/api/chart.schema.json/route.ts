import { siteAddress } from "@/app/site";
import { preflight, readOnly, respond, tagged } from "@/data/api/respond";
import { chartFileSchema } from "@/data/charts/file-schema";

const body = tagged(JSON.stringify(chartFileSchema(siteAddress)));

/** What the JSON files of the charts hold. */
export function GET() {
  return respond(body, { "Content-Type": "application/schema+json; charset=utf-8" });
}

export { preflight as OPTIONS, readOnly as DELETE, readOnly as PATCH, readOnly as POST, readOnly as PUT };
