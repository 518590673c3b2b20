import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, Refusal } from './api.ts';

test('the time that a reply asks to wait is kept within bounds', async (t) => {
  for (const [said, ms] of [['2', 2_000], ['86400', 30_000], ['-5', 0], ['Wed, 21 Oct 2026 07:28:00 GMT', 0], [null, 0]] as const) {
    t.mock.method(globalThis, 'fetch', async () => new Response('{}', { status: 503, headers: said === null ? {} : { 'Retry-After': said } }));
    await assert.rejects(ask('/'), (why) => why instanceof Refusal && why.retryAfterMs === ms);
  }
});
