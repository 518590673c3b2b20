const SOON_MS = 800;
const REST_MS = 4_000;

/** Texts up to this many characters go to the server within a second. */
const LONG = 400;

/**
 * When something that is being written is to be sent. It goes as a whole each time, so a long text goes within a second only
 * after a pause, and every few seconds while it is being written.
 */
export class Pace {
  #due = -Infinity;

  /** @returns milliseconds from now */
  next(length: number, now = performance.now()): number {
    const soon = now + SOON_MS;
    const long = length > LONG;
    if (this.#due >= now) this.#due = long ? this.#due : Math.min(this.#due, soon);
    else this.#due = long ? Math.max(soon, this.#due + REST_MS) : soon;
    return this.#due - now;
  }
}
