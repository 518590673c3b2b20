import '@vaadin/button';
import { html, LitElement, type TemplateResult } from 'lit';
import { Unreachable } from '../shared/api.ts';
import type { Language } from '../shared/language.ts';
import type { ItemFace } from './model.ts';
import type { Sitting } from './sitting.ts';
import { TEXTS } from './texts.ts';

const LONGEST = 150;

/** Lets a candidate say that something is wrong with a question, while the clock goes on. */
class ReportOffer extends LitElement {
  static override properties = { sitting: {}, item: {}, language: {}, said: { state: true } };
  declare sitting: Sitting;
  declare item: ItemFace;
  declare language: Language;
  declare said: string;

  constructor() {
    super();
    this.said = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  #open(): void {
    this.said = '';
    this.#dialog().showModal();
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const box = this.querySelector('textarea')!;
    const texts = TEXTS[this.language];
    if (box.value.trim() === '') {
      this.said = texts.reportEmpty;
      return box.focus();
    }
    this.said = texts.reportSending;
    try {
      await this.sitting.report(this.item, box.value.trim());
      box.value = '';
      this.said = texts.reportSent;
    } catch (why) {
      this.said = why instanceof Unreachable ? texts.reportAway : texts.reportRefused;
    }
  }

  protected override render(): TemplateResult {
    const texts = TEXTS[this.language];
    return html`<button type="button" class="flag" id="report" @click=${() => this.#open()}>${texts.report}</button>
      <dialog aria-labelledby="report-title" @keydown=${(event: Event) => event.stopPropagation()}>
        <form @submit=${(event: Event) => void this.#send(event)}>
          <h2 id="report-title">${texts.reportTitle}</h2>
          <label for="report-text">${texts.reportText}</label>
          <textarea id="report-text" rows="3" maxlength=${LONGEST}></textarea>
          <p class="said" role="status">${this.said}</p>
          <div class="ways">
            <vaadin-button @click=${() => this.#dialog().close()}>${texts.reportClose}</vaadin-button>
            <button class="way" type="submit">${texts.reportSend}</button>
          </div>
        </form>
      </dialog>`;
  }
}

customElements.define('cw-report-offer', ReportOffer);
