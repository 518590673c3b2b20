import { html, LitElement, type TemplateResult } from 'lit';
import { decibels } from '../audio/pcm.ts';

const FLOOR = -60;

/** How loud the microphone is, from −60 to 0 dBFS; falls slower than it rises, so that the eye can follow. */
export class Meter extends LitElement {
  static override properties = { loudness: { type: Number }, label: {} };

  declare loudness: number;
  declare label: string;
  #shown = 0;

  constructor() {
    super();
    this.loudness = 0;
    this.label = '';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(): void {
    const share = Math.max(0, Math.min(1, 1 - decibels(this.loudness) / FLOOR));
    this.#shown = Math.max(share, this.#shown * 0.85);
    this.style.setProperty('--level', this.#shown.toFixed(3));
  }

  protected override render(): TemplateResult {
    return html`<span class="meter-track" role="img" aria-label=${this.label}><span class="meter-level"></span></span>`;
  }
}

customElements.define('cw-meter', Meter);
