import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandOf, type Focus } from './keys.ts';

const nowhere: Focus = { text: false, pressable: false, movable: false };
const plain = { ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, focus: Partial<Focus> = {}) => commandOf({ ...plain, key }, { ...nowhere, ...focus });

test('the space bar plays and pauses, but presses a button that has the focus', () => {
  assert.deepEqual(press(' '), { does: 'toggle' });
  assert.equal(press(' ', { pressable: true }), undefined);
});

test('J and L and the arrows skip five seconds', () => {
  for (const key of ['j', 'J', 'ArrowLeft']) assert.deepEqual(press(key), { does: 'skip', seconds: -5 });
  for (const key of ['l', 'L', 'ArrowRight']) assert.deepEqual(press(key), { does: 'skip', seconds: 5 });
});

test('arrows move among choices that have the focus, letters still work there', () => {
  assert.equal(press('ArrowDown', { movable: true }), undefined);
  assert.deepEqual(press('n', { movable: true }), { does: 'step', by: 1 });
});

test('digits from 0 to 4 score, others do nothing', () => {
  assert.deepEqual(press('0'), { does: 'score', score: 0 });
  assert.deepEqual(press('4'), { does: 'score', score: 4 });
  assert.equal(press('5'), undefined);
});

test('N, P and the arrows change the criterion, brackets the speed, M pins', () => {
  assert.deepEqual(press('p'), { does: 'step', by: -1 });
  assert.deepEqual(press('ArrowDown'), { does: 'step', by: 1 });
  assert.deepEqual(press('['), { does: 'speed', step: -1 });
  assert.deepEqual(press('】'), { does: 'speed', step: 1 });
  assert.deepEqual(press('M'), { does: 'pin' });
});

test('nothing happens while somebody types or uses the browser', () => {
  assert.equal(press('n', { text: true }), undefined);
  assert.equal(press('3', { text: true }), undefined);
  assert.equal(commandOf({ ...plain, ctrlKey: true, key: 'l' }, nowhere), undefined);
});
