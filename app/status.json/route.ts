import { version } from "@/app/version";
import { preflight, readOnly, respond, tagged } from "@/data/api/respond";
import { statusOf } from "@/data/api/status";
import { datasetHash, datasets } from "@/data/load";

/** Made once, when the site is built: the instant of its making is that of the build. */
export const dynamic = "force-static";

export function GET() {
  const body = tagged(JSON.stringify(statusOf(datasets, datasetHash, version, new Date())));
  return respond(body, { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-cache" });
}

export { preflight as OPTIONS, readOnly as DELETE, readOnly as PATCH, readOnly as POST, readOnly as PUT };
