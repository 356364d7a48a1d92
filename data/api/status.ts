import { z } from "zod";
import { type DatasetId, type Datasets, Day } from "../schema";

/** The state of the site. */
export const Status = z.strictObject({
  version: z.string(),
  builtAt: z.iso.datetime().describe("Instant of the build, in UTC"),
  datasets: z.array(
    z.strictObject({
      id: z.string(),
      records: z.int(),
      readOn: Day.describe("Day on which the sources were last read"),
      hash: z.string().describe("SHA-256 of the content, whatever the order of fields"),
    }),
  ),
});
export type Status = z.infer<typeof Status>;

/** What is served: version, instant of the build, and for each dataset its records, the day its sources were read and its hash. */
export function statusOf(
  datasets: Datasets,
  hashOf: (id: DatasetId) => string,
  version: string,
  builtAt: Date,
): Status {
  const ids = Object.keys(datasets) as DatasetId[];
  return {
    version,
    builtAt: builtAt.toISOString(),
    datasets: ids.map((id) => ({
      id,
      records: datasets[id].rows.length,
      readOn: datasets[id].meta.read_on,
      hash: hashOf(id),
    })),
  };
}
