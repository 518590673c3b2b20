const REST_MS = 800;

/** The longest time for which something waits that is being written without a rest, by how many characters it has. */
const STEPS = [
  { upTo: 3_000, ms: REST_MS },
  { upTo: 8_000, ms: 2_000 },
  { upTo: Infinity, ms: 4_000 },
];

/**
 * What a page may spend on texts, in bytes: hours of writing. The journal keeps all that is sent, and a receipt has it twice,
 * and is checked only up to 32 MB. Then whatever is longer than a line or two goes less often.
 */
const PLENTY = 10_000_000;
const FRUGAL_MS = 8_000;
const SHORT = 400;

/**
 * When something that is being written is to be sent. It goes as a whole each time: within a second once the writer rests, and
 * while they go on within a second as well, or, if it has become long, within a few.
 */
export class Pace {
  #last = '';
  #spent = 0;
  /** Of the first change that is not sent yet. */
  #since = -Infinity;
  #due = -Infinity;

  /** @returns milliseconds from now; they take the place of what was said before */
  next(text: string, now = performance.now()): number {
    const first = now >= this.#due;
    if (first) {
      this.#spent += new TextEncoder().encode(this.#last).length;
      this.#since = now;
    }
    this.#last = text;
    if (this.#spent > PLENTY && text.length > SHORT) this.#due = first ? Math.max(now + REST_MS, this.#due + FRUGAL_MS) : this.#due;
    else this.#due = Math.max(now, Math.min(now + REST_MS, this.#since + longest(text)));
    return this.#due - now;
  }
}

function longest(text: string): number {
  return STEPS.find(({ upTo }) => text.length <= upTo)!.ms;
}
