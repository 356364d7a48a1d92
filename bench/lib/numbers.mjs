/** The value at a share (0 to 1) of the sorted values; null where there are none. */
export function quantile(values, share) {
  const sorted = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
}

export const median = (values) => quantile(values, 0.5);

/** The median of each key over measurements of the same shape. */
export function medians(measurements) {
  const keys = Object.keys(measurements[0] ?? {});
  return Object.fromEntries(keys.map((key) => [key, median(measurements.map((measured) => measured[key]))]));
}

/** How often each thing is measured: BENCH_RUNS=1 gives a quick look, no figures. */
export function runsOf(usual) {
  const asked = Number(process.env.BENCH_RUNS);
  return Number.isInteger(asked) && asked > 0 ? asked : usual;
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
