import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { fill, type Language } from '../../shared/language.ts';
import { unique } from '../../shared/random.ts';
import { ofTab } from '../../shared/settings.ts';
import { ITEM_TEXTS } from './item-texts.ts';

/** Where the sound of an item comes from. Each call with the same key is the same play. */
export interface Sound {
  /** How often the item has been heard. */
  heard: number;
  /** @throws what keeps it from being played */
  fetch(key: string): Promise<Blob>;
}

/** Plays what is heard before an item is answered, as often as it may be heard. Without a sound it only shows how often. */
class CallworthyListening extends LitElement {
  static override properties = {
    item: {}, plays: {}, sound: { attribute: false }, language: {}, state: { state: true }, share: { state: true },
  };
  declare item: string;
  declare plays: number;
  declare sound: Sound | null;
  declare language: Language;
  declare state: 'still' | 'loading' | 'playing' | 'failed';
  /** How much of it has been heard, from 0 to 1. */
  declare share: number;
  #audio: HTMLAudioElement | null = null;
  #address = '';

  constructor() {
    super();
    this.sound = null;
    this.state = 'still';
    this.share = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Nothing goes on sounding once another item is open. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('item')) this.#stop();
  }

  async #play(): Promise<void> {
    if (!this.sound || this.state === 'loading' || this.state === 'playing') return;
    this.state = 'loading';
    const kept = `callworthy-play-${this.item}`;
    const key = ofTab.of(kept) ?? unique();
    ofTab.keep(kept, key);
    try {
      const blob = await this.sound.fetch(key);
      ofTab.drop(kept);
      if (this.isConnected) await this.#sounds(blob);
    } catch {
      this.state = 'failed';
    }
  }

  async #sounds(blob: Blob): Promise<void> {
    this.#address = URL.createObjectURL(blob);
    const audio = new Audio(this.#address);
    this.#audio = audio;
    audio.ontimeupdate = () => (this.share = audio.duration > 0 ? audio.currentTime / audio.duration : 0);
    audio.onended = () => this.#stop();
    await audio.play();
    this.state = 'playing';
  }

  #stop(): void {
    this.#audio?.pause();
    this.#audio = null;
    URL.revokeObjectURL(this.#address);
    this.share = 0;
    this.state = 'still';
  }

  protected override render(): TemplateResult {
    const texts = ITEM_TEXTS[this.language];
    const left = this.plays === 0 ? null : Math.max(0, this.plays - (this.sound?.heard ?? 0));
    const busy = this.state === 'loading' || this.state === 'playing';
    const said = this.state === 'failed' && left !== 0 ? texts.soundAway : left === null ? texts.playsAny : fill(texts.playsLeft, left);
    return html`<div class="listening">
      <button type="button" class="play" aria-disabled=${busy || left === 0 || !this.sound} aria-describedby="plays-left"
        @click=${() => left !== 0 && void this.#play()}>
        <span aria-hidden="true">▶</span> ${this.state === 'playing' ? texts.playing : texts.play}</button>
      ${busy ? html`<progress max="1" .value=${this.share} aria-label=${texts.playing}></progress>` : nothing}
      <span id="plays-left" role="status">${said}</span>
    </div>`;
  }
}

customElements.define('callworthy-listening', CallworthyListening);
