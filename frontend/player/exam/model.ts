import type { Dictionary } from '../shared/language.ts';

/** An item as a candidate may see it: no key, no score. Options stand in the order in which they are shown. */
export interface ItemFace {
  item: string;
  place: number;
  type: 'single-choice' | 'multiple-choice' | 'situational-judgement';
  seconds: number;
  material: { id: string; title: Dictionary<string>; text: Dictionary<string> } | null;
  stem: Dictionary<string>;
  options: { id: string; text: Dictionary<string> }[];
}

/** The options chosen, or a rating of 1 to 5 for each option; null where nothing is answered (any more). */
export type Response = string[] | Record<string, number> | null;

export interface SavedAnswer {
  item: string;
  seq: number;
  response: Response;
  spentMs: number;
  flagged: boolean;
  /** When it was given, by the server's clock as the browser knew it. */
  at: string | null;
}

export interface SittingState {
  sitting: string;
  epoch: number;
  state: 'OPEN' | 'CLOSED';
  deadline: string;
  serverTime: string;
  /** The clock stands still; then there are no items. */
  paused: boolean;
  largerText: boolean;
  language: string;
  title: Dictionary<string>;
  items: ItemFace[];
  answers: SavedAnswer[];
}

export function isAnswered(item: ItemFace, response: Response): boolean {
  if (response === null) return false;
  if (Array.isArray(response)) return response.length > 0;
  return item.options.every((option) => response[option.id] !== undefined);
}

/** Begun but not complete: some reactions of a situational judgement are not rated yet. */
export function isPartial(item: ItemFace, response: Response): boolean {
  return response !== null && !Array.isArray(response) && Object.keys(response).length > 0 && !isAnswered(item, response);
}

/** What choosing an option makes of a response. */
export function choose(item: ItemFace, response: Response, option: string): Response {
  const chosen = Array.isArray(response) ? response : [];
  if (item.type === 'single-choice') return [option];
  const next = chosen.includes(option) ? chosen.filter((id) => id !== option) : [...chosen, option];
  return next.length > 0 ? next.sort() : null;
}

/** Whether two responses say the same. */
export function same(one: Response, other: Response): boolean {
  return canonical(one) === canonical(other);
}

function canonical(response: Response): string {
  if (response === null || Array.isArray(response)) return JSON.stringify(response);
  return JSON.stringify(Object.entries(response).sort(([one], [other]) => (one < other ? -1 : 1)));
}

export function rate(response: Response, option: string, rating: number): Response {
  return { ...(response !== null && !Array.isArray(response) ? response : {}), [option]: rating };
}
