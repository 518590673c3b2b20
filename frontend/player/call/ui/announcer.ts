import type { Scenario } from '../script.ts';
import { stepOf, type Turn } from '../turns.ts';
import { say } from './plain.ts';

const SOON = 10_000;

/** What a screen reader is told of a call: little, and never while the caller speaks. */
export class Announcer {
  #step = '';
  #soon = false;

  /** @returns what is to be said now, or null for nothing new */
  next(scenario: Scenario, turn: Turn, now: number): string | null {
    if (turn.phase !== 'answer') return null;
    const { answerSeconds, actions = [] } = stepOf(scenario, turn.step);
    const place = `${turn.step} ${turn.since}`;
    if (place !== this.#step) {
      this.#step = place;
      this.#soon = answerSeconds * 1000 <= SOON;
      return [say('call.say.turn', answerSeconds), actions.length > 0 && !turn.chosen ? say('call.say.actions') : ''].join(' ');
    }
    if (this.#soon || turn.until - now > SOON) return null;
    this.#soon = true;
    return say('call.say.ten');
  }
}
