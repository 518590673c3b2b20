const MINUTES = [10, 5, 1];

/** By less than this the clock is set right, not given more. */
const SLACK_MS = 10_000;

/** When it is to be said how little time is left: at each mark once, and again once more time has put it off. */
export class Warnings {
  #last = Infinity;

  /** @param left milliseconds @returns the minutes left that are to be said now, or null */
  next(left: number): number | null {
    if (left > this.#last * 60_000 && left < this.#last * 60_000 + SLACK_MS) return null;
    const mark = MINUTES.findLast((minutes) => left <= minutes * 60_000) ?? Infinity;
    const news = mark < this.#last && left > 0;
    this.#last = mark;
    return news ? Math.ceil(left / 60_000) : null;
  }
}
