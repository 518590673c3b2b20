import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { ItemFace, SavedAnswer, SittingState } from './model.ts';
import { Sitting } from './sitting.ts';

const text = { en: '', 'zh-CN': '' };
export const item = (name: string, type: ItemFace['type'] = 'single-choice'): ItemFace => ({
  item: name, place: 1, type, seconds: 60, material: null, stem: text, plays: null,
  targets: [], gaps: [], units: [], words: null, options: [],
});

/** A server of one sitting, reached by way of `fetch`. This process has no IndexedDB: no browser could keep less. */
export class Server {
  away = false;
  /** Answers do not count any more, but are kept. */
  over: 'closed' | 'older-epoch' | null = null;
  items = ['a', 'b', 'c'];
  type: ItemFace['type'] = 'single-choice';
  deadline = '2100-01-01T00:00:00Z';
  starts = 0;
  saved: SavedAnswer[] = [];
  readonly incidents: string[] = [];
  readonly answers: { item: string; seq: number; response: unknown }[] = [];

  static of(t: TestContext): Server {
    const server = new Server();
    t.mock.method(globalThis, 'fetch', async (path: string, init: RequestInit) => {
      const reply = server.#reply(path, init.body ? JSON.parse(String(init.body)) : {});
      return new Response(JSON.stringify(reply), { status: Object.hasOwn(reply, 'kept') ? 409 : 200 });
    });
    return server;
  }

  #reply(path: string, body: Record<string, unknown>): object {
    const clock = { deadline: this.deadline, paused: false, serverTime: new Date().toISOString() };
    if (path.endsWith('/csrf')) return { headerName: 'X-CSRF-TOKEN', token: 'c' };
    if (path.endsWith('/sittings')) return { sitting: `of-${body['assignment']}`, token: 't', epoch: ++this.starts, ...clock };
    if (this.away) throw new TypeError('fetch failed');
    if (path.endsWith('/answers')) {
      const given = body['answers'] as { item: string; seq: number; response: unknown }[];
      this.answers.push(...given);
      if (this.over) return { type: `urn:callworthy:problem:${this.over}`, kept: given };
      return { acknowledged: given, ...clock };
    }
    if (path.endsWith('/incidents')) {
      this.incidents.push(...(body['incidents'] as { kind: string }[]).map(({ kind }) => kind));
      return {};
    }
    if (path.endsWith('/clock') && this.over) return { type: `urn:callworthy:problem:${this.over}`, kept: [] };
    return {
      sitting: 's', epoch: this.starts, state: this.over === 'closed' ? 'CLOSED' : 'OPEN', ...clock, largerText: false,
      language: 'en', title: text, items: this.over ? [] : this.items.map((name) => item(name, this.type)), answers: this.saved,
    } satisfies SittingState;
  }
}

export async function open(t: TestContext, assignment: string, takeOver = false): Promise<Sitting> {
  const sitting = await Sitting.open(assignment, takeOver);
  t.after(() => sitting.leave());
  return sitting;
}

export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    assert.ok(tries < 500, `never: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
