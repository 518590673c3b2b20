import { RATE, toInt16 } from './pcm.ts';
import { Resampler } from './resampler.ts';
import type { Block, Order } from './recorder.ts';

// TypeScript's own library does not describe this scope.
declare const sampleRate: number;
declare const currentFrame: number;
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}

const BLOCK = RATE / 20;
const SILENCE = new Float32Array(128);

/**
 * Turns what the microphone gives into 16 kHz PCM16, from exactly the frame that it is told to the one at which it is
 * stopped. A microphone that goes away leaves silence, never a gap.
 */
class Recorder extends AudioWorkletProcessor {
  #from = Infinity;
  #stopped = false;
  #resampler = new Resampler(sampleRate, RATE);
  #samples = new DataView(new ArrayBuffer(2 * BLOCK));
  #count = 0;
  #peak = 0;
  #energy = 0;

  constructor() {
    super();
    this.port.onmessage = ({ data }: MessageEvent<Order>) => (data.order === 'start' ? this.#start(data.frame) : this.#stop());
  }

  process(inputs: Float32Array[][]): boolean {
    const input = inputs[0]?.[0] ?? SILENCE;
    const skip = Math.max(0, this.#from - currentFrame);
    if (skip < input.length) this.#resampler.push(input.subarray(skip), this.#take);
    return !this.#stopped;
  }

  #start(frame: number): void {
    this.#from = frame;
    // The order came late: what is missed becomes silence, so that the recording stays on the clock.
    this.#resampler.push(new Float32Array(Math.max(0, currentFrame - frame)), this.#take);
  }

  #stop(): void {
    if (this.#from !== Infinity) this.#resampler.flush(this.#take);
    this.#from = Infinity;
    this.#stopped = true;
    this.#send(true);
  }

  readonly #take = (sample: number): void => {
    this.#samples.setInt16(2 * this.#count++, toInt16(sample));
    this.#peak = Math.max(this.#peak, Math.abs(sample));
    this.#energy += sample * sample;
    if (this.#count === BLOCK) this.#send(false);
  };

  #send(last: boolean): void {
    const bytes = this.#samples.buffer.slice(0, 2 * this.#count);
    const loudness = Math.sqrt(this.#energy / Math.max(1, this.#count));
    const block: Block = { bytes, peak: this.#peak, loudness, last };
    this.port.postMessage(block, [bytes]);
    this.#count = this.#peak = this.#energy = 0;
  }
}

registerProcessor('callworthy-recorder', Recorder);
