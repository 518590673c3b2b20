import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Unreachable } from '../shared/api.ts';
import { Incidents } from './incidents.ts';

const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function server(t: TestContext) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const state = { away: false, tries: 0, clock: 1, told: [] as string[] };
  const incidents = new Incidents(async (batch) => {
    state.tries++;
    if (state.away) throw new Unreachable();
    state.told.push(...batch.map(({ kind, at }) => `${kind} ${at}`));
  }, () => String(state.clock++));
  return { state, incidents };
}

test('what is noticed goes out at once', async (t) => {
  const { state, incidents } = server(t);
  incidents.note('FOCUS_LOST');
  await breath();
  incidents.note('FOCUS_BACK');
  await breath();
  assert.deepEqual(state.told, ['FOCUS_LOST 1', 'FOCUS_BACK 2']);
});

test('what is noticed without a network is told in its order, once, when the server is there again', async (t) => {
  const { state, incidents } = server(t);
  state.away = true;
  for (const kind of ['FOCUS_LOST', 'FOCUS_BACK', 'COPY_ATTEMPT']) {
    incidents.note(kind);
    await breath();
  }
  assert.equal(state.tries, 1);
  t.mock.timers.tick(20_000);
  await breath();
  assert.equal(state.tries, 2);
  state.away = false;
  t.mock.timers.tick(20_000);
  await breath();
  assert.deepEqual(state.told, ['FOCUS_LOST 1', 'FOCUS_BACK 2', 'COPY_ATTEMPT 3']);
  incidents.flush();
  await breath();
  assert.equal(state.tries, 3);
});

test('of very many that wait the first ones are kept', async (t) => {
  const { state, incidents } = server(t);
  state.away = true;
  for (let n = 0; n < 500; n++) incidents.note(String(n));
  await breath();
  state.away = false;
  incidents.flush();
  for (let n = 0; n < 10; n++) await breath();
  assert.deepEqual(state.told, Array.from({ length: 200 }, (_, n) => `${n} ${n + 1}`));
});

test('when answers reach the server again nothing that was noticed waits any longer', async (t) => {
  const { state, incidents } = server(t);
  state.away = true;
  incidents.reach(true);
  incidents.reach(true);
  await breath();
  state.away = false;
  incidents.reach(false);
  await breath();
  assert.deepEqual(state.told, ['OFFLINE 1', 'ONLINE 2']);
});
