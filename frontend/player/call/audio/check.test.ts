import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Loudness, noise, voice } from './check.ts';

const at = (decibels: number, times = 60): Loudness[] => {
  const loudness = 10 ** (decibels / 20);
  return Array.from({ length: times }, () => ({ loudness, peak: Math.min(1, 3 * loudness) }));
};

test('a quiet room passes, a fan is audible, a busy floor is too loud', () => {
  assert.deepEqual(noise(at(-62)), { floor: -62, verdict: 'quiet' });
  assert.equal(noise(at(-45)).verdict, 'audible');
  assert.equal(noise(at(-32)).verdict, 'loud');
});

test('one cough does not make a room loud', () => {
  assert.equal(noise([...at(-62, 50), ...at(-12, 10)]).verdict, 'quiet');
});

test('a muted microphone is silent, not faint', () => {
  assert.deepEqual(voice(at(-Infinity), -96), { peak: -96, verdict: 'silent' });
});

test('speech with long pauses is still good', () => {
  assert.equal(voice([...at(-60, 40), ...at(-24, 20)], -60).verdict, 'good');
});

test('a voice far from the microphone is faint, one too near is clipped', () => {
  assert.equal(voice(at(-50), -65).verdict, 'faint');
  assert.equal(voice(at(-5), -65).verdict, 'clipped');
});

test('a voice that hardly rises above a loud room is drowned', () => {
  assert.equal(voice(at(-30), -35).verdict, 'drowned');
});
