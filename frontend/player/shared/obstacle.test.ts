import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal, Unreachable } from './api.ts';
import { isLookOver, isNews, obstacleOf } from './obstacle.ts';

const refusal = (status: number, type: string): Refusal => new Refusal(status, { type: `urn:callworthy:problem:${type}` }, 0);

test('whoever waits to be looked at waits on while nothing gets through, and a code is asked for anew', () => {
  const waiting = obstacleOf(refusal(409, 'check-in-needed'));
  assert.deepEqual(waiting, { type: 'check-in-needed' });
  for (const passing of [refusal(429, 'too-many-requests'), refusal(503, 'busy'), new Unreachable()]) {
    assert.deepEqual(obstacleOf(passing, waiting), waiting);
    assert.equal(obstacleOf(passing, { type: 'seat-code-needed' }), null);
    assert.equal(obstacleOf(passing), null);
  }
});

test('it gives way to another one, and to whatever does not pass', () => {
  const before = obstacleOf(refusal(409, 'check-in-needed'));
  assert.deepEqual(obstacleOf(refusal(409, 'seat-code-needed'), before), { type: 'seat-code-needed' });
  assert.equal(obstacleOf(refusal(401, 'sign-in-needed'), before), null);
  assert.equal(obstacleOf(refusal(409, 'closed'), before), null);
});

test('whoever waits keeps the focus where it is, until something else stands in the way or they have done something', () => {
  const before = { type: 'seat-code-needed' } as const;
  assert.equal(isNews(before, undefined, false), true);
  assert.equal(isNews({ ...before }, before, false), false);
  assert.equal(isNews({ ...before }, before, true), true);
  assert.equal(isNews({ type: 'seat-code-wrong' }, before, false), true);
});

test('a page waits as long as an invigilator has to look or nobody answers, and begins for all else', async (t) => {
  const asked: string[] = [];
  let reply: () => Response = () => new Response('{"needed":true}');
  t.mock.method(globalThis, 'fetch', async (path: string, init: RequestInit) => {
    asked.push(`${init.method} ${path}`);
    return reply();
  });
  assert.equal(await isLookOver('06h1'), false);
  reply = () => new Response('{}', { status: 503 });
  assert.equal(await isLookOver('06h1'), false);
  reply = () => {
    throw new TypeError('fetch failed');
  };
  assert.equal(await isLookOver('06h1'), false);
  reply = () => new Response('{}', { status: 401 });
  assert.equal(await isLookOver('06h1'), true);
  reply = () => new Response('{"needed":false}');
  assert.equal(await isLookOver('06h1'), true);
  assert.equal(asked[0], 'GET /api/v1/assignments/06h1/check-in');
});
