/** Returns a percentage to the thousandth, which is finer than any drawing: long decimals only weigh. */
export function roundPercent(percent: number): number {
  return Math.round(percent * 1000) / 1000;
}
