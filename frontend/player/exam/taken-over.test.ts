import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, Server, until } from './sitting.scene.ts';

test('an exam that goes on elsewhere ends here only once what waited is on the server', async (t) => {
  const server = Server.of(t);
  server.type = 'essay';
  const sitting = await open(t, 'waiting');
  const ends: string[] = [];
  sitting.addEventListener('ended', (event) => ends.push((event as CustomEvent).detail.type));
  sitting.answer({ text: 'Dear Ms Lee' });
  await until(() => sitting.sender.state.waiting > 0);
  server.over = 'older-epoch';
  const later = performance.now() + 20_000;
  t.mock.method(performance, 'now', () => later);
  await sitting.keepTime();
  assert.deepEqual(ends, []);
  await sitting.sender.flush();
  assert.deepEqual(server.answers.map(({ response }) => response), [{ text: 'Dear Ms Lee' }]);
  assert.deepEqual(ends, ['older-epoch']);
});

test('a browser that keeps nothing sends what it has also when another tab has taken over', async (t) => {
  const server = Server.of(t);
  const sitting = await open(t, 'taken-over');
  server.away = true;
  sitting.answer(['x']);
  await until(() => sitting.sender.state.offlineSince !== null);
  sitting.takenOver();
  sitting.leave();
  server.away = false;
  server.over = 'older-epoch';
  await until(() => server.answers.length > 0);
  await until(() => sitting.uncounted === 1);
  assert.equal(sitting.losesAnswers, false);
});
