import type { DatasetId, Datasets } from "../schema";

export type Status = {
  version: string;
  /** Instant of the build, ISO 8601 in UTC. */
  builtAt: string;
  datasets: { id: DatasetId; records: number; readOn: string; hash: string }[];
};

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
