import type { Datasets } from "../schema";

/** Reports that one field of one record disagrees with something else. */
export type Collect = (id: keyof Datasets, record: string, field: string, found: unknown, expected: string) => void;

/** True when a is not after b, compared at the precision that both have. */
export function notAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) <= b.slice(0, length);
}
