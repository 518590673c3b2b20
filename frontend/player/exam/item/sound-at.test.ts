import assert from 'node:assert/strict';
import { test } from 'node:test';
import { soundAt } from './sound-at.ts';

test('a sound for practice is asked for where it is, with the cookie of who is signed in', async (t) => {
  const asked: [string, RequestInit][] = [];
  t.mock.method(globalThis, 'fetch', async (path: string, init: RequestInit) => {
    asked.push([path, init]);
    return new Response('sound');
  });
  const blob = await soundAt('/api/v1/practice-sounds/1/en').fetch('any');
  assert.equal(await blob.text(), 'sound');
  assert.deepEqual(asked.map(([path, { method, credentials }]) => [path, method, credentials]),
    [['/api/v1/practice-sounds/1/en', 'GET', 'same-origin']]);
});
