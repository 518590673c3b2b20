import { unique } from '../../shared/random.ts';
import { ofTab } from '../../shared/settings.ts';

/** Where the sound of an item comes from. Each call with the same key is the same play. */
export interface Sound {
  /** How often the item has been heard. */
  heard: number;
  /** Under which this tab keeps a play that was broken off; empty where plays are not limited. */
  name: string;
  /** @throws what keeps it from being played */
  fetch(key: string): Promise<Blob>;
}

/** A play that is not heard to its end yet: what the server knows it by, and how far it got, in seconds. */
interface Begun { key: string; at: number }

/**
 * Plays what belongs to an item. A limited play that does not sound, or is broken off by a pause of the exam, by another item
 * or by a reload, goes on where it was and is the same one: none is used up unheard.
 */
export class Playback {
  readonly #kept: string;
  readonly #changed: () => void;
  #audio: HTMLAudioElement | null = null;
  #address = '';
  #turn = 0;
  state: 'still' | 'loading' | 'playing' | 'failed' = 'still';
  /** How much has been heard, from 0 to 1. */
  share = 0;

  constructor(name: string, changed: () => void) {
    this.#kept = name && `callworthy-begun-${name}`;
    this.#changed = changed;
  }

  /** Whether a play is to go on. */
  get begun(): boolean {
    return this.#begun() !== null;
  }

  get busy(): boolean {
    return this.state === 'loading' || this.state === 'playing';
  }

  async play(sound: Sound): Promise<void> {
    if (this.busy) return;
    const turn = ++this.#turn;
    const { key, at } = this.#begun() ?? { key: unique(), at: 0 };
    this.#keep({ key, at });
    this.#show('loading');
    try {
      const blob = await sound.fetch(key);
      if (turn === this.#turn) await this.#sounds(blob, { key, at });
    } catch {
      if (turn === this.#turn) this.stop('failed');
    }
  }

  /** Nothing sounds any more. */
  stop(state: 'still' | 'failed' = 'still'): void {
    this.#turn++;
    if (this.#audio) this.#audio.ontimeupdate = null;
    this.#audio?.pause();
    this.#audio = null;
    URL.revokeObjectURL(this.#address);
    this.share = 0;
    this.#show(state);
  }

  async #sounds(blob: Blob, { key, at }: Begun): Promise<void> {
    this.#address = URL.createObjectURL(blob);
    const audio = new Audio(this.#address);
    this.#audio = audio;
    audio.currentTime = at;
    audio.ontimeupdate = () => {
      this.#keep({ key, at: audio.currentTime });
      this.share = audio.duration > 0 ? audio.currentTime / audio.duration : 0;
      this.#changed();
    };
    audio.onended = () => {
      if (this.#kept) ofTab.drop(this.#kept);
      this.stop();
    };
    const turn = this.#turn;
    await audio.play();
    if (turn === this.#turn) this.#show('playing');
  }

  #show(state: Playback['state']): void {
    this.state = state;
    this.#changed();
  }

  #begun(): Begun | null {
    const kept = this.#kept && ofTab.of(this.#kept);
    return kept ? (JSON.parse(kept) as Begun) : null;
  }

  #keep(begun: Begun): void {
    if (this.#kept) ofTab.keep(this.#kept, JSON.stringify(begun));
  }
}
