import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { item, keptHere, open, Server, until } from './sitting.scene.ts';
import { Sitting } from './sitting.ts';

test('a browser that keeps nothing opens the exam, sends every answer, and says what closing it would lose', async (t) => {
  const server = Server.of(t);
  const sitting = await open(t, 'refusing');
  assert.equal(sitting.sender.state.storageFailed, true);
  assert.equal(sitting.losesAnswers, false);
  sitting.answer(['x']);
  assert.equal(sitting.losesAnswers, true);
  await until(() => !sitting.losesAnswers);
  assert.deepEqual(server.answers.map(({ item, response }) => [item, response]), [['a', ['x']]]);
});

test('while the server is away an exam that was started is not started again, though the browser keeps no ticket', async (t) => {
  const server = Server.of(t);
  server.away = true;
  await assert.rejects(Sitting.open('unreached', false));
  await assert.rejects(Sitting.open('unreached', false));
  server.away = false;
  await open(t, 'unreached');
  assert.equal(server.starts, 1);
});

test('going on in the same page takes along what waited, though only memory had it', async (t) => {
  const server = Server.of(t);
  const before = await open(t, 'taken');
  server.away = true;
  before.answer(['x']);
  await until(() => before.sender.state.offlineSince !== null);
  before.handOver();
  server.away = false;
  await open(t, 'taken', true);
  await until(() => server.answers.length > 0);
  assert.equal(server.starts, 2);
  assert.deepEqual(server.answers.map(({ item, response }) => [item, response]), [['a', ['x']]]);
});

test('at another computer it goes on where the candidate answered last', async (t) => {
  const server = Server.of(t);
  const saved = { epoch: 1, seq: 4, response: ['y'], spentMs: 9, flagged: false, at: '2026-05-20T09:00:00Z' };
  server.saved = [{ ...saved, item: 'b', at: '2026-05-20T09:05:00Z' }, { ...saved, item: 'a' }];
  const sitting = await open(t, 'moved');
  assert.equal(sitting.current, 1);
  assert.deepEqual(sitting.responseOf(item('a')), ['y']);
  assert.equal(server.answers.length, 0);
});

test('after a reload that item is open which this browser showed last', async (t) => {
  const server = Server.of(t);
  const before = await open(t, 'reloaded');
  before.show(2);
  before.leave();
  server.saved = [{ item: 'a', epoch: 1, seq: 1, response: null, spentMs: 9, flagged: false, at: '2026-05-20T09:00:00Z' }];
  const after = await open(t, 'reloaded');
  assert.equal(after.current, 2);
});

test('what happens while the server is away is told when answers reach it again, from when it was away', async (t) => {
  const server = Server.of(t);
  const sitting = await open(t, 'cut-off');
  server.away = true;
  sitting.answer(['x']);
  await until(() => sitting.sender.state.offlineSince !== null);
  sitting.incident('FOCUS_LOST');
  sitting.incident('FOCUS_BACK');
  server.away = false;
  await sitting.sender.flush();
  await until(() => server.incidents.length > 3);
  assert.deepEqual(server.incidents, ['OFFLINE', 'FOCUS_LOST', 'FOCUS_BACK', 'ONLINE']);
});

/** Answers very many questions while the server is away. */
async function answerMany(t: TestContext, server: Server, assignment: string): Promise<Sitting> {
  server.items = Array.from({ length: 120 }, (_, n) => `q${n}`);
  const sitting = await open(t, assignment);
  server.away = true;
  for (const place of server.items.keys()) {
    sitting.show(place);
    sitting.answer(['x']);
  }
  await until(() => sitting.sender.state.offlineSince !== null);
  server.away = false;
  return sitting;
}

const distinct = (server: Server): number => new Set(server.answers.map((one) => one.item)).size;

test('when time is up the server gets all that waited, however much, and only then it is forgotten here', async (t) => {
  const server = Server.of(t);
  const sitting = await answerMany(t, server, 'late');
  server.over = 'closed';
  const ends: string[] = [];
  sitting.addEventListener('ended', (event) => {
    ends.push((event as CustomEvent).detail.type);
    sitting.leave();
  });
  await sitting.sender.flush();
  assert.equal(distinct(server), 120);
  assert.deepEqual(ends, ['closed']);
  assert.equal(sitting.uncounted, 120);
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(await keptHere(sitting), 0);
});

test('a page that is opened after the end sends what this browser still had', async (t) => {
  const server = Server.of(t);
  const before = await answerMany(t, server, 'too-late');
  before.handOver();
  server.over = 'closed';
  const after = await open(t, 'too-late');
  after.leave();
  await until(() => after.uncounted === 120);
  assert.equal(distinct(server), 120);
  await after.sender.flush();
  assert.equal(await keptHere(after), 0);
});

test('what the server refuses without keeping it stays here', async (t) => {
  const server = Server.of(t);
  const sitting = await answerMany(t, server, 'unkept');
  t.mock.method(globalThis, 'fetch', async () => new Response('{"type":"urn:callworthy:problem:closed"}', { status: 409 }));
  await sitting.sender.flush();
  assert.equal(await keptHere(sitting), 120);
});

test('what went out while the exam went on elsewhere goes out again, to count, once it goes on here', async (t) => {
  const server = Server.of(t);
  const before = await answerMany(t, server, 'to-and-fro');
  server.over = 'older-epoch';
  await before.sender.flush();
  assert.equal(distinct(server), 120);
  assert.equal(before.uncounted, 120);
  const highest = Math.max(...server.answers.map(({ seq }) => seq));
  before.handOver();
  server.over = null;
  server.answers.length = 0;
  const after = await open(t, 'to-and-fro', true);
  await after.sender.flush();
  assert.equal(distinct(server), 120);
  assert.ok(server.answers.every(({ seq }) => seq > 1 && seq <= highest + 1));
  assert.equal(after.uncounted, 0);
});

test('an answer that came late is taken for one of this page when time was given back, and is sent to count', async (t) => {
  const server = Server.of(t);
  const saved = { epoch: 1, spentMs: 9, flagged: false, at: '2026-05-20T09:00:00Z' };
  server.saved = [
    { ...saved, item: 'a', seq: 4, response: ['y'], counts: false },
    { ...saved, item: 'b', seq: 2, response: ['z'], counts: true },
  ];
  const sitting = await open(t, 'reopened');
  assert.deepEqual(sitting.responseOf(item('a')), ['y']);
  await sitting.sender.flush();
  assert.deepEqual(server.answers.map(({ item, seq, response }) => [item, seq, response]), [['a', 5, ['y']]]);
});

test('whoever only reads is told, too, that the server is away and since when, and the server that it was', async (t) => {
  const server = Server.of(t);
  const sitting = await open(t, 'reading');
  let now = performance.now();
  t.mock.method(performance, 'now', () => now);
  const later = (seconds: number): Promise<void> => {
    now += seconds * 1_000;
    return sitting.keepTime();
  };
  sitting.answer(['x']);
  await sitting.sender.flush();
  server.away = true;
  await later(14);
  assert.equal(sitting.sender.state.offlineSince, null);
  await later(2);
  const since = sitting.sender.state.offlineSince;
  assert.notEqual(since, null);
  await later(6);
  assert.equal(sitting.sender.state.offlineSince, since);
  server.away = false;
  await later(6);
  assert.equal(sitting.sender.state.offlineSince, null);
  await until(() => server.incidents.length > 1);
  assert.deepEqual(server.incidents, ['OFFLINE', 'ONLINE']);
});

test('a text that is written waits for its pause, and goes at once when another item is opened', async (t) => {
  const server = Server.of(t);
  server.type = 'essay';
  const sitting = await open(t, 'written');
  sitting.answer({ text: 'Dear' });
  await until(() => sitting.sender.state.waiting > 0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(server.answers.length, 0);
  sitting.answer({ text: 'Dear Ms Lee' });
  sitting.show(1);
  await sitting.sender.flush();
  assert.deepEqual(server.answers.map(({ item, response }) => [item, response]), [['a', { text: 'Dear Ms Lee' }]]);
});

test('what is written in the last moments does not wait for a rest', async (t) => {
  const server = Server.of(t);
  server.type = 'essay';
  server.deadline = new Date(Date.now() + 1_200).toISOString();
  const sitting = await open(t, 'last-moments');
  sitting.answer({ text: 'Dear Ms Lee' });
  await until(() => server.answers.length > 0);
  assert.ok(sitting.time.left > 500, `${sitting.time.left} ms`);
});

test('once time is up nothing is added to what was answered when all is brought to the server', async (t) => {
  const server = Server.of(t);
  const sitting = await open(t, 'settled');
  sitting.answer(['x']);
  await sitting.settle();
  const seq = server.answers.at(-1)!.seq;
  server.deadline = new Date().toISOString();
  sitting.answer(['y']);
  await sitting.sender.flush();
  assert.equal(sitting.time.left, 0);
  server.answers.length = 0;
  assert.equal(await sitting.settle(), true);
  assert.deepEqual([server.answers, seq], [[], 2]);
});
