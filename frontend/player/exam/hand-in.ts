import { passing, Refusal } from '../shared/api.ts';
import type { Submitted } from './model.ts';
import type { Sitting } from './sitting.ts';

const RETRY_MS = 4_000;

/** One wish to hand in, which can be taken back until all answers are on the server and the word is on its way. */
export class HandIn {
  readonly #sitting: Pick<Sitting, 'settle' | 'handIn' | 'time'>;
  readonly #timeUp: boolean;
  readonly #onPosted: () => void;
  #posted = false;
  #off = false;

  /** @param timeUp by the clock here; the server's may know of more */
  constructor(sitting: Pick<Sitting, 'settle' | 'handIn' | 'time'>, timeUp: boolean, onPosted: () => void) {
    this.#sitting = sitting;
    this.#timeUp = timeUp;
    this.#onPosted = onPosted;
  }

  /** Nothing can be taken back any more. */
  get posted(): boolean {
    return this.#posted;
  }

  /** Takes the wish back unless it is posted, or gives up waiting for what comes of it. */
  callOff(): void {
    this.#off = true;
  }

  /**
   * Goes on until the server has answered, however long it is away.
   *
   * @returns who closed the sitting: the candidate or the deadline; null if it was called off, or there is time left after all
   * @throws Refusal
   */
  async outcome(): Promise<Submitted['reason'] | null> {
    while (!this.#off) {
      try {
        if (!(await this.#isDue())) return null;
        if (!this.#posted) {
          this.#posted = true;
          this.#onPosted();
        }
        return await this.#sitting.handIn(this.#timeUp);
      } catch (why) {
        if (why instanceof Refusal && why.type === 'time-left') return null;
        if (!passing(why)) throw why;
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
    return null;
  }

  /** Before each try: while the server was away, more time may have been given. */
  async #isDue(): Promise<boolean> {
    if (!this.#posted && !(await this.#sitting.settle())) return false;
    return !this.#off && !(this.#timeUp && (await this.#sitting.time.isLeft()));
  }
}
