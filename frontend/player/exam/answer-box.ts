import { Database } from '../shared/database.ts';
import type { Outbox } from '../shared/sender.ts';
import { Shelf } from '../shared/shelf.ts';
import { type Response, same, type SavedAnswer } from './model.ts';

/** The newest answer to an item that this browser knows of. */
export interface KeptAnswer {
  sitting: string;
  item: string;
  seq: number;
  response: Response;
  at: string;
  spentMs: number;
  /** Whether the candidate wants to come back to it. */
  flagged: boolean;
  /** Whether the server has it for good. */
  acknowledged: boolean;
  /** The server has it, but it does not count: it came too late, or from a page that had been taken over. */
  uncounted?: boolean;
  /** The response that the server had last and counts; absent if it had none. */
  counted?: Response;
}

/** Where a candidate was: which item was open, and which options of which items were struck out. */
export interface Place {
  sitting: string;
  current: number;
  /** Of the page that was there. */
  epoch?: number;
  struck?: Record<string, string[]>;
}

const ANSWERS = 'answers';
const PLACES = 'places';

const database = new Database('callworthy-exam', 1, (db) => {
  db.createObjectStore(ANSWERS, { keyPath: ['sitting', 'item'] });
  db.createObjectStore(PLACES, { keyPath: 'sitting' });
});

/** Where answers and places are kept, for all that this page opens. */
export const SHELVES = {
  answers: new Shelf<KeptAnswer>(
    database.disk(ANSWERS, (sitting) => IDBKeyRange.bound([sitting], [sitting, []])), ({ sitting, item }) => [sitting, item],
  ),
  places: new Shelf<Place>(database.disk(PLACES, (sitting) => sitting), ({ sitting }) => [sitting]),
};

/** Keeps the answers of a sitting in the browser, written to disk at every change, until the server acknowledges them. */
export class AnswerBox implements Outbox<KeptAnswer> {
  readonly #sitting: string;
  readonly #shelves: typeof SHELVES;
  readonly #answers: Map<string, KeptAnswer>;
  #floor = 0;

  private constructor(sitting: string, shelves: typeof SHELVES, kept: KeptAnswer[]) {
    this.#sitting = sitting;
    this.#shelves = shelves;
    this.#answers = new Map(kept.map((answer) => [answer.item, answer]));
  }

  static async open(sitting: string, shelves = SHELVES): Promise<AnswerBox> {
    return new AnswerBox(sitting, shelves, await shelves.answers.of(sitting));
  }

  /** Whether the browser keeps answers when the page is closed. */
  get lasting(): boolean {
    return this.#shelves.answers.lasting;
  }

  answers(): KeptAnswer[] {
    return [...this.#answers.values()];
  }

  of(item: string): KeptAnswer | undefined {
    return this.#answers.get(item);
  }

  /** Whether the server has every answer for good. */
  get delivered(): boolean {
    return this.answers().every((answer) => answer.acknowledged);
  }

  /** Answers that the server keeps although they do not count, and that differ from what counts. */
  get uncounted(): number {
    return this.answers().filter((one) => one.uncounted && !same(one.response, one.counted ?? null)).length;
  }

  /** What a change makes of the answer to an item. @param ms that the item was open since the last one */
  changed(item: string, change: { response?: Response; flagged?: boolean }, at: string, ms: number): KeptAnswer {
    const before = this.#answers.get(item);
    const spentMs = Math.round((before?.spentMs ?? 0) + ms);
    return {
      response: null, flagged: false, ...before, ...change,
      sitting: this.#sitting, item, seq: this.#after(before?.seq ?? 0), at, spentMs, acknowledged: false, uncounted: false,
    };
  }

  /** Takes over what the server has where that is newer; then what did not count waits once more, as now it may. */
  async take(answers: SavedAnswer[], serverTime: string): Promise<void> {
    const saved = answers.map(({ counts = true, ...one }) => ({
      ...one, sitting: this.#sitting, at: one.at ?? serverTime, acknowledged: true, uncounted: !counts, ...(counts ? { counted: one.response } : {}),
    }));
    await Promise.all(saved.filter((one) => this.#isNewer(one)).map((one) => this.put(one)));
    const again = this.answers().filter((one) => one.uncounted);
    await Promise.all(again.map((one) => this.put({ ...one, seq: this.#after(one.seq), acknowledged: false, uncounted: false })));
  }

  #isNewer({ item, seq, at }: KeptAnswer): boolean {
    const kept = this.#answers.get(item);
    return !kept || (kept.acknowledged && !kept.uncounted ? kept.seq < seq : Date.parse(kept.at) < Date.parse(at));
  }

  /** The answer is here at once; resolves when the browser has it on disk, or refused it. */
  put(answer: KeptAnswer): Promise<void> {
    this.#answers.set(answer.item, answer);
    return this.#shelves.answers.put(answer);
  }

  waiting(): Promise<KeptAnswer[]> {
    return Promise.resolve(this.answers().filter((answer) => !answer.acknowledged));
  }

  /** Does not wait for the disk: what the server has is safe. */
  async acknowledge(entries: KeptAnswer[]): Promise<void> {
    const current = entries.filter((entry) => this.#answers.get(entry.item)?.seq === entry.seq);
    const settled = current.map((entry) => ({ ...entry, acknowledged: true, ...(entry.uncounted ? {} : { counted: entry.response }) }));
    settled.forEach((entry) => this.#answers.set(entry.item, entry));
    void this.#shelves.answers.put(...settled);
  }

  /** Another page of this browser has numbered answers up to this one: what waits here comes after it, and so does all to come. */
  renumber(seq: number): void {
    this.#floor = Math.max(this.#floor, seq);
    for (const one of this.answers()) if (!one.acknowledged) void this.put({ ...one, seq: this.#after(one.seq) });
  }

  #after(seq: number): number {
    return Math.max(seq, this.#floor) + 1;
  }

  async place(): Promise<Place | undefined> {
    return (await this.#shelves.places.of(this.#sitting))[0];
  }

  keepPlace(place: Omit<Place, 'sitting'>): void {
    void this.#shelves.places.put({ sitting: this.#sitting, ...place });
  }

  /** Forgets the sitting on disk. To be called once the server has all of it. */
  async clear(): Promise<void> {
    await this.#shelves.answers.drop(this.#sitting);
    await this.#shelves.places.drop(this.#sitting);
  }
}
