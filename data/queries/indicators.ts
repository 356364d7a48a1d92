import type { Id, Indicator, Iso3 } from "../schema";

export type Point = Pick<Indicator, "year" | "value" | "share_percent" | "data_type">;

/** The values of one series for one country, by year; none when the edition has no figure for it. */
export function pointsOf(rows: readonly Indicator[], series: Id, iso3: Iso3): Point[] {
  return rows
    .filter((row) => row.series === series && row.iso3 === iso3)
    .map(({ year, value, share_percent, data_type }) => ({ year, value, share_percent, data_type }))
    .sort((a, b) => a.year - b.year);
}

/** The greatest value of several series, for a scale that they share; 0 when all are empty. */
export function greatest(series: readonly (readonly Point[])[]): number {
  return Math.max(0, ...series.flat().map(({ value }) => value));
}
