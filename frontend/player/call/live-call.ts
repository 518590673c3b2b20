import { RATE } from './audio/pcm.ts';
import type { Sound } from './audio/microphone.ts';
import type { Lines } from './audio/lines.ts';
import { type Block, Recorder } from './audio/recorder.ts';
import { SilenceWatch } from './audio/silence.ts';
import { type Chunk, Chunker } from './keep/chunker.ts';
import type { Happening } from './script.ts';
import type { Moved, Turn, Turns } from './turns.ts';

/** Where one stretch of recording begins: its segment, its place on the call's clock, and the step to be played. */
export interface Opening {
  segment: number;
  samples: number;
  step: string;
  chosen: string | null;
}

export interface Ears {
  happened: (happened: Happening[]) => void;
  recorded: (chunk: Chunk) => void;
  /** The microphone or the sound system is gone. */
  lost: () => void;
}

const LEAD_SECONDS = 0.25;
const KEEP_EVERY = 4;

/**
 * The call while it plays and records. The recorder's blocks are its heartbeat (timers are slowed in hidden tabs, these
 * are not), the audio context its clock. Fires `change` when anything that is shown has changed.
 */
export class LiveCall extends EventTarget {
  readonly #sound: Sound;
  readonly #turns: Turns;
  readonly #lines: Lines;
  readonly #ears: Ears;
  readonly #opening: Opening;
  readonly #chunker: Chunker;
  readonly #silence = new SilenceWatch();
  #recorder: Recorder | null = null;
  #zero = 0;
  #blocks = 0;
  #hush: () => void = () => {};
  turn: Turn;
  loudness = 0;
  silent = false;

  constructor(sound: Sound, turns: Turns, lines: Lines, opening: Opening, ears: Ears) {
    super();
    this.#sound = sound;
    this.#turns = turns;
    this.#lines = lines;
    this.#ears = ears;
    this.#opening = opening;
    this.#chunker = new Chunker(opening.segment, opening.samples);
    this.turn = turns.begin(opening.step, (opening.samples * 1000) / RATE, opening.chosen);
  }

  /** Milliseconds on the call's clock. */
  get now(): number {
    return (this.#opening.samples * 1000) / RATE + (this.#sound.context.currentTime - this.#zero) * 1000;
  }

  /** Where the recording stands, in samples on the call's clock. */
  get samples(): number {
    return this.#chunker.end;
  }

  async begin(): Promise<void> {
    const { context, stream } = this.#sound;
    this.#recorder = await Recorder.open(context, stream);
    this.#zero = Math.ceil((context.currentTime + LEAD_SECONDS) * context.sampleRate) / context.sampleRate;
    this.#recorder.start(this.#zero, this.#hear);
    for (const track of stream.getAudioTracks()) track.addEventListener('ended', this.#lost);
    context.addEventListener('statechange', this.#lost);
    this.#play();
  }

  press(action: string): void {
    this.#move(this.#turns.press(this.turn, action, this.now));
  }

  finish(): void {
    this.#move(this.#turns.finish(this.turn, this.now));
  }

  /** Ends the recording; all of it has been handed over once this resolves. */
  async stop(): Promise<void> {
    const recorder = this.#recorder;
    this.#recorder = null;
    this.#hush();
    for (const track of this.#sound.stream.getAudioTracks()) track.removeEventListener('ended', this.#lost);
    this.#sound.context.removeEventListener('statechange', this.#lost);
    if (recorder) await recorder.stop();
    const rest = this.#chunker.finish();
    if (rest) this.#ears.recorded(rest);
  }

  /** What has been recorded of the second under way, kept because the page may be going away. */
  keep(): void {
    const started = this.#chunker.started();
    if (started) this.#ears.recorded(started);
  }

  readonly #hear = (block: Block): void => {
    this.#chunker.add(block.bytes).forEach(this.#ears.recorded);
    if (block.last || !this.#recorder) return;
    if (++this.#blocks % KEEP_EVERY === 0) this.keep();
    this.loudness = block.loudness;
    this.#listen(block);
    this.#move(this.#turns.advance(this.turn, this.now));
    this.dispatchEvent(new Event('change'));
  };

  #listen(block: Block): void {
    const silent = this.#silence.hear(block, this.turn.phase === 'answer', this.now);
    if (silent && !this.silent) this.#ears.happened([{ kind: 'silent', step: this.step, detail: '', at: this.now }]);
    this.silent = silent;
  }

  get step(): string | null {
    return this.turn.phase === 'over' ? null : this.turn.step;
  }

  #move({ turn, happened }: Moved): void {
    const before = this.turn;
    this.turn = turn;
    if (happened.length > 0) this.#ears.happened(happened);
    if (turn !== before && turn.phase === 'pause') this.#play();
    if (turn !== before) this.dispatchEvent(new Event('change'));
  }

  #play(): void {
    if (this.turn.phase !== 'pause') return;
    const start = this.#zero + this.turn.until / 1000 - this.#opening.samples / RATE;
    this.#hush = this.#lines.play(this.#sound.context, this.turn.step, start);
  }

  readonly #lost = (): void => {
    if (this.#recorder && this.#sound.context.state !== 'running') this.#ears.lost();
    else if (this.#sound.stream.getAudioTracks().some(({ readyState }) => readyState === 'ended')) this.#ears.lost();
  };
}
