/**
 * Brings a stream of mono samples from one rate to another: polyphase filter bank of a Kaiser-windowed sinc
 * (Crochiere and Rabiner, Multirate Digital Signal Processing, 1983). Flat within 0.1 dB up to 7/8 of the narrower
 * band, 90 dB down beyond it. Without delay: output sample n stands at the moment of input position n · from / to.
 */
export class Resampler {
  readonly #up: number;
  readonly #down: number;
  readonly #half: number;
  readonly #phases: Float32Array[];
  readonly #past: Float32Array;
  #at = 0;
  #seen = 0;
  #needed: number;
  #phase = 0;

  constructor(from: number, to: number) {
    const divisor = gcd(from, to);
    this.#up = to / divisor;
    this.#down = from / divisor;
    const band = Math.min(from, to) / 2;
    const transition = band / 8;
    this.#half = from === to ? 1 : Math.ceil(((ATTENUATION - 8) * from) / (2.285 * 2 * Math.PI * transition) / 2);
    this.#phases = from === to ? [Float32Array.of(1, 0)] : bank(this.#up, this.#half, (band - transition / 2) / from);
    this.#past = new Float32Array(4 * this.#half);
    this.#needed = this.#half;
  }

  /** Takes the next input samples and hands each finished output sample on, in order. */
  push(input: Float32Array, emit: (sample: number) => void): void {
    for (let i = 0; i < input.length; i++) this.#take(input[i]!, emit);
  }

  /** Hands on what is still in the filter; after it the stream is over. */
  flush(emit: (sample: number) => void): void {
    for (let i = 0; i < this.#half; i++) this.#take(0, emit);
  }

  #take(sample: number, emit: (sample: number) => void): void {
    const taps = 2 * this.#half;
    // Each sample is kept twice, so that the last ones always lie in one piece.
    this.#past[this.#at] = this.#past[this.#at + taps] = sample;
    this.#at = (this.#at + 1) % taps;
    while (this.#needed === this.#seen) {
      emit(this.#filtered(this.#phases[this.#phase]!, taps));
      this.#phase += this.#down;
      this.#needed += Math.floor(this.#phase / this.#up);
      this.#phase %= this.#up;
    }
    this.#seen++;
  }

  #filtered(phase: Float32Array, taps: number): number {
    let sum = 0;
    for (let j = 0, k = this.#at; j < taps; j++, k++) sum += phase[j]! * this.#past[k]!;
    return sum;
  }
}

const ATTENUATION = 90;
const BETA = 0.1102 * (ATTENUATION - 8.7);

function bank(up: number, half: number, cutoff: number): Float32Array[] {
  return Array.from({ length: up }, (_, phase) => {
    const taps = Array.from({ length: 2 * half }, (_, j) => {
      const distance = j - half + 1 - phase / up;
      return sinc(2 * cutoff * distance) * kaiser(distance / half);
    });
    const gain = taps.reduce((sum, tap) => sum + tap, 0);
    return Float32Array.from(taps, (tap) => tap / gain);
  });
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

function kaiser(x: number): number {
  return Math.abs(x) > 1 ? 0 : bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA);
}

/** Modified Bessel function of the first kind and order zero. */
function bessel(x: number): number {
  let sum = 1;
  for (let k = 1, term = 1; term > 1e-12 * sum; k++) sum += term *= (x / 2 / k) ** 2;
  return sum;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
