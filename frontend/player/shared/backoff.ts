const FIRST_MS = 500;
const LONGEST_MS = 15_000;

/** How long to wait before another try: doubling, capped, and spread so that many clients don't come back at once. */
export function backoffMs(failures: number, random: () => number = Math.random): number {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
  return ceiling / 2 + (random() * ceiling) / 2;
}
