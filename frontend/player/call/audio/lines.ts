import { passing } from '../../shared/api.ts';
import { backoffMs } from '../../shared/backoff.ts';
import type { Step } from '../script.ts';

const TRIES = 5;

/** The caller's lines: all fetched before the call, so that it goes on without a network. */
export class Lines {
  readonly #sounds: Map<string, ArrayBuffer>;
  readonly #decoded = new Map<string, AudioBuffer>();

  private constructor(sounds: Map<string, ArrayBuffer>) {
    this.#sounds = sounds;
  }

  /** @throws what `fetchLine` throws, after some tries */
  static async load(steps: Step[], fetchLine: (url: string) => Promise<ArrayBuffer>): Promise<Lines> {
    const sounds = await Promise.all(steps.map(async ({ id, audio }) => [id, await tried(() => fetchLine(audio))] as const));
    return new Lines(new Map(sounds));
  }

  /** Makes them playable on a context. */
  async decode(context: AudioContext): Promise<void> {
    for (const [step, sound] of this.#sounds) this.#decoded.set(step, await context.decodeAudioData(sound.slice(0)));
  }

  milliseconds(step: string): number {
    return Math.round(1000 * this.#line(step).duration);
  }

  /** Plays a line from the given time of the context on; the result stops it. */
  play(context: AudioContext, step: string, time: number): () => void {
    const source = new AudioBufferSourceNode(context, { buffer: this.#line(step) });
    source.connect(context.destination);
    source.start(Math.max(time, context.currentTime));
    return () => source.stop();
  }

  #line(step: string): AudioBuffer {
    const line = this.#decoded.get(step);
    if (!line) throw new Error(`no sound of ${step}`);
    return line;
  }
}

async function tried<T>(work: () => Promise<T>, failures = 1): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!passing(error) || failures === TRIES) throw error;
    await new Promise((resolve) => setTimeout(resolve, backoffMs(failures)));
    return tried(work, failures + 1);
  }
}
