import assert from 'node:assert/strict';
import { afterEach, test, type TestContext } from 'node:test';
import { Refusal } from '../shared/api.ts';
import { keepTicket, ticketOf } from '../shared/tickets.ts';
import { SHELVES } from './answer-box.ts';
import { sweep } from './leftover.ts';
import { browser, keptHere, open, Server, until } from './sitting.scene.ts';
import { Sitting } from './sitting.ts';

const signedIn = 'callworthy-language=en; callworthy-person=p1';

afterEach(() => {
  browser.cookie = signedIn;
});

/** Answers one question, which the server has. */
async function answered(t: TestContext, assignment: string): Promise<Sitting> {
  const sitting = await open(t, assignment);
  sitting.answer(['x']);
  await sitting.sender.flush();
  assert.equal(await keptHere(sitting), 1);
  return sitting;
}

/** Looks at the clock as if that were due. */
async function lookAtTheClock(t: TestContext, sitting: Sitting): Promise<void> {
  const now = performance.now();
  t.mock.method(performance, 'now', () => now + 60_000);
  await sitting.keepTime();
}

async function settled(): Promise<void> {
  for (let n = 0; n < 5; n++) await new Promise((resolve) => setImmediate(resolve));
}

test('whoever hands in leaves nothing behind, and the open page has the way to the receipt', async (t) => {
  Server.of(t);
  const sitting = await answered(t, 'handed-in');
  await sitting.handIn();
  await settled();
  assert.equal(await ticketOf('handed-in'), undefined);
  assert.equal(await keptHere(sitting), 0);
  assert.match(await sitting.receipt(), /receipt/);
});

test('nothing is left behind when an invigilator ends the exam, which only the clock tells', async (t) => {
  const server = Server.of(t);
  const sitting = await answered(t, 'ended');
  server.over = 'closed';
  await lookAtTheClock(t, sitting);
  await settled();
  assert.equal(await ticketOf('ended'), undefined);
  assert.equal(await keptHere(sitting), 0);
});

test('nothing is left behind by a page that is opened after the end, once the server has what waited', async (t) => {
  const server = Server.of(t);
  const before = await answered(t, 'left');
  server.away = true;
  before.answer(['y']);
  await until(() => before.sender.state.offlineSince !== null);
  before.handOver();
  server.over = 'closed';
  assert.ok(await ticketOf('left'));
  server.away = false;
  const after = await open(t, 'left');
  await after.sender.flush();
  await settled();
  assert.deepEqual(server.answers.at(-1)!.response, ['y']);
  assert.equal(await ticketOf('left'), undefined);
  assert.equal(await keptHere(after), 0);
  await until(() => server.incidents.includes('OFFLINE'));
});

test('what waits for the server is not forgotten although the exam is over', async (t) => {
  const server = Server.of(t);
  const before = await answered(t, 'waiting');
  server.deaf = true;
  before.answer(['y']);
  before.handOver();
  server.over = 'closed';
  const after = await open(t, 'waiting');
  await until(() => after.sender.state.offlineSince !== null);
  assert.ok(await ticketOf('waiting'));
  assert.equal(await keptHere(after), 1);
  server.deaf = false;
  await after.sender.flush();
  await settled();
  assert.equal(await ticketOf('waiting'), undefined);
});

test('of an exam that goes on elsewhere no answers stay, and a reload does not take it away from there', async (t) => {
  const server = Server.of(t);
  const sitting = await answered(t, 'moved-on');
  server.over = 'older-epoch';
  await lookAtTheClock(t, sitting);
  await settled();
  assert.equal(await keptHere(sitting), 0);
  await assert.rejects(Sitting.open('moved-on', false), { type: 'older-epoch' });
  assert.equal(server.starts, 1);
});

test('a page that is opened while the exam goes on elsewhere sends what waited here, says how much of it does not count, and keeps nothing that does not differ', async (t) => {
  const server = Server.of(t);
  const before = await answered(t, 'moved-meanwhile');
  server.away = true;
  before.show(1);
  before.answer(['y']);
  before.handOver();
  server.away = false;
  server.over = 'older-epoch';
  await assert.rejects(Sitting.open('moved-meanwhile', false), { type: 'older-epoch', uncounted: 1 });
  assert.deepEqual(server.answers.at(-1)!.response, ['y']);
  assert.deepEqual((await SHELVES.answers.of(before.id)).map(({ acknowledged }) => acknowledged), [true, true]);

  server.over = null;
  const unchanged = await answered(t, 'moved-idle');
  unchanged.handOver();
  server.over = 'older-epoch';
  await assert.rejects(Sitting.open('moved-idle', false), { type: 'older-epoch', uncounted: 0 });
  await settled();
  assert.equal(await keptHere(unchanged), 0);
});

test('whatever else was begun here and is over leaves nothing behind once the next exam is open, and a call is left alone', async (t) => {
  const server = Server.of(t);
  const before = await answered(t, 'last-month');
  server.away = true;
  before.answer(['y']);
  before.handOver();
  await keepTicket({ assignment: 'a-call', id: 'p', token: 'c', epoch: 1 });
  await sweep('this-month');
  assert.equal(await keptHere(before), 1);
  server.away = false;
  await sweep('this-month');
  assert.equal(await keptHere(before), 1);
  server.over = 'closed';
  await sweep('last-month');
  assert.equal(await keptHere(before), 1);
  await sweep('this-month');
  await settled();
  assert.deepEqual(server.answers.at(-1)!.response, ['y']);
  assert.equal(await ticketOf('last-month'), undefined);
  assert.equal(await keptHere(before), 0);
  assert.ok(await ticketOf('a-call'));
});

test('a page that another one of this browser has replaced forgets nothing of what that one keeps', async (t) => {
  const server = Server.of(t);
  const before = await answered(t, 'replaced');
  await open(t, 'replaced', true);
  server.over = 'closed';
  await lookAtTheClock(t, before);
  await settled();
  assert.equal((await ticketOf('replaced'))?.token, 't2');
});

test('after a restart that forgot who is signed in, a reload goes on by the ticket', async (t) => {
  const server = Server.of(t);
  (await answered(t, 'restarted')).leave();
  server.session = null;
  const after = await open(t, 'restarted');
  assert.equal(after.alreadyClosed, false);
  assert.equal(server.starts, 1);
});

const refusedWith = (status: number) => (why: unknown): boolean => why instanceof Refusal && why.status === status;

test('nobody goes on with the exam of somebody else, be they signed in themself or not at all', async (t) => {
  const server = Server.of(t);
  (await answered(t, 'shared')).leave();
  browser.cookie = 'callworthy-person=p2';
  server.session = 'p2';
  await assert.rejects(Sitting.open('shared', false), refusedWith(404));
  browser.cookie = 'callworthy-language=en';
  server.session = null;
  await assert.rejects(Sitting.open('shared', false), refusedWith(401));
  browser.cookie = signedIn;
  await open(t, 'shared');
  assert.equal(server.starts, 1);
});

test('an open page goes on whoever signs in or out beside it', async (t) => {
  const server = Server.of(t);
  const sitting = await answered(t, 'open');
  browser.cookie = 'callworthy-person=p2';
  server.session = 'p2';
  sitting.show(1);
  sitting.answer(['z']);
  await sitting.sender.flush();
  assert.deepEqual(server.answers.at(-1)!.response, ['z']);
  assert.equal(sitting.sender.state.waiting, 0);
});
