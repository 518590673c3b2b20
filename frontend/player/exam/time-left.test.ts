import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Refusal, Unreachable } from '../shared/api.ts';
import type { Ticket } from '../shared/tickets.ts';
import { TimeLeft } from './time-left.ts';

const NOW = '2026-05-20T09:00:00Z';
const PAST = '2026-05-20T08:59:59Z';
const SOON = '2026-05-20T09:10:00Z';

/** The time that is left by a server with one reply to everybody who asks. */
function asked(t: TestContext) {
  const server = { reply: { deadline: PAST, paused: false } as object, status: 200, away: false, asked: 0 };
  t.mock.method(globalThis, 'fetch', async () => {
    server.asked++;
    if (server.away) throw new TypeError('fetch failed');
    return new Response(JSON.stringify({ serverTime: NOW, ...server.reply }), { status: server.status });
  });
  const page = { now: 0 };
  t.mock.method(performance, 'now', () => page.now);
  const time = new TimeLeft({ id: 's', token: 't', epoch: 1 } as Ticket, { deadline: PAST, paused: false, serverTime: NOW }, 0);
  const told: string[] = [];
  for (const kind of ['change', 'away']) time.addEventListener(kind, () => told.push(kind));
  return { server, page, time, told };
}

const refuse = (type: string, status = 409): object => ({ reply: { type: `urn:callworthy:problem:${type}` }, status });

test('no time is left at the deadline, but some is when more was given or the clock stands still', async (t) => {
  const { server, time } = asked(t);
  assert.equal(await time.isLeft(), false);
  server.reply = { deadline: PAST, paused: true };
  assert.equal(await time.isLeft(), true);
  server.reply = { deadline: SOON, paused: false };
  assert.equal(await time.isLeft(), true);
  assert.equal(time.left, 600_000);
});

test('none is left of what is closed; of what goes on elsewhere, or of a server that is away, that is not known', async (t) => {
  const { server, time } = asked(t);
  Object.assign(server, refuse('closed'));
  assert.equal(await time.isLeft(), false);
  Object.assign(server, refuse('older-epoch'));
  await assert.rejects(time.isLeft(), { type: 'older-epoch' });
  server.away = true;
  await assert.rejects(time.isLeft(), Unreachable);
});

test('the server is asked after a quarter of a minute of silence, and sooner while the clock stands still or it is away', async (t) => {
  const { server, page, time } = asked(t);
  const after = async (seconds: number): Promise<number> => {
    page.now += seconds * 1_000;
    await time.keep();
    return server.asked;
  };
  assert.equal(await after(14), 0);
  assert.equal(await after(1), 1);
  assert.equal(await after(14), 1);
  server.reply = { deadline: SOON, paused: true };
  assert.equal(await after(1), 2);
  assert.equal(await after(4), 2);
  server.away = true;
  assert.equal(await after(1), 3);
  server.away = false;
  server.reply = { deadline: SOON, paused: false };
  assert.equal(await after(5), 4);
  assert.equal(await after(5), 4);
});

test('a refusal is told as the end only where it is one, and nothing but silence as the server being away', async (t) => {
  const { server, page, time, told } = asked(t);
  const kept = async (): Promise<unknown> => {
    page.now += 15_000;
    return time.keep();
  };
  for (const type of ['closed', 'older-epoch']) {
    Object.assign(server, refuse(type));
    assert.equal(((await kept()) as Refusal).type, type);
  }
  Object.assign(server, refuse('invalid', 422));
  assert.equal(await kept(), undefined);
  assert.deepEqual(told, []);
  server.away = true;
  assert.equal(await kept(), undefined);
  server.away = false;
  Object.assign(server, { reply: { deadline: SOON, paused: false }, status: 200 });
  await kept();
  assert.deepEqual(told, ['away', 'change']);
});
