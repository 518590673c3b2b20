import { isHeard, type Loudness } from './check.ts';

const LIMIT = 8_000;

/** Notices that nothing at all is heard though somebody should be speaking: a muted microphone, mostly. */
export class SilenceWatch {
  #since: number | null = null;

  /** @returns whether silence has now lasted too long. Times in milliseconds. */
  hear(block: Loudness, speaking: boolean, now: number): boolean {
    if (!speaking || isHeard(block)) this.#since = null;
    else this.#since ??= now;
    return this.#since !== null && now - this.#since >= LIMIT;
  }
}
