import './receipt.css';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Language } from '../shared/language.ts';
import { download } from './receipt.ts';
import { RECEIPT_TEXTS } from './receipt-texts.ts';
import type { Sitting } from './sitting.ts';

/** Hands the candidate the receipt of what the server has. */
class ReceiptOffer extends LitElement {
  static override properties = { sitting: { attribute: false }, language: { attribute: false } };
  declare sitting: Sitting;
  declare language: Language;
  #said: 'downloaded' | 'unreachable' | null = null;
  #fetching = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async #fetch(): Promise<void> {
    if (this.#fetching) return;
    this.#fetching = true;
    try {
      download(await this.sitting.receipt(), this.sitting.id);
      this.#said = 'downloaded';
    } catch {
      this.#said = 'unreachable';
    }
    this.#fetching = false;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const texts = RECEIPT_TEXTS[this.language];
    return html`<section class="offer">
      <p>${texts.receiptLead}</p>
      <p class="ways"><vaadin-button id="receipt" @click=${() => void this.#fetch()}>${texts.download}</vaadin-button>
        <a href="/player/receipt.html">${texts.checkLink}</a></p>
      <p class="said" role="status">${this.#said ? texts[this.#said] : nothing}</p>
    </section>`;
  }
}

customElements.define('cw-receipt-offer', ReceiptOffer);
