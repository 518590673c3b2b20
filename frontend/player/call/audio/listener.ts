import { fromL16, RATE } from './pcm.ts';
import type { Sound } from './microphone.ts';
import { type Block, Recorder } from './recorder.ts';

const BLOCKS_A_SECOND = 20;

/** Listens to a microphone outside a call: for the level meter and for short samples. Fires `change` with each block. */
export class Listener extends EventTarget {
  readonly #sound: Sound;
  readonly #recorder: Recorder;
  #sample: { blocks: Block[]; length: number; done: (blocks: Block[]) => void } | null = null;
  loudness = 0;

  private constructor(sound: Sound, recorder: Recorder) {
    super();
    this.#sound = sound;
    this.#recorder = recorder;
    recorder.start(sound.context.currentTime, this.#hear);
  }

  static async open(sound: Sound): Promise<Listener> {
    return new Listener(sound, await Recorder.open(sound.context, sound.stream));
  }

  /** What is heard in the coming seconds, as it would be recorded. */
  sample(seconds: number): Promise<Block[]> {
    return new Promise((done) => {
      this.#sample = { blocks: [], length: seconds * BLOCKS_A_SECOND, done };
    });
  }

  /** Plays a sample; resolves at its end. */
  play(blocks: Block[]): Promise<void> {
    const { context } = this.#sound;
    const samples = blocks.map(({ bytes }) => fromL16(bytes));
    const buffer = context.createBuffer(1, samples.reduce((sum, { length }) => sum + length, 0), RATE);
    samples.forEach((part, n) => buffer.copyToChannel(part, 0, n * samples[0]!.length));
    const source = new AudioBufferSourceNode(context, { buffer });
    source.connect(context.destination);
    source.start();
    return new Promise((resolve) => {
      source.onended = () => resolve();
    });
  }

  close(): Promise<void> {
    return this.#recorder.stop();
  }

  readonly #hear = (block: Block): void => {
    this.loudness = block.loudness;
    this.dispatchEvent(new Event('change'));
    if (!this.#sample || block.last) return;
    const { blocks, length, done } = this.#sample;
    blocks.push(block);
    if (blocks.length < length) return;
    this.#sample = null;
    done(blocks);
  };
}
