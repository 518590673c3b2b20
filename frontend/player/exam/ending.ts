import { Refusal, Unreachable } from '../shared/api.ts';
import type { Texts } from './texts.ts';

/** Why there is nothing (more) to answer here, and what the candidate can do. */
export interface Ending {
  title: string;
  text: string;
  action: 'home' | 'sign-in' | 'continue' | 'retry';
}

export function ended(why: unknown, handedIn: boolean, texts: Texts): Ending {
  if (handedIn) return { title: texts.doneTitle, text: texts.doneText, action: 'home' };
  if (why === 'elsewhere') return { title: texts.elsewhereTitle, text: texts.elsewhereText, action: 'continue' };
  if (why === 'closed') return { title: texts.closedTitle, text: texts.closedText, action: 'home' };
  if (why instanceof Unreachable) return { title: texts.offlineTitle, text: texts.offlineText, action: 'retry' };
  if (!(why instanceof Refusal)) return { title: texts.offlineTitle, text: texts.offlineText, action: 'retry' };
  if (why.status === 401 || (why.status === 403 && why.type === '')) {
    return { title: texts.signedOutTitle, text: texts.signedOutText, action: 'sign-in' };
  }
  if (why.status === 429 || why.status >= 500) {
    return { title: texts.offlineTitle, text: texts.offlineText, action: 'retry' };
  }
  if (why.type === 'older-epoch') return ended('elsewhere', false, texts);
  if (why.type === 'closed') return ended('closed', false, texts);
  return { title: texts.notFoundTitle, text: texts.notFoundText, action: 'home' };
}
