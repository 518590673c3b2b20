import type { Dictionary } from '../shared/language.ts';
import type { ClockFace } from './time-left.ts';

export type ItemType =
  | 'single-choice' | 'multiple-choice' | 'true-false' | 'situational-judgement' | 'ordering' | 'matching' | 'numeric'
  | 'short-text' | 'cloze' | 'essay';

export interface Choice { id: string; text: Dictionary<string> }

/** A gap of a cloze: chosen if it has options, else typed. */
export interface Gap { id: string; number: boolean; options: Choice[] }

/** @property isCase a case: the items that rest on it stand together */
export interface Sheet { id: string; isCase: boolean; title: Dictionary<string>; text: Dictionary<string> }

/** A picture and what it shows. */
export interface Picture { src: string; width: number; height: number; alt: Dictionary<string> }

/** An item as a candidate may see it: no key, no score. What can be moved stands in the order in which it is shown. */
export interface ItemFace {
  item: string;
  place: number;
  type: ItemType;
  seconds: number;
  material: Sheet | null;
  stem: Dictionary<string>;
  /** Below the stem, in their order. */
  pictures?: Picture[];
  /** How often its audio may be heard, 0 for any number; null if it has none. */
  plays: number | null;
  /** To be chosen, judged, ordered or matched. */
  options: Choice[];
  /** What options are matched with. */
  targets: Choice[];
  gaps: Gap[];
  /** Among which the unit of a number is chosen; none if it has none. */
  units: string[];
  /** How long an essay should be. */
  words: { least: number; most: number } | null;
  /** Whether a wrong choice takes a part of the point away. */
  penalty?: boolean;
}

export type Judgement = Record<string, number>;
export interface Order { order: string[] }
export interface Pairs { pairs: Record<string, string> }
export interface Num { number: string; unit?: string }
export interface Words { text: string }
export interface Filled { gaps: Record<string, string> }

/** The options chosen, a rating of 1 to 5 for each, or what else an item asks for; null where nothing is answered (any more). */
export type Response = string[] | Judgement | Order | Pairs | Num | Words | Filled | null;

export interface Started { sitting: string; token: string; epoch: number; deadline: string; serverTime: string }
/** @property reason `CANDIDATE`, `DEADLINE`, or what else closed it */
export interface Submitted { reason: string }

/** An answer that came when the sitting was over here; it counts if it was a repeat of one that had come in time. */
export interface Kept { item: string; seq: number; counts?: boolean }

export interface Acknowledged extends ClockFace { acknowledged: { item: string; seq: number }[] }

export interface SavedAnswer {
  item: string;
  epoch: number;
  seq: number;
  response: Response;
  spentMs: number;
  flagged: boolean;
  /** When it was given, by the server's clock as the browser knew it. */
  at: string | null;
  /** False if it came too late, before more time was given: it counts once it is sent again. */
  counts?: boolean;
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
  /** How often items were heard. */
  heard?: Record<string, number>;
  answers: SavedAnswer[];
}

/** Where an item stands among those of its case, from 1; null if it rests on none. */
export function placeInCase(items: ItemFace[], item: ItemFace): { place: number; of: number } | null {
  const { material } = item;
  if (!material?.isCase) return null;
  const siblings = items.filter((one) => one.material?.id === material.id);
  return { place: siblings.indexOf(item) + 1, of: siblings.length };
}

/** Whether the item is answered by writing, key by key. */
export function isWritten(item: ItemFace): boolean {
  return ['numeric', 'short-text', 'cloze', 'essay'].includes(item.type);
}

/** How many parts the item has to be answered in, and in how many it is. */
function parts(item: ItemFace, response: Response): { given: number; due: number } {
  const filled = (texts: (string | undefined)[]) => texts.filter((text) => text !== undefined && text.trim() !== '').length;
  switch (item.type) {
    case 'situational-judgement':
      return { given: Object.keys(judgement(response)).length, due: item.options.length };
    case 'ordering':
      return { given: order(response).length, due: item.options.length };
    case 'matching':
      return { given: Object.keys(pairs(response)).length, due: item.options.length };
    case 'numeric': {
      const { number, unit } = num(response);
      return { given: filled([number, unit]), due: item.units.length > 0 ? 2 : 1 };
    }
    case 'cloze':
      return { given: filled(Object.values(gaps(response))), due: item.gaps.length };
    case 'short-text':
    case 'essay':
      return { given: filled([words(response)]), due: 1 };
    default:
      return { given: Math.min(1, chosen(response).length), due: 1 };
  }
}

export function isAnswered(item: ItemFace, response: Response): boolean {
  const { given, due } = parts(item, response);
  return given > 0 && given === due;
}

/** Begun but not complete: some reactions are not rated yet, a gap is open, a number has no unit. */
export function isPartial(item: ItemFace, response: Response): boolean {
  const { given, due } = parts(item, response);
  return given > 0 && given < due;
}

export function chosen(response: Response): string[] {
  return Array.isArray(response) ? response : [];
}

export function judgement(response: Response): Judgement {
  return response !== null && !Array.isArray(response) ? (response as Judgement) : {};
}

export function order(response: Response): string[] {
  return (response as Order | null)?.order ?? [];
}

export function pairs(response: Response): Record<string, string> {
  return (response as Pairs | null)?.pairs ?? {};
}

export function num(response: Response): Num {
  return { number: '', ...(response as Num | null) };
}

export function words(response: Response): string {
  return (response as Words | null)?.text ?? '';
}

export function gaps(response: Response): Record<string, string> {
  return (response as Filled | null)?.gaps ?? {};
}

/** What choosing an option makes of a response. */
export function choose(item: ItemFace, response: Response, option: string): Response {
  if (item.type !== 'multiple-choice') return [option];
  const before = chosen(response);
  const next = before.includes(option) ? before.filter((id) => id !== option) : [...before, option];
  return next.length > 0 ? next.sort() : null;
}

export function rate(response: Response, option: string, rating: number): Response {
  return { ...judgement(response), [option]: rating };
}

/** Moves an option to another place; before the first move, options stand as shown. */
export function move(item: ItemFace, response: Response, option: string, to: number): Response {
  const before = standing(item, response);
  const rest = before.filter((id) => id !== option);
  rest.splice(Math.max(0, Math.min(to, rest.length)), 0, option);
  return { order: rest };
}

/** The options of an ordering as they stand. */
export function standing(item: ItemFace, response: Response): string[] {
  const given = order(response);
  return [...given, ...item.options.map((option) => option.id).filter((id) => !given.includes(id))];
}

/** @param target empty to take the pair back */
export function pair(response: Response, option: string, target: string): Response {
  return without(pairs(response), option, target, (left) => ({ pairs: left }));
}

/** @param text what is written or chosen in the gap; empty to open it again */
export function fillGap(response: Response, gap: string, text: string): Response {
  return without(gaps(response), gap, text, (left) => ({ gaps: left }));
}

function without(before: Record<string, string>, name: string, text: string, made: (left: Record<string, string>) => Response): Response {
  const { [name]: _, ...others } = before;
  const next = text === '' ? others : { ...others, [name]: text };
  return Object.keys(next).length > 0 ? made(next) : null;
}

export function typeNumber(response: Response, number: string): Response {
  const { unit } = num(response);
  if (number.trim() === '' && unit === undefined) return null;
  return unit === undefined ? { number } : { number, unit };
}

export function chooseUnit(response: Response, unit: string): Response {
  const { number } = num(response);
  if (unit === '') return number.trim() === '' ? null : { number };
  return { number, unit };
}

export function write(text: string): Response {
  return text.trim() === '' ? null : { text };
}

/** Words of a text; each Han character counts as one, as the server counts them. */
export function countWords(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const other = text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  return han + other;
}

/** Whether the server will read it as a number; a comma or point, spaces and full-width digits are fine. */
export function isNumber(typed: string): boolean {
  const plain = typed.normalize('NFKC').replace('\u2212', '-').replace(/\s/g, '');
  const grouped = /^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
  return /^[-+]?(\d+(\.\d*)?|\.\d+)$/.test(grouped.replace(',', '.'));
}

/** Whether two responses say the same. */
export function same(one: Response, other: Response): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, entry]) => `${JSON.stringify(name)}:${canonical(entry)}`).join(',')}}`;
}
