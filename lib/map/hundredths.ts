/** As fine as a drawing says anything: a third decimal of a px is bytes that nobody sees. */
export function hundredths(n: number): number {
  return Math.round(n * 100) / 100;
}
