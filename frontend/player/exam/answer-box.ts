import { change, done, openDatabase } from '../shared/database.ts';
import type { Outbox } from '../shared/sender.ts';
import type { Response } from './model.ts';

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
  /** The response that the server had last and counts; absent if it had none. */
  counted?: Response;
}

/** Where a candidate was: which item was open, and which options of which items were struck out. */
export interface Place {
  sitting: string;
  current: number;
  struck?: Record<string, string[]>;
}

const ANSWERS = 'answers';
const PLACES = 'places';

/** Keeps the answers of a sitting in the browser, written to disk at every change, until the server acknowledges them. */
export class AnswerBox implements Outbox<KeptAnswer> {
  readonly #db: IDBDatabase;
  readonly #sitting: string;
  readonly #memory = new Map<string, KeptAnswer>();

  private constructor(db: IDBDatabase, sitting: string) {
    this.#db = db;
    this.#sitting = sitting;
  }

  static async open(sitting: string): Promise<AnswerBox> {
    const db = await openDatabase('callworthy-exam', 1, (made) => {
      made.createObjectStore(ANSWERS, { keyPath: ['sitting', 'item'] });
      made.createObjectStore(PLACES, { keyPath: 'sitting' });
    });
    const box = new AnswerBox(db, sitting);
    const range = IDBKeyRange.bound([sitting], [sitting, []]);
    const kept = await done<KeptAnswer[]>(db.transaction(ANSWERS).objectStore(ANSWERS).getAll(range));
    kept.forEach((answer) => box.#memory.set(answer.item, answer));
    return box;
  }

  answers(): KeptAnswer[] {
    return [...this.#memory.values()];
  }

  /** @throws what IndexedDB throws when the browser cannot store; the answer is in memory all the same */
  async put(answer: KeptAnswer): Promise<void> {
    this.#memory.set(answer.item, answer);
    await change(this.#db, ANSWERS, (store) => store.put(answer));
  }

  waiting(): Promise<KeptAnswer[]> {
    return Promise.resolve(this.answers().filter((answer) => !answer.acknowledged));
  }

  async acknowledge(entries: KeptAnswer[]): Promise<void> {
    const current = entries.filter((entry) => this.#memory.get(entry.item)?.seq === entry.seq);
    const settled = current.map((entry) => ({ ...entry, acknowledged: true, counted: entry.response }));
    settled.forEach((entry) => this.#memory.set(entry.item, entry));
    await change(this.#db, ANSWERS, (store) => settled.forEach((entry) => store.put(entry))).catch(() => {});
  }

  async place(): Promise<Place | undefined> {
    return done<Place | undefined>(this.#db.transaction(PLACES).objectStore(PLACES).get(this.#sitting));
  }

  keepPlace(current: number, struck: Record<string, string[]>): void {
    const place: Place = { sitting: this.#sitting, current, struck };
    void change(this.#db, PLACES, (store) => store.put(place)).catch(() => {});
  }

  /** Forgets the sitting once it is handed in and acknowledged. */
  async clear(): Promise<void> {
    const range = IDBKeyRange.bound([this.#sitting], [this.#sitting, []]);
    await change(this.#db, ANSWERS, (store) => store.delete(range));
    await change(this.#db, PLACES, (store) => store.delete(this.#sitting));
  }
}
