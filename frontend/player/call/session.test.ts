import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { test, type TestContext } from 'node:test';

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
  Object.assign(globalThis, { AudioContext: class { state = 'running'; resume = async (): Promise<void> => {}; } });
  const session = new Session('06h2');
  const clicks = [session.call(), session.call()];
  assert.deepEqual([asked.length, session.screen], [1, 'loading']);
  asked.pop()!(new DOMException('', 'NotFoundError'));
  await Promise.all(clicks);
  assert.deepEqual([session.screen, session.why], ['check', 'none']);
  void session.call();
  assert.equal(asked.length, 1, 'a later one does');
});
