import { version } from "@/app/version";
import { knownFilterValues } from "@/data/api/known";
import { openApi } from "@/data/api/openapi";
import { type Body, preflight, readOnly, respond, tagged } from "@/data/api/respond";
import { datasets } from "@/data/load";

/** Written when it is first asked for. A file made with the build would be sent whole to readers who have it already. */
let body: Body | undefined;

export function GET(request: Request) {
  body ??= tagged(JSON.stringify(openApi(datasets, knownFilterValues, version)));
  return respond(request, body, { "Content-Type": "application/json; charset=utf-8" });
}

export { preflight as OPTIONS, readOnly as DELETE, readOnly as PATCH, readOnly as POST, readOnly as PUT };
