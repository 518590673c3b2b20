import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Refusal, Unreachable } from '../shared/api.ts';
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
  const handIn = new HandIn(fake, false, () => done.push('posted'));
  const outcome = handIn.outcome();
  assert.equal(handIn.posted, false);
  settle(true);
  assert.equal(await outcome, 'CANDIDATE');
  assert.equal(handIn.posted, true);
  assert.deepEqual(done, ['posted', 'handed in']);
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

test('whoever hands in before time is up is not asked for the time that is left', async () => {
  const { settle, fake } = sitting(true);
  settle(true);
  assert.equal(await of(fake).outcome(), 'CANDIDATE');
});

/** One whose server is away, until it refuses or answers. */
function away(t: TestContext, timeUp = false) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { settle, fake } = sitting();
  settle(true);
  const said = { settled: 0, handedIn: 0, timeUp: false, left: false, reply: (): string => { throw new Unreachable(); } };
  const handIn = of({
    settle: () => (said.settled++, fake.settle()),
    handIn: async (timeUp: boolean) => (said.handedIn++, said.timeUp = timeUp, said.reply()),
    time: { isLeft: async () => said.left },
  } as unknown as Sitting, timeUp);
  const after = async (ms: number): Promise<void> => {
    t.mock.timers.tick(ms);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { said, handIn, after };
}

test('once posted it is said again every few seconds until the server answers, and nothing is asked anew', async (t) => {
  const { said, handIn, after } = away(t);
  const outcome = handIn.outcome();
  for (const tries of [1, 2, 3]) {
    await after(tries === 1 ? 0 : 4_000);
    assert.equal(said.handedIn, tries);
  }
  said.reply = () => 'CANDIDATE';
  await after(4_000);
  assert.equal(await outcome, 'CANDIDATE');
  assert.equal(said.settled, 1);
});

test('what the server refuses is not said again', async (t) => {
  const { said, handIn, after } = away(t);
  said.reply = () => { throw new Refusal(409, { type: 'urn:callworthy:problem:older-epoch' }, 0); };
  const outcome = assert.rejects(handIn.outcome(), { type: 'older-epoch' });
  await after(0);
  await after(20_000);
  await outcome;
  assert.equal(said.handedIn, 1);
});

test('whoever gives up waiting for the server is let go', async (t) => {
  const { said, handIn, after } = away(t);
  const outcome = handIn.outcome();
  await after(0);
  assert.equal(handIn.posted, true);
  handIn.callOff();
  await after(4_000);
  assert.equal(await outcome, null);
  assert.equal(said.handedIn, 1);
});

test('that time is up is not said again once more was given, and the sitting goes on', async (t) => {
  const { said, handIn, after } = away(t, true);
  const outcome = handIn.outcome();
  await after(0);
  assert.deepEqual([said.handedIn, said.timeUp], [1, true]);
  said.left = true;
  said.reply = () => 'CANDIDATE';
  await after(4_000);
  assert.equal(await outcome, null);
  assert.deepEqual([said.handedIn, said.settled], [1, 1]);
});

test('when the server knows of time that is left, the sitting goes on', async (t) => {
  const { said, handIn, after } = away(t, true);
  said.reply = () => { throw new Refusal(409, { type: 'urn:callworthy:problem:time-left' }, 0); };
  const outcome = handIn.outcome();
  await after(0);
  assert.equal(await outcome, null);
});
