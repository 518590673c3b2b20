import { fill } from '../shared/language.ts';
import { choose, type ItemFace, judgement, rate, type Response } from './model.ts';
import type { Texts } from './texts.ts';

const LETTERS = 'ABCDEFGHIJ';
const CHOSEN: ItemFace['type'][] = ['single-choice', 'multiple-choice', 'true-false'];

export interface Acts {
  answer(response: Response): void;
  go(by: number): void;
  flag(): void;
  /** Strikes an option out, or takes that back. */
  strike(option: string): void;
  /** Moves the focus to the ratings of a reaction. */
  focus(option: string): void;
}

/**
 * The keyboard beside what inputs do by themselves: letters and digits choose, with Shift strike out, arrows move, F or M flags.
 *
 * @param letters whether letters and digits do anything: who talks to the computer switches them off (WCAG 2.2, 2.1.4)
 */
export function shortcut(event: KeyboardEvent, item: ItemFace, response: Response, acts: Acts, letters = true): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (isWriting(event.target)) return leave(event);
  const key = event.key.toLowerCase();
  const inRadio = event.target instanceof HTMLInputElement && event.target.type === 'radio';
  if (key === 'arrowright' && !inRadio) acts.go(1);
  else if (key === 'arrowleft' && !inRadio) acts.go(-1);
  else if (!letters) return;
  else if (key === 'n') acts.go(1);
  else if (key === 'p') acts.go(-1);
  else if (key === 'm' || key === flagKey(item).toLowerCase()) acts.flag();
  else if (item.type === 'situational-judgement') {
    if (!judge(event, key, item, response, acts)) return;
  } else {
    if (!CHOSEN.includes(item.type)) return;
    const option = item.options[letterAt(key) ?? Number(key) - 1];
    if (!option) return;
    if (event.shiftKey) acts.strike(option.id);
    else acts.answer(choose(item, response, option.id));
  }
  event.preventDefault();
}

/** Escape leaves a field, so that the keys of the page are there again. */
function leave(event: KeyboardEvent): void {
  if (event.key === 'Escape' && !event.isComposing) (event.target as HTMLElement).blur();
}

/** What is typed in a field belongs to the field. */
function isWriting(target: EventTarget | null): boolean {
  const { tagName = '', type = '' } = (target ?? {}) as Partial<HTMLInputElement>;
  return tagName === 'TEXTAREA' || tagName === 'SELECT' || (tagName === 'INPUT' && type === 'text');
}

/** Tells the keys that there are. */
export function keysOf(item: ItemFace, texts: Texts, letters: boolean): string {
  if (!letters) return texts.keysOff;
  const many = Math.min(item.options.length, LETTERS.length);
  return fill(texts[told(item)], LETTERS.charAt(many - 1), Math.min(many, 9), flagKey(item));
}

function told(item: ItemFace): 'keys' | 'keysJudge' | 'keysOther' {
  if (item.type === 'situational-judgement') return 'keysJudge';
  return CHOSEN.includes(item.type) ? 'keys' : 'keysOther';
}

/** F flags unless it is the letter of an option; M always does. */
function flagKey(item: ItemFace): 'F' | 'M' {
  return told(item) !== 'keysOther' && item.options.length > LETTERS.indexOf('F') ? 'M' : 'F';
}

/** A letter goes to a reaction, a digit rates the one that has the focus, or the first that is not rated. */
function judge(event: KeyboardEvent, key: string, item: ItemFace, response: Response, acts: Acts): boolean {
  const named = item.options[letterAt(key) ?? -1];
  if (named) {
    acts.focus(named.id);
    return true;
  }
  if (!/^[1-5]$/.test(key)) return false;
  const open = nextToRate(item, response);
  const focused = event.target instanceof HTMLInputElement ? event.target.dataset['reaction'] : undefined;
  const rated = focused ?? open ?? item.options[0]!.id;
  const after = rate(response, rated, Number(key));
  acts.answer(after);
  acts.focus(nextToRate(item, after) ?? rated);
  return true;
}

function nextToRate(item: ItemFace, response: Response): string | undefined {
  const given = judgement(response);
  return item.options.find((option) => given[option.id] === undefined)?.id;
}

function letterAt(key: string): number | undefined {
  const at = LETTERS.toLowerCase().indexOf(key);
  return at >= 0 && key.length === 1 ? at : undefined;
}
