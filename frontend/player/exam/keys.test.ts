import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Acts, keysOf, shortcut } from './keys.ts';
import type { ItemFace, Response } from './model.ts';
import { TEXTS } from './texts.ts';

class Input {
  type = 'radio';
  dataset: Record<string, string> = {};
}
(globalThis as Record<string, unknown>)['HTMLInputElement'] = Input;

const text = { en: '', 'zh-CN': '' };
const item = (type: ItemFace['type'], options = ['d', 'b', 'a', 'c']): ItemFace => ({
  item: 'i', place: 1, type, seconds: 60, material: null, stem: text, plays: null,
  targets: [], gaps: [], units: [], words: null,
  options: options.map((id) => ({ id, text })),
});

function pressed(key: string, face: ItemFace, response: Response, target: object = {}, shiftKey = false, letters = true): unknown[] {
  const done: unknown[] = [];
  const acts: Acts = {
    answer: (given) => done.push(given),
    go: (by) => done.push(by),
    flag: () => done.push('flag'),
    strike: (option) => done.push(`strike ${option}`),
    focus: (option) => done.push(`to ${option}`),
  };
  shortcut({ key, target, shiftKey, preventDefault: () => {} } as unknown as KeyboardEvent, face, response, acts, letters);
  return done;
}

test('a letter or digit chooses the option in that place, whatever its name', () => {
  assert.deepEqual(pressed('a', item('single-choice'), null), [['d']]);
  assert.deepEqual(pressed('C', item('single-choice'), null), [['a']]);
  assert.deepEqual(pressed('2', item('multiple-choice'), ['d']), [['b', 'd']]);
  assert.deepEqual(pressed('e', item('single-choice'), null), []);
  assert.deepEqual(pressed('0', item('single-choice'), null), []);
});

test('a digit rates the first reaction without a rating and goes on to the next', () => {
  assert.deepEqual(pressed('4', item('situational-judgement'), { d: 1 }), [{ d: 1, b: 4 }, 'to a']);
});

test('a letter goes to a reaction, and a digit rates the one that has the focus', () => {
  assert.deepEqual(pressed('c', item('situational-judgement'), null), ['to a']);
  const focused = new Input();
  focused.dataset['reaction'] = 'c';
  assert.deepEqual(pressed('5', item('situational-judgement'), null, focused), [{ c: 5 }, 'to d']);
});

test('Shift with a letter strikes an option out and chooses nothing', () => {
  assert.deepEqual(pressed('B', item('multiple-choice'), null, {}, true), ['strike b']);
  assert.deepEqual(pressed('E', item('single-choice'), null, {}, true), []);
});

test('arrows move, but within ratings they belong to the browser', () => {
  assert.deepEqual(pressed('ArrowRight', item('single-choice'), null), [1]);
  assert.deepEqual(pressed('ArrowRight', item('single-choice'), null, new Input()), []);
  assert.deepEqual(pressed('f', item('situational-judgement'), null), ['flag']);
});

test('what is typed in a field is no shortcut', () => {
  for (const target of [{ tagName: 'TEXTAREA' }, { tagName: 'INPUT', type: 'text' }, { tagName: 'SELECT' }]) {
    assert.deepEqual(pressed('f', item('essay'), null, target), []);
    assert.deepEqual(pressed('n', item('cloze'), null, target), []);
  }
  assert.deepEqual(pressed('a', item('essay'), null), []);
  assert.deepEqual(pressed('n', item('essay'), null), [1]);
});

test('a statement is judged by the letters or digits of true and false', () => {
  assert.deepEqual(pressed('b', item('true-false'), ['d']), [['b']]);
});

test('Escape leaves a field, so that the keys of the page are there again', () => {
  let left = 0;
  const field = { tagName: 'TEXTAREA', blur: () => left++ };
  assert.deepEqual(pressed('Escape', item('essay'), null, field), []);
  assert.equal(left, 1);
});

test('F chooses option F where there is one, and M flags', () => {
  const six = item('multiple-choice', ['a', 'b', 'c', 'd', 'e', 'f']);
  assert.deepEqual(pressed('f', six, null), [['f']]);
  assert.deepEqual(pressed('m', six, null), ['flag']);
  assert.deepEqual(pressed('m', item('single-choice'), null), ['flag']);
  assert.deepEqual(pressed('f', item('ordering', ['a', 'b', 'c', 'd', 'e', 'f']), null), ['flag']);
  assert.match(keysOf(six, TEXTS.en, true), /A–F or 1–6 choose.*M flags/);
  assert.match(keysOf(item('true-false', ['true', 'false']), TEXTS['zh-CN'], true), /A–B 或 1–2.*F 标记/);
  assert.doesNotMatch(keysOf(item('essay', []), TEXTS.en, true), /\{/);
});

test('switched off, letters and digits do nothing, and arrows still move', () => {
  for (const key of ['a', '1', 'n', 'p', 'f', 'm', 'B']) {
    for (const type of ['single-choice', 'situational-judgement'] as const) {
      assert.deepEqual(pressed(key, item(type), null, {}, key === 'B', false), []);
    }
  }
  assert.deepEqual(pressed('ArrowRight', item('single-choice'), null, {}, false, false), [1]);
  assert.doesNotMatch(keysOf(item('single-choice'), TEXTS.en, false), /A–|flags/);
});
