import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline, peaksOf, wav } from './peaks.ts';

/** A WAV of these samples at 16 kHz, with a chunk before its data that a reader has to pass over. */
function file(samples: number[], channels = 1): ArrayBuffer {
  const buffer = new ArrayBuffer(12 + 24 + 12 + 8 + samples.length * 2);
  const view = new DataView(buffer);
  const write = (at: number, text: string) => [...text].forEach((c, i) => view.setUint8(at + i, c.charCodeAt(0)));
  write(0, 'RIFF');
  write(8, 'WAVE');
  write(12, 'fmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, 16000, true);
  view.setUint16(34, 16, true);
  write(36, 'LIST');
  view.setUint32(40, 4, true);
  write(48, 'data');
  view.setUint32(52, samples.length * 2, true);
  samples.forEach((sample, i) => view.setInt16(56 + i * 2, sample, true));
  return buffer;
}

test('a recording of half silence and half tone has that outline', async () => {
  const samples = Array.from({ length: 32000 }, (_, i) => (i < 16000 ? 0 : i % 2 ? 16384 : -16384));
  const peaks = await peaksOf(file(samples));
  assert.equal(peaks.seconds, 2);
  assert.equal(peaks.values.length, 1200);
  assert.equal(peaks.values[100], 0);
  assert.equal(peaks.values[900], 0.5);
});

test('a recording shorter than the outline has a value for each sample', () => {
  assert.deepEqual([...outline([0.25, -1, 0], 1, 16000).values], [0.25, 1, 0]);
});

test('what is no WAV of one channel is left to the browser', () => {
  assert.equal(wav(new TextEncoder().encode('fLaC'.padEnd(100, ' ')).buffer), undefined);
  assert.equal(wav(file([1, 2, 3, 4], 2)), undefined);
  assert.equal(wav(new ArrayBuffer(10)), undefined);
});

test('a cut-off file gives what is there', () => {
  const whole = file([1, 2, 3, 4]);
  assert.equal(wav(whole.slice(0, whole.byteLength - 4))?.samples.length, 2);
});
