import { html, LitElement, type TemplateResult } from 'lit';
import { countdown } from '../../shared/clock.ts';

const SOON = 10_000;

/** The time that is left to answer, in figures and as a bar. */
export class Countdown extends LitElement {
  static override properties = { label: {}, seconds: { type: Number }, left: { type: Number } };

  declare label: string;
  declare seconds: number;
  declare left: number;

  constructor() {
    super();
    this.label = '';
    this.seconds = 0;
    this.left = 0;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(): void {
    const share = this.seconds > 0 ? Math.max(0, Math.min(1, this.left / (1000 * this.seconds))) : 0;
    this.style.setProperty('--left', share.toFixed(4));
    this.toggleAttribute('soon', this.left <= SOON);
  }

  protected override render(): TemplateResult {
    return html`<span class="countdown-figures figures" role="timer" aria-live="off" aria-label=${this.label}>${countdown(Math.max(0, this.left))}</span>
      <span class="countdown-track" aria-hidden="true"><span class="countdown-bar"></span></span>`;
  }
}

customElements.define('cw-countdown', Countdown);
