import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ended } from './ending.ts';
import { focusAt, isMessage, messageOf, screenOf, type Standing } from './screen.ts';
import { TEXTS } from './texts.ts';

const running = { paused: false, left: 60_000 };
const standing = (change: Partial<Standing>): Standing => ({
  atTheDoor: false, ending: null, sitting: { items: ['a'], time: running }, handedIn: false, phase: 'item', ...change,
});

test('what is shown follows from how the exam stands', () => {
  const shown = (change: Partial<Standing>): string => screenOf(standing(change));
  assert.equal(shown({ sitting: null }), 'loading');
  assert.equal(shown({ atTheDoor: true, sitting: null }), 'entry');
  assert.equal(shown({}), 'item');
  assert.equal(shown({ phase: 'review' }), 'review');
  assert.equal(shown({ sitting: { items: ['a'], time: { paused: true, left: 60_000 } } }), 'paused');
  assert.equal(shown({ sitting: { items: ['a'], time: { paused: false, left: 0 } } }), 'time-up');
  assert.equal(shown({ handedIn: true, phase: 'review' }), 'handing-in');
  assert.equal(shown({ ending: ended('closed', 0, TEXTS.en), handedIn: true }), 'end');
});

test('what was opened during a pause shows no question before it has one', () => {
  assert.equal(screenOf(standing({ sitting: { items: [], time: running } })), 'loading');
});

test('a message that takes the place of the questions gets the focus, and the questions get it back', () => {
  for (const [screen, heading] of [['paused', '#paused'], ['time-up', '#time-up'], ['handing-in', '#handing-in'], ['end', '#ending']] as const) {
    assert.equal(focusAt(screen, 'item'), heading);
    assert.equal(focusAt(screen, 'review'), heading);
    assert.equal(focusAt(screen, screen), null);
    assert.equal(focusAt('item', screen), '.item-title');
    assert.equal(focusAt('review', screen), '#review-title');
    assert.ok(isMessage(screen));
  }
});

test('the focus stays where it is while nothing else is shown, and goes nowhere when the exam opens', () => {
  assert.equal(focusAt('item', 'item'), null);
  assert.equal(focusAt('item', 'loading'), null);
});

test('every message says in both languages what goes on, also when the server goes away meanwhile', () => {
  for (const texts of [TEXTS.en, TEXTS['zh-CN']]) {
    const said = [
      messageOf('paused', texts, false, null), messageOf('time-up', texts, false, null), messageOf('time-up', texts, true, null),
      messageOf('handing-in', texts, false, null), messageOf('handing-in', texts, true, null),
      messageOf('end', texts, false, ended('closed', 0, texts)),
    ];
    assert.ok(said.every((text) => text.length > 5));
    assert.equal(new Set(said).size, said.length);
  }
  assert.equal(messageOf('item', TEXTS.en, false, null), '');
});
