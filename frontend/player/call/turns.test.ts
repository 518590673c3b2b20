import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeIn } from './resume.ts';
import type { Entry, Happening, Kind, Scenario, Step } from './script.ts';
import { Turns } from './turns.ts';

const step = (id: string, next: string, more: Partial<Step> = {}): Step => {
  return { id, say: '', answerSeconds: 10, next, audio: '', milliseconds: 4_000, ...more };
};
const scenario: Scenario = {
  title: '',
  setting: '',
  alias: 'Robin',
  caller: { name: 'Helen', role: 'Customer' },
  desktop: [],
  first: 'opening',
  steps: [
    step('opening', 'refund'),
    step('refund', 'cold', { actions: [{ id: 'release', label: '', next: 'relief' }] }),
    step('cold', 'end'),
    step('relief', 'end'),
  ],
};
const turns = new Turns(scenario, () => 4_000);
const told = (happened: Happening[]): string[] => happened.map(({ kind, step, at }) => `${kind} ${step} ${at}`);

test('the caller speaks from the first sample on, then the candidate has the time of the step', () => {
  const speaking = turns.advance(turns.begin('opening', 0), 20);
  assert.deepEqual(told(speaking.happened), ['line-started opening 0']);
  const answering = turns.advance(speaking.turn, 4_010);
  assert.deepEqual(answering.turn, { phase: 'answer', step: 'opening', chosen: null, since: 4_000, until: 14_000 });
  assert.deepEqual(told(answering.happened), ['line-ended opening 4000', 'answer-started opening 4000']);
});

test('when time is up the next line follows after a breath', () => {
  const moved = turns.advance({ phase: 'answer', step: 'opening', chosen: null, since: 4_000, until: 14_000 }, 14_040);
  assert.deepEqual(moved.turn, { phase: 'pause', step: 'refund', chosen: null, until: 14_700 });
  assert.deepEqual(told(moved.happened), ['answer-ended opening 14000']);
});

test('a page that slept through several turns catches up at their right moments', () => {
  const moved = turns.advance(turns.begin('opening', 0), 19_000);
  assert.deepEqual(told(moved.happened).at(-1), 'answer-started refund 18700');
});

test('finishing early counts only while answering', () => {
  const speaking = turns.advance(turns.begin('opening', 0), 20).turn;
  assert.equal(turns.finish(speaking, 500).turn, speaking);
  const answering = turns.advance(speaking, 4_000).turn;
  assert.deepEqual(turns.finish(answering, 9_000).happened[0], { kind: 'answer-ended', step: 'opening', detail: 'button', at: 9_000 });
});

test('the first action pressed decides what comes next, and the answer runs on', () => {
  const answering = turns.advance(turns.begin('refund', 0), 4_000).turn;
  const pressed = turns.press(answering, 'release', 6_000);
  assert.deepEqual(told(pressed.happened), ['action refund 6000']);
  assert.equal(pressed.turn.phase, 'answer');
  assert.deepEqual(turns.press(pressed.turn, 'release', 7_000).happened, []);
  assert.deepEqual(turns.finish(pressed.turn, 8_000).turn, { phase: 'pause', step: 'relief', chosen: null, until: 8_700 });
});

test('the call ends after the last answer', () => {
  const moved = turns.advance({ phase: 'answer', step: 'cold', chosen: null, since: 0, until: 10_000 }, 10_000);
  assert.equal(moved.turn.phase, 'over');
  assert.deepEqual(told(moved.happened), ['answer-ended cold 10000', 'call-ended null 10000']);
});

const timeline = (...kinds: [Kind, string | null, string?][]): Entry[] =>
  kinds.map(([kind, step, detail = ''], n) => ({ epoch: 1, seq: n + 1, kind, step, detail, at: n }));
const place = (...kinds: [Kind, string | null, string?][]) => placeIn(timeline(...kinds), scenario);

test('an unanswered line is heard again', () => {
  assert.deepEqual(place(['microphone-checked', null]), { at: 'start' });
  assert.deepEqual(place(['call-started', null]), { at: 'step', step: 'opening', chosen: null });
  assert.deepEqual(place(['call-started', null], ['line-started', 'opening'], ['answer-started', 'opening']), {
    at: 'step',
    step: 'opening',
    chosen: null,
  });
});

test('an action once pressed still stands after a reload', () => {
  assert.deepEqual(place(['line-started', 'refund'], ['action', 'refund', 'release']), { at: 'step', step: 'refund', chosen: 'release' });
  assert.deepEqual(place(['line-started', 'refund'], ['action', 'refund', 'release'], ['answer-ended', 'refund']), {
    at: 'step',
    step: 'relief',
    chosen: null,
  });
});

test('an answer is never asked for twice', () => {
  assert.deepEqual(place(['line-started', 'opening'], ['answer-ended', 'opening', 'time']), { at: 'step', step: 'refund', chosen: null });
  assert.deepEqual(place(['line-started', 'cold'], ['answer-ended', 'cold']), { at: 'end' });
  assert.deepEqual(place(['line-started', 'cold'], ['call-ended', null]), { at: 'end' });
});

test('later epochs come after earlier ones', () => {
  const entries = [...timeline(['line-started', 'opening'], ['answer-ended', 'opening']), { ...timeline(['line-started', 'refund'])[0]!, epoch: 2 }];
  assert.deepEqual(placeIn(entries.toReversed(), scenario), { at: 'step', step: 'refund', chosen: null });
});
