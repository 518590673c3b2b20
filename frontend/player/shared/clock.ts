/**
 * The server's clock as the browser can know it. Runs on the browser's monotonic clock, so that setting the computer's
 * time changes nothing. Of all readings the one with the shortest way there and back is the truest.
 */
export class ServerClock {
  readonly #ticks: () => number;
  #offset = 0;
  #roundTrip = Infinity;

  constructor(ticks: () => number = () => performance.now()) {
    this.#ticks = ticks;
  }

  /** Ticks to hand back to `read` with the reply. */
  mark(): number {
    return this.#ticks();
  }

  /** @param serverTime ISO 8601, written by the server between `sentAt` and now */
  read(serverTime: string, sentAt: number): void {
    const now = this.#ticks();
    const roundTrip = now - sentAt;
    const offset = Date.parse(serverTime) - (sentAt + roundTrip / 2);
    const drifted = Math.abs(offset - this.#offset) > roundTrip / 2 + this.#roundTrip / 2;
    if (roundTrip <= this.#roundTrip || drifted) {
      this.#offset = offset;
      this.#roundTrip = roundTrip;
    }
  }

  /** Milliseconds since 1970, on the server. */
  now(): number {
    return this.#ticks() + this.#offset;
  }

  /** Milliseconds left, never below zero. */
  until(deadline: string): number {
    return Math.max(0, Date.parse(deadline) - this.now());
  }
}

/** As in 9:05 or 1:02:03. */
export function countdown(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
