import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AnswerPost } from './answer-post.ts';
import { item, open, Server, until } from './sitting.scene.ts';
import { TimeLeft } from './time-left.ts';

test('what another page of this browser has numbered alike is numbered anew and sent again, and nothing is lost', async (t) => {
  const server = Server.of(t);
  server.others = 7;
  const sitting = await open(t, 'two-pages');
  sitting.answer(['x']);
  sitting.show(1);
  sitting.answer(['y']);
  const done = sitting.sender.flush();
  await until(() => sitting.sender.state.waiting > 0);
  assert.equal(sitting.sender.state.savedAt, null);
  await done;
  const newest = (name: string): unknown[] => server.answers.filter((one) => one.item === name).map(({ response }) => response);
  assert.deepEqual([newest('a').at(-1), newest('b').at(-1)], [['x'], ['y']]);
  assert.ok(server.answers.every(({ seq }) => seq > 7));
  assert.equal(sitting.sender.state.offlineSince, null);
  assert.equal(sitting.sender.state.waiting, 0);
});

test('what is answered after that comes after the other answers, too', async (t) => {
  const server = Server.of(t);
  server.others = 7;
  const sitting = await open(t, 'two-pages-later');
  sitting.answer(['x']);
  await sitting.sender.flush();
  sitting.show(2);
  sitting.answer(['z']);
  await sitting.sender.flush();
  assert.deepEqual(sitting.responseOf(item('c')), ['z']);
  assert.ok(server.answers.every(({ seq }) => seq > 7));
});

test('a page that was taken over writes nothing over what the other one keeps', async (t) => {
  const server = Server.of(t);
  server.others = 7;
  let renumbered = 0;
  const box = { renumber: () => renumbered++ };
  const ticket = { assignment: 'a', id: 's', token: 't', epoch: 1 };
  const time = new TimeLeft(ticket, { deadline: '2100-01-01T00:00:00Z', paused: false, serverTime: new Date().toISOString() }, 0);
  const post = new AnswerPost(ticket, time, box, () => {});
  const batch = [{ sitting: 's', item: 'a', seq: 1, response: ['x'], at: '', spentMs: 0, flagged: false, acknowledged: false }];
  assert.deepEqual(await post.deliver(batch), []);
  assert.equal(renumbered, 1);
  post.handedOver = true;
  await assert.rejects(post.deliver(batch));
  assert.equal(renumbered, 1);
});
