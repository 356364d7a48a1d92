import { datasetFile } from "@/data/api/dataset-file";
import { isProblem } from "@/data/api/problem";
import { preflight, readOnly, respond, respondProblem } from "@/data/api/respond";

/** A dataset as JSON or CSV, e.g. `/api/v1/ratifications.json?instrument=c97&on=2008-03-06`. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const found = datasetFile(file, new URL(request.url).searchParams, new Date());
  return isProblem(found) ? respondProblem(found) : respond(found.body, found.headers);
}

export { preflight as OPTIONS, readOnly as DELETE, readOnly as PATCH, readOnly as POST, readOnly as PUT };
