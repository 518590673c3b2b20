import type { Entry, Happening } from '../script.ts';

/** Numbers what happens in a call within its epoch. */
export class Journal {
  readonly #epoch: number;
  #seq: number;

  /** Goes on after the entries of the same epoch that are known already. */
  constructor(epoch: number, earlier: Entry[]) {
    this.#epoch = epoch;
    this.#seq = Math.max(0, ...earlier.filter((entry) => entry.epoch === epoch).map(({ seq }) => seq));
  }

  entry(happening: Happening): Entry {
    return { ...happening, at: Math.max(0, Math.round(happening.at)), epoch: this.#epoch, seq: ++this.#seq };
  }
}
