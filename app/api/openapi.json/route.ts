import { version } from "@/app/version";
import { knownFilterValues } from "@/data/api/known";
import { openApi } from "@/data/api/openapi";
import { preflight, readOnly, respond, tagged } from "@/data/api/respond";
import { datasets } from "@/data/load";

const body = tagged(JSON.stringify(openApi(datasets, knownFilterValues, version)));

/** What the API answers, in the words of OpenAPI. */
export function GET() {
  return respond(body, { "Content-Type": "application/json; charset=utf-8" });
}

export { preflight as OPTIONS, readOnly as DELETE, readOnly as PATCH, readOnly as POST, readOnly as PUT };
