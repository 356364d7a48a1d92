import { archiveAddress } from "@/data/api/changes";
import { notFound } from "@/data/api/problem";
import { preflight, readOnly, respondProblem } from "@/data/api/respond";
import { chartSchemaAddress } from "@/data/charts/file-schema";
import { datasetIds } from "@/data/load";

const start = ["/api/openapi.json"];
const addresses = [
  ...start,
  archiveAddress,
  chartSchemaAddress,
  ...datasetIds.flatMap((id) => [`/api/v1/${id}.json`, `/api/v1/${id}.csv`]),
];

/** Any other address below `/api`: says so as data, and offers the nearest addresses that exist. */
export function GET(request: Request) {
  return respondProblem(notFound("path", new URL(request.url).pathname, addresses, start));
}

export { preflight as OPTIONS, readOnly as DELETE, readOnly as PATCH, readOnly as POST, readOnly as PUT };
