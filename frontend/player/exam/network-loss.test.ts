import assert from 'node:assert/strict';
import { beforeEach, test, type TestContext } from 'node:test';
import { HandIn } from './hand-in.ts';
import { open, Server } from './sitting.scene.ts';
import type { Sitting } from './sitting.ts';

const START = Date.parse('2026-05-20T09:00:00Z');
let now = 0;

/** An exam under a clock that a test moves, with the page's tick each second. */
async function underClock(t: TestContext, assignment: string): Promise<Sitting> {
  const sitting = await open(t, assignment);
  sitting.addEventListener('ended', (event) => assert.fail(String((event as CustomEvent).detail)));
  return sitting;
}

async function pass(t: TestContext, sitting: Sitting, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed++) {
    now += 1_000;
    void sitting.keepTime();
    t.mock.timers.tick(1_000);
    for (let turns = 0; turns < 8; turns++) await new Promise((resolve) => setImmediate(resolve));
  }
}

beforeEach((t) => {
  now = 0;
  const { mock } = t as TestContext;
  mock.method(performance, 'now', () => now);
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: START });
});

test('a network that is away for ten minutes costs nothing: all that was answered meanwhile arrives, and nobody has to do anything', async (t) => {
  const server = Server.of(t);
  server.items = Array.from({ length: 20 }, (_, n) => `q${n}`);
  const sitting = await underClock(t, 'ten-minutes');
  server.away = true;
  for (let n = 0; n < 20; n++) {
    sitting.show(n);
    sitting.answer([`x${n}`]);
    await pass(t, sitting, 30);
  }
  assert.equal(server.answers.length, 0);
  assert.equal(sitting.sender.state.waiting, 20);
  assert.ok(now - (sitting.sender.state.offlineSince! - START) >= 590_000);

  server.away = false;
  await pass(t, sitting, 20);
  const given = server.answers.filter(({ response }) => response !== null);
  assert.deepEqual(given.map(({ item, response }) => [item, response]), server.items.map((item, n) => [item, [`x${n}`]]));
  assert.deepEqual([sitting.sender.state.waiting, sitting.sender.state.offlineSince, sitting.uncounted], [0, null, 0]);
  assert.deepEqual(server.incidents, ['OFFLINE', 'ONLINE']);
});

test('whoever had no network while time ran out and more was given goes on, and what they had answered counts', async (t) => {
  const server = Server.of(t);
  server.deadline = new Date(START + 60_000).toISOString();
  const sitting = await underClock(t, 'given-more');
  server.away = true;
  sitting.answer(['x']);
  await pass(t, sitting, 120);
  assert.equal(sitting.time.left, 0);
  const outcome = new HandIn(sitting, true, () => assert.fail('handed in')).outcome();

  server.deadline = new Date(START + 600_000).toISOString();
  server.away = false;
  await pass(t, sitting, 20);
  assert.equal(await outcome, null);
  assert.deepEqual(server.answers.map(({ response }) => response), [['x']]);
  assert.deepEqual([sitting.uncounted, sitting.time.left > 0], [0, true]);
});
