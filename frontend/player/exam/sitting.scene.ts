import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { SHELVES } from './answer-box.ts';
import type { ItemFace, SavedAnswer, SittingState } from './model.ts';
import { Sitting } from './sitting.ts';

/** The browser, in which somebody has signed in. */
export const browser = { cookie: 'callworthy-person=p1' };
Object.assign(globalThis, { document: browser });

const text = { en: '', 'zh-CN': '' };
export const item = (name: string, type: ItemFace['type'] = 'single-choice'): ItemFace => ({
  item: name, place: 1, type, seconds: 60, material: null, stem: text, plays: null,
  targets: [], gaps: [], units: [], words: null, options: [],
});

/** A problem that the server replies with. */
class Refused {
  readonly type: string;
  readonly status: number;

  constructor(type: string, status: number, more: object = {}) {
    this.type = `urn:callworthy:problem:${type}`;
    this.status = status;
    Object.assign(this, more);
  }
}

/** A server of one sitting, reached by way of `fetch`. This process has no IndexedDB: no browser could keep less. */
export class Server {
  away = false;
  /** Only answers do not get through. */
  deaf = false;
  /** The newest number of another page's answers; null if there are none. */
  others: number | null = null;
  /** Answers do not count any more, but are kept. */
  over: 'closed' | 'older-epoch' | null = null;
  items = ['a', 'b', 'c'];
  type: ItemFace['type'] = 'single-choice';
  deadline = '2100-01-01T00:00:00Z';
  /** Whom its session knows; null once a restart has lost that. */
  session: string | null = 'p1';
  starts = 0;
  saved: SavedAnswer[] = [];
  readonly incidents: string[] = [];
  readonly answers: { item: string; seq: number; response: unknown }[] = [];

  static of(t: TestContext): Server {
    const server = new Server();
    t.mock.method(globalThis, 'fetch', async (path: string, init: RequestInit) => {
      const reply = server.#reply(path, init.body ? JSON.parse(String(init.body)) : {});
      return new Response(JSON.stringify(reply), { status: reply instanceof Refused ? reply.status : 200 });
    });
    return server;
  }

  #reply(path: string, body: Record<string, unknown>): object {
    const clock = { deadline: this.deadline, paused: false, serverTime: new Date().toISOString() };
    if (path.endsWith('/csrf')) return this.session ? { headerName: 'X-CSRF-TOKEN', token: 'c' } : new Refused('sign-in-needed', 401);
    if (path.endsWith('/sittings')) {
      if (this.session !== 'p1') return new Refused('not-found', 404);
      return { sitting: `of-${body['assignment']}`, token: `t${++this.starts}`, epoch: this.starts, ...clock };
    }
    if (this.away) throw new TypeError('fetch failed');
    if (path.endsWith('/answers')) {
      if (this.deaf) throw new TypeError('fetch failed');
      const given = body['answers'] as { item: string; seq: number; response: unknown }[];
      if (this.others !== null && given.some(({ seq }) => seq <= this.others!)) {
        return new Refused('other-answer', 409, { seq: this.others });
      }
      this.answers.push(...given);
      if (this.over) return new Refused(this.over, 409, { kept: given });
      return { acknowledged: given, ...clock };
    }
    if (path.endsWith('/incidents')) {
      this.incidents.push(...(body['incidents'] as { kind: string }[]).map(({ kind }) => kind));
      return {};
    }
    if (path.endsWith('/submission')) return { reason: 'CANDIDATE' };
    if (path.endsWith('/receipt')) return { format: 'receipt' };
    if (path.endsWith('/clock') && this.over) return new Refused(this.over, 409);
    if (this.over === 'older-epoch') return new Refused(this.over, 409);
    return {
      sitting: 's', epoch: this.starts, state: this.over === 'closed' ? 'CLOSED' : 'OPEN', ...clock, largerText: false,
      language: 'en', title: text, items: this.over ? [] : this.items.map((name) => item(name, this.type)), answers: this.saved,
    } satisfies SittingState;
  }
}

export async function open(t: TestContext, assignment: string, takeOver = false): Promise<Sitting> {
  const sitting = await Sitting.open(assignment, takeOver);
  t.after(() => sitting.handOver());
  return sitting;
}

export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    assert.ok(tries < 500, `never: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** How many answers the browser keeps. */
export const keptHere = async (sitting: Sitting): Promise<number> => (await SHELVES.answers.of(sitting.id)).length;
