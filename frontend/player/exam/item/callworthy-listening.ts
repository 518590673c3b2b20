import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { fill, type Language } from '../../shared/language.ts';
import { ITEM_TEXTS } from './item-texts.ts';
import { Playback, type Sound } from './playback.ts';

/** Plays what is heard before an item is answered, as often as it may be heard. Without a sound it only shows how often. */
class CallworthyListening extends LitElement {
  static override properties = { item: {}, plays: {}, sound: { attribute: false }, language: {} };
  declare item: string;
  declare plays: number;
  declare sound: Sound | null;
  declare language: Language;
  #playback = new Playback('', () => {});

  constructor() {
    super();
    this.sound = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Nothing goes on sounding once another item is open. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#playback.stop();
  }

  /** What a play tells of itself updates this, too, and must not end it. */
  protected override willUpdate(changed: Map<string, unknown>): void {
    const before = changed.get('sound') as Sound | null | undefined;
    const another = changed.has('sound') && before?.name !== this.sound?.name;
    if (!changed.has('item') && !another) return;
    this.#playback.stop();
    this.#playback = new Playback(this.sound?.name ?? '', () => this.requestUpdate());
  }

  protected override render(): TemplateResult {
    const texts = ITEM_TEXTS[this.language];
    const { state, busy, begun, share } = this.#playback;
    const left = this.plays === 0 ? null : Math.max(0, this.plays - (this.sound?.heard ?? 0));
    const none = !this.sound || (left === 0 && !begun);
    const said = state === 'failed' && !none ? texts.soundAway : left === null ? texts.playsAny : fill(texts.playsLeft, left);
    return html`<div class="listening">
      <button type="button" class="play" aria-disabled=${busy || none} aria-describedby="plays-left"
        @click=${() => none || void this.#playback.play(this.sound!)}>
        <span aria-hidden="true">▶</span> ${state === 'playing' ? texts.playing : begun ? texts.playOn : texts.play}</button>
      ${busy ? html`<progress max="1" .value=${share} aria-label=${texts.playing}></progress>` : nothing}
      <span id="plays-left" role="status">${said}</span>
    </div>`;
  }
}

customElements.define('callworthy-listening', CallworthyListening);
