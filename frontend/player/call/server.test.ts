import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ServerClock } from '../shared/clock.ts';
import { PerformanceServer } from './server.ts';

const serverTime = '2026-01-01T08:00:00Z';

test('time that is given while the call runs is learnt from any reply, in whatever order they come', async (t) => {
  const replies = ['09:00:00Z', '09:05:00.5Z', '09:00:00Z'].map((time) => ({ deadline: `2026-01-01T${time}`, serverTime }));
  t.mock.method(globalThis, 'fetch', async () => Response.json(replies.shift()));
  const server = new PerformanceServer('p', 't', new ServerClock());
  await server.read();
  assert.equal(server.deadline, '2026-01-01T09:00:00Z');
  await server.putChunk({ segment: 1, seq: 0, offset: 0, bytes: new ArrayBuffer(2), whole: true });
  await server.tell([]);
  assert.equal(server.deadline, '2026-01-01T09:05:00.5Z');
});
