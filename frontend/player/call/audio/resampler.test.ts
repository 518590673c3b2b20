import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Resampler } from './resampler.ts';

const tone = (hertz: number, rate: number, seconds = 1): Float32Array =>
  Float32Array.from({ length: rate * seconds }, (_, n) => Math.sin((2 * Math.PI * hertz * n) / rate));

function resampled(input: Float32Array, from: number, block = 128): number[] {
  const resampler = new Resampler(from, 16_000);
  const output: number[] = [];
  for (let i = 0; i < input.length; i += block) resampler.push(input.subarray(i, i + block), (s) => output.push(s));
  resampler.flush((s) => output.push(s));
  return output;
}

/** Root mean square of the middle, without the first and last 50 ms. */
const loudness = (samples: number[]): number => {
  const middle = samples.slice(800, -800);
  return Math.sqrt(middle.reduce((sum, s) => sum + s * s, 0) / middle.length);
};

for (const rate of [8_000, 16_000, 22_050, 32_000, 44_100, 48_000, 96_000]) {
  test(`one second at ${rate} Hz becomes exactly 16,000 samples`, () => {
    assert.equal(resampled(tone(440, rate), rate).length, 16_000);
  });

  test(`a tone at ${rate} Hz keeps its pitch, place and loudness`, () => {
    const output = resampled(tone(440, rate), rate);
    const worst = output.slice(800, -800).reduce((most, sample, n) => {
      return Math.max(most, Math.abs(sample - Math.sin((2 * Math.PI * 440 * (n + 800)) / 16_000)));
    }, 0);
    assert.ok(worst < 1e-3, `off by ${worst}`);
  });
}

for (const rate of [44_100, 48_000]) {
  test(`speech up to 7 kHz passes at ${rate} Hz within 0.1 dB`, () => {
    for (const hertz of [100, 1_000, 3_400, 6_900]) {
      const decibels = 20 * Math.log10(loudness(resampled(tone(hertz, rate), rate)) * Math.SQRT2);
      assert.ok(Math.abs(decibels) < 0.1, `${hertz} Hz: ${decibels} dB`);
    }
  });

  test(`what lies above 8 kHz does not fold back at ${rate} Hz`, () => {
    for (const hertz of [8_100, 9_000, 12_000, 15_500, 20_000]) {
      const decibels = 20 * Math.log10(loudness(resampled(tone(hertz, rate), rate)) * Math.SQRT2);
      assert.ok(decibels < -80, `${hertz} Hz: ${decibels} dB`);
    }
  });
}

test('the size of the input blocks makes no difference', () => {
  assert.deepEqual(resampled(tone(1_234, 44_100), 44_100, 128), resampled(tone(1_234, 44_100), 44_100, 777));
});
