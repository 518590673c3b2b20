import { RATE } from '../audio/pcm.ts';

/** Up to one second of a segment; `whole` once nothing will be added. */
export interface Chunk {
  segment: number;
  seq: number;
  /** Of its first sample, on the call's clock. */
  offset: number;
  bytes: ArrayBuffer;
  whole: boolean;
}

const FULL = 2 * RATE;

/** Cuts one segment's stream of samples into chunks of exactly one second; the last may be shorter. */
export class Chunker {
  readonly #segment: number;
  readonly #offset: number;
  #seq = 0;
  #bytes = new Uint8Array(FULL);
  #length = 0;
  #taken = 0;

  constructor(segment: number, offset: number) {
    this.#segment = segment;
    this.#offset = offset;
  }

  /** The clock at the end of what came so far, in samples. */
  get end(): number {
    return this.#offset + this.#taken / 2;
  }

  /** Takes samples; gives the chunks that they filled. */
  add(samples: ArrayBuffer): Chunk[] {
    const filled: Chunk[] = [];
    this.#taken += samples.byteLength;
    for (let rest = new Uint8Array(samples); rest.length > 0; ) {
      const part = rest.subarray(0, FULL - this.#length);
      this.#bytes.set(part, this.#length);
      this.#length += part.length;
      rest = rest.subarray(part.length);
      if (this.#length === FULL) filled.push(this.#cut());
    }
    return filled;
  }

  /** What has come of the chunk under way, to be kept in case the page dies now. */
  started(): Chunk | null {
    return this.#length === 0 ? null : this.#chunk(false);
  }

  /** The last chunk of the segment. */
  finish(): Chunk | null {
    return this.#length === 0 ? null : this.#cut();
  }

  #cut(): Chunk {
    const chunk = this.#chunk(true);
    this.#seq++;
    this.#length = 0;
    return chunk;
  }

  #chunk(whole: boolean): Chunk {
    const bytes = this.#bytes.slice(0, this.#length).buffer;
    return { segment: this.#segment, seq: this.#seq, offset: this.#offset + this.#seq * RATE, bytes, whole };
  }
}
