import { siteAddress } from "@/app/site";
import { version } from "@/app/version";
import { archive, lastChange } from "@/data/api/download/archive";
import { preflight, readOnly, respond } from "@/data/api/respond";

/** All data in one archive. */
export function GET() {
  return respond(archive(version, siteAddress), {
    "Content-Type": "application/zip",
    "Content-Disposition": `attachment; filename="migrant-workers-atlas-${lastChange()}.zip"`,
  });
}

export { preflight as OPTIONS, readOnly as DELETE, readOnly as PATCH, readOnly as POST, readOnly as PUT };
