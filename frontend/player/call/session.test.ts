import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { test, type TestContext } from 'node:test';
import { Refusal } from '../shared/api.ts';

/** The address of a worklet, which only the bundler knows. */
registerHooks({
  load: (url, context, next) =>
    url.endsWith('?worker&url') ? { format: 'module', source: 'export default "";', shortCircuit: true } : next(url, context),
});
const { Session } = await import('./session.ts');

/** A server that refuses every start, as it is told. */
class Refusing {
  type = 'check-in-needed';
  status = 409;

  constructor(t: TestContext) {
    t.mock.method(globalThis, 'fetch', async (path: string) => {
      if (path.endsWith('/csrf')) return new Response('{"headerName":"X-CSRF-TOKEN","token":"c"}');
      return new Response(JSON.stringify({ type: `urn:callworthy:problem:${this.type}` }), { status: this.status });
    });
  }
}

/** It fails once a call is to be played: nothing here can play. The page keeps the first one that it makes. */
class SoundSystem {
  readonly state = 'running';

  async resume(): Promise<void> {}

  async suspend(): Promise<void> {}

  decodeAudioData(): Promise<never> {
    return Promise.reject(new Refusal(409, { type: 'played' }, 0));
  }
}

test('a call that waits until an invigilator has looked shows nothing else meanwhile, whatever does not get through', async (t) => {
  const server = new Refusing(t);
  const session = new Session('06h1');
  await session.start();
  assert.deepEqual([session.screen, session.obstacle], ['entry', { type: 'check-in-needed' }]);
  const shown = new Set<string>();
  session.addEventListener('change', () => shown.add(session.screen));
  await session.start();
  Object.assign(server, { type: 'too-many-requests', status: 429 });
  await session.start();
  Object.assign(server, { type: 'busy', status: 503 });
  await session.start();
  assert.deepEqual([...shown], ['entry']);
  Object.assign(server, { type: 'closed', status: 409 });
  await session.start();
  assert.deepEqual([session.screen, session.why, session.obstacle], ['problem', 'closed', null]);
});

test('a second click while the microphone opens begins no second call', async (t) => {
  const asked: ((why: Error) => void)[] = [];
  const getUserMedia = (): Promise<never> => new Promise((_, reject) => asked.push(reject));
  t.mock.getter(globalThis, 'navigator', () => ({ mediaDevices: { getUserMedia } }));
  Object.assign(globalThis, { AudioContext: SoundSystem });
  const session = new Session('06h2');
  const clicks = [session.call(), session.call()];
  assert.deepEqual([asked.length, session.screen], [1, 'loading']);
  asked.pop()!(new DOMException('', 'NotFoundError'));
  await Promise.all(clicks);
  assert.deepEqual([session.screen, session.why], ['check', 'none']);
  void session.call();
  assert.equal(asked.length, 1, 'a later one does');
});

/** A call of one step that was broken off, as its server tells of it. */
class Waiting {
  state = 'OPEN';
  deadline = '2026-01-01T09:00:00Z';
  away = false;
  readonly timeline = [{ epoch: 1, seq: 1, kind: 'call-started', step: null as string | null, detail: '', at: 0 }];
  readonly posted: string[] = [];

  constructor(t: TestContext) {
    const serverTime = '2026-01-01T09:20:00Z';
    const scenario = { first: 'opening', steps: [{ id: 'opening', audio: '/line', next: 'end' }] };
    t.mock.method(globalThis, 'fetch', async (path: string, { method }: RequestInit = {}) => {
      if (this.away) throw new TypeError('fetch failed');
      if (path.endsWith('/csrf')) return new Response('{"headerName":"X-CSRF-TOKEN","token":"c"}');
      if (path === '/api/v1/performances') return Response.json({ performance: 'p', token: 't', epoch: 1 });
      if (path === '/line') return new Response(new Uint8Array(2));
      if (method === 'POST') this.posted.push(path.slice(path.lastIndexOf('/')));
      if (path.endsWith('/submission')) return Response.json({ reason: 'DEADLINE' });
      const { state, deadline, timeline } = this;
      const clock = { samples: 0 };
      return Response.json({ state, deadline, serverTime, epoch: 1, scenario, timeline, received: [], nextSegment: 1, clock });
    });
  }
}

/** A microphone that opens. */
function sounding(t: TestContext): void {
  const track = { readyState: 'live', getSettings: () => ({}), stop: () => {} };
  const stream = { getAudioTracks: () => [track], getTracks: () => [track] };
  t.mock.getter(globalThis, 'navigator', () => ({ mediaDevices: { getUserMedia: async () => stream } }));
  Object.assign(globalThis, { isSecureContext: true, AudioContext: SoundSystem });
}

test('who comes back after time was up is not handed in, and goes on once they have been given time', async (t) => {
  const server = new Waiting(t);
  sounding(t);
  const session = new Session('06h3');
  await session.open();
  await session.start();
  assert.deepEqual([session.screen, session.why], ['broken-off', 'time']);
  await session.call();
  assert.deepEqual([session.screen, session.why, server.posted], ['broken-off', 'time', []]);
  server.away = true;
  await session.call();
  assert.deepEqual([session.screen, session.why, server.posted], ['broken-off', 'time', []], 'without a server, too');
  server.away = false;
  server.deadline = '2026-01-01T09:25:00Z';
  await session.call();
  assert.deepEqual([session.screen, session.why], ['problem', 'played'], 'it is played');
});

test('who comes back to a call that was closed meanwhile is told that time was up', async (t) => {
  const server = new Waiting(t);
  sounding(t);
  const session = new Session('06h4');
  await session.open();
  await session.start();
  server.state = 'CLOSED';
  await session.call();
  assert.deepEqual([session.screen, session.why], ['done', 'time']);
});

for (const [state, detail, told] of [['OPEN', '', ''], ['OPEN', 'time', 'time'], ['CLOSED', '', ''], ['CLOSED', null, 'time']] as const) {
  test(`the last page of a call that is ${state}, and ended ${detail === null ? 'nowhere' : `with “${detail}”`}, tells the truth`, async (t) => {
    const server = new Waiting(t);
    sounding(t);
    server.state = state;
    if (detail !== null) server.timeline.push({ epoch: 1, seq: 2, kind: 'call-ended', step: null, detail, at: 9 });
    const session = new Session(`06h5${state}${detail}`);
    await session.open();
    await session.start();
    assert.deepEqual([session.screen, session.why], ['done', told]);
  });
}
