import workletUrl from './recorder.worklet.ts?worker&url';

/** A twentieth of a second as `audio/l16`, with its peak and root mean square from 0 to 1. */
export interface Block {
  bytes: ArrayBuffer;
  peak: number;
  loudness: number;
  /** Nothing follows; may be shorter. */
  last: boolean;
}

export type Order = { order: 'start'; frame: number } | { order: 'stop' };

const PATIENCE_MS = 1_000;

/** Records one microphone on an audio context's clock. */
export class Recorder {
  readonly #source: MediaStreamAudioSourceNode;
  readonly #node: AudioWorkletNode;
  #hear: (block: Block) => void = () => {};
  #over: () => void = () => {};

  private constructor(context: AudioContext, stream: MediaStream) {
    this.#source = context.createMediaStreamSource(stream);
    this.#node = new AudioWorkletNode(context, 'callworthy-recorder', { channelCount: 1, channelCountMode: 'explicit' });
    this.#node.port.onmessage = ({ data }: MessageEvent<Block>) => {
      this.#hear(data);
      if (data.last) this.#over();
    };
    // Its output is silent; being connected is what keeps it running everywhere.
    this.#source.connect(this.#node).connect(context.destination);
  }

  static async open(context: AudioContext, stream: MediaStream): Promise<Recorder> {
    await context.audioWorklet.addModule(workletUrl);
    return new Recorder(context, stream);
  }

  /** Records from the given time of the context (seconds) on. */
  start(time: number, hear: (block: Block) => void): void {
    this.#hear = hear;
    this.#order({ order: 'start', frame: Math.round(time * this.#node.context.sampleRate) });
  }

  /** Resolves once the last block has been handed over, or will not come any more. */
  async stop(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#over = resolve;
      setTimeout(resolve, PATIENCE_MS);
      this.#order({ order: 'stop' });
    });
    this.#source.disconnect();
    this.#node.disconnect();
  }

  #order(order: Order): void {
    this.#node.port.postMessage(order);
  }
}
