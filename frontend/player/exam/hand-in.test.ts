import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Unreachable } from '../shared/api.ts';
import { HandIn } from './hand-in.ts';
import type { Sitting } from './sitting.ts';

/** A sitting whose answers reach the server when the test says so. */
function sitting(left = false) {
  const done: string[] = [];
  let settle: (settled: boolean) => void = () => {};
  const promise = new Promise<boolean>((resolve) => (settle = resolve));
  const fake = {
    settle: () => promise,
    handIn: async () => {
      done.push('handed in');
      return 'CANDIDATE';
    },
    time: { isLeft: async () => left },
  } as unknown as Sitting;
  return { done, settle, fake };
}

const of = (fake: Sitting, timeUp = false): HandIn => new HandIn(fake, timeUp, () => {});

test('what waits goes first, and from then on nothing can be taken back', async () => {
  const { done, settle, fake } = sitting();
  const handIn = of(fake);
  const outcome = handIn.outcome();
  assert.equal(handIn.posted, false);
  settle(true);
  assert.equal(await outcome, 'CANDIDATE');
  assert.equal(handIn.posted, true);
  assert.deepEqual(done, ['handed in']);
});

test('called off while answers still wait, nothing is handed in when they have arrived', async () => {
  const { done, settle, fake } = sitting();
  const handIn = of(fake);
  const outcome = handIn.outcome();
  handIn.callOff();
  settle(true);
  assert.equal(await outcome, null);
  assert.deepEqual(done, []);
});

test('nothing is handed in that the server does not have', async () => {
  const { done, settle, fake } = sitting();
  settle(false);
  assert.equal(await of(fake).outcome(), null);
  assert.deepEqual(done, []);
});

test('when time is up here but more was given meanwhile, nothing is handed in', async () => {
  const { done, settle, fake } = sitting(true);
  settle(true);
  assert.equal(await of(fake, true).outcome(), null);
  assert.deepEqual(done, []);
});

test('once posted it is said again until the server answers', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { done, settle, fake } = sitting();
  let tries = 0;
  const outcome = of({ ...fake, handIn: async () => {
    if (++tries < 3) throw new Unreachable();
    return 'CANDIDATE';
  } } as unknown as Sitting).outcome();
  settle(true);
  while (tries < 3) {
    await new Promise((resolve) => setImmediate(resolve));
    t.mock.timers.tick(4_000);
  }
  assert.equal(await outcome, 'CANDIDATE');
  assert.deepEqual(done, []);
});
