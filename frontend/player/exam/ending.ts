import { Refusal, Unreachable } from '../shared/api.ts';
import { fill } from '../shared/language.ts';
import type { Texts } from './texts.ts';

/** Why there is nothing (more) to answer here, and what the candidate can do. */
export interface Ending {
  title: string;
  text: string;
  action: 'home' | 'sign-in' | 'continue' | 'retry';
}

/**
 * @param why what the server or the browser said, or what closed it: whatever that is, it is closed
 * @param uncounted answers that the server keeps although they do not count
 */
export function ended(why: unknown, uncounted: number, texts: Texts): Ending {
  if (why === 'CANDIDATE') return { title: texts.doneTitle, text: texts.doneText, action: 'home' };
  if (why === 'DEADLINE') return { title: texts.timeUpTitle, text: texts.timeUpText, action: 'home' };
  if (why === 'insecure') return { title: texts.insecureTitle, text: texts.insecureText, action: 'home' };
  if (why === 'elsewhere') {
    const text = uncounted === 0 ? texts.elsewhereText : `${texts.elsewhereText} ${fill(texts.elsewhereKept, uncounted)}`;
    return { title: texts.elsewhereTitle, text, action: 'continue' };
  }
  if (typeof why === 'string') {
    const text = uncounted === 0 ? texts.closedText : `${texts.closedText} ${fill(texts.closedKept, uncounted)}`;
    return { title: texts.closedTitle, text, action: 'home' };
  }
  if (why instanceof Unreachable) return { title: texts.offlineTitle, text: texts.offlineText, action: 'retry' };
  if (!(why instanceof Refusal)) return { title: texts.offlineTitle, text: texts.offlineText, action: 'retry' };
  if (why.status === 401 || (why.status === 403 && why.type === '')) {
    return { title: texts.signedOutTitle, text: texts.signedOutText, action: 'sign-in' };
  }
  if (why.type === 'no-other-form') return { title: texts.noFormTitle, text: texts.noOtherFormText, action: 'home' };
  if (why.type === 'bank-too-small') return { title: texts.noFormTitle, text: texts.noFormText, action: 'home' };
  if (why.status === 429 || why.status >= 500) {
    return { title: texts.offlineTitle, text: texts.offlineText, action: 'retry' };
  }
  if (why.type === 'older-epoch') return ended('elsewhere', uncounted, texts);
  if (why.type === 'closed') return ended('closed', uncounted, texts);
  return { title: texts.notFoundTitle, text: texts.notFoundText, action: 'home' };
}
