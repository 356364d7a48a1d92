import { version } from "@/app/version";
import { knownFilterValues } from "@/data/api/known";
import { openApi } from "@/data/api/openapi";
import { respond, tagged } from "@/data/api/respond";
import { datasets } from "@/data/load";

/** Made once, when the site is built. */
export const dynamic = "force-static";

export function GET(request: Request) {
  const body = tagged(JSON.stringify(openApi(datasets, knownFilterValues, version)));
  return respond(request, body, { "Content-Type": "application/json; charset=utf-8" });
}
