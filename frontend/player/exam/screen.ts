import type { Ending } from './ending.ts';
import type { Texts } from './texts.ts';

/** What the exam's page shows: a question, all of them before they are handed in, or a message that takes their place. */
export type Screen = 'entry' | 'end' | 'loading' | 'paused' | 'time-up' | 'handing-in' | 'review' | 'item';

/** What decides which screen it is. */
export interface Standing {
  atTheDoor: boolean;
  ending: Ending | null;
  /** Null before the exam is opened. */
  sitting: { items: unknown[]; time: { paused: boolean; left: number } } | null;
  handedIn: boolean;
  phase: 'item' | 'review';
}

export function screenOf({ atTheDoor, ending, sitting, handedIn, phase }: Standing): Screen {
  if (atTheDoor) return 'entry';
  if (ending) return 'end';
  if (!sitting) return 'loading';
  if (sitting.time.paused) return 'paused';
  if (sitting.time.left === 0) return 'time-up';
  if (handedIn) return 'handing-in';
  return sitting.items.length === 0 ? 'loading' : phase;
}

const HEADINGS: Record<Screen, string | null> = {
  entry: null, loading: null, item: '.item-title', review: '#review-title',
  end: '#ending', paused: '#paused', 'time-up': '#time-up', 'handing-in': '#handing-in',
};

/** Whether it takes the place of the questions, with the focus that they had. */
export function isMessage(screen: Screen): boolean {
  return screen !== 'item' && screen !== 'review' && screen !== 'loading';
}

/**
 * The heading that gets the focus when a screen takes the place of another: that of a message, and that of the questions when
 * they come back. Null where the focus stays, or the screen sees to it itself.
 */
export function focusAt(screen: Screen, before: Screen): string | null {
  return screen !== before && (isMessage(screen) || isMessage(before)) ? HEADINGS[screen] : null;
}

/** What a message says below its heading. @param away the server cannot be reached */
export function messageOf(screen: Screen, texts: Texts, away: boolean, ending: Ending | null): string {
  switch (screen) {
    case 'end': return ending?.text ?? '';
    case 'loading': return texts.loading;
    case 'paused': return texts.pausedText;
    case 'time-up': return away ? texts.sendingAway : texts.sendingText;
    case 'handing-in': return away ? texts.postedAway : texts.posted;
    default: return '';
  }
}
