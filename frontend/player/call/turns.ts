import { END, type Happening, type Scenario, type Step } from './script.ts';

/** Where a call stands. All times in milliseconds on the call's clock. */
export type Turn =
  | { phase: 'pause'; step: string; chosen: string | null; until: number }
  | { phase: 'line'; step: string; chosen: string | null; until: number }
  | { phase: 'answer'; step: string; chosen: string | null; since: number; until: number }
  | { phase: 'over' };

export interface Moved {
  turn: Turn;
  happened: Happening[];
}

/** Between an answer and the caller's next line, as when people talk. */
const BREATH = 700;

/**
 * The rules of a role-play call: the caller speaks, then the candidate answers until time is up or they say that they
 * have finished; an action pressed in between decides which step comes next, and stands once it is pressed.
 */
export class Turns {
  readonly #scenario: Scenario;
  readonly #lineLength: (step: string) => number;

  constructor(scenario: Scenario, lineLength: (step: string) => number) {
    this.#scenario = scenario;
    this.#lineLength = lineLength;
  }

  /** The line of a step starts at the given moment. */
  begin(step: string, at: number, chosen: string | null = null): Turn {
    return { phase: 'pause', step, chosen, until: at };
  }

  /** What has become of a turn by now: it may have moved on more than once. */
  advance(turn: Turn, now: number): Moved {
    const happened: Happening[] = [];
    while (turn.phase !== 'over' && now >= turn.until) {
      const moved = this.#onward(turn);
      happened.push(...moved.happened);
      turn = moved.turn;
    }
    return { turn, happened };
  }

  press(turn: Turn, action: string, now: number): Moved {
    if (turn.phase === 'over' || turn.phase === 'pause' || turn.chosen) return { turn, happened: [] };
    return { turn: { ...turn, chosen: action }, happened: [{ kind: 'action', step: turn.step, detail: action, at: now }] };
  }

  finish(turn: Turn, now: number): Moved {
    return turn.phase === 'answer' ? this.#answered(turn, 'button', now) : { turn, happened: [] };
  }

  #onward(turn: Exclude<Turn, { phase: 'over' }>): Moved {
    const { step, chosen, until } = turn;
    switch (turn.phase) {
      case 'pause':
        return {
          turn: { phase: 'line', step, chosen, until: until + this.#lineLength(step) },
          happened: [{ kind: 'line-started', step, detail: '', at: until }],
        };
      case 'line':
        return {
          turn: { phase: 'answer', step, chosen, since: until, until: until + 1000 * stepOf(this.#scenario, step).answerSeconds },
          happened: [
            { kind: 'line-ended', step, detail: '', at: until },
            { kind: 'answer-started', step, detail: '', at: until },
          ],
        };
      case 'answer':
        return this.#answered(turn, 'time', until);
    }
  }

  #answered({ step, chosen }: { step: string; chosen: string | null }, why: 'time' | 'button', at: number): Moved {
    const ended: Happening = { kind: 'answer-ended', step, detail: why, at };
    const next = following(this.#scenario, step, chosen);
    return next === END
      ? { turn: { phase: 'over' }, happened: [ended, { kind: 'call-ended', step: null, detail: '', at }] }
      : { turn: this.begin(next, at + BREATH), happened: [ended] };
  }
}

/** The step that follows, by the action pressed or by the script. */
export function following(scenario: Scenario, step: string, chosen: string | null): string {
  const { actions = [], next } = stepOf(scenario, step);
  return actions.find(({ id }) => id === chosen)?.next ?? next;
}

export function stepOf({ steps }: Scenario, id: string): Step {
  const step = steps.find((candidate) => candidate.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
}
