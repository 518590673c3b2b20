import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { fill, type Language } from '../../shared/language.ts';
import type { Picture } from '../model.ts';
import { ITEM_TEXTS } from './item-texts.ts';

/** The pictures of an item, each no wider than the column; one that is chosen is shown as large as there is room. */
class CallworthyPictures extends LitElement {
  static override properties = { pictures: { attribute: false }, images: { attribute: false }, language: {}, large: { state: true } };
  declare pictures: Picture[];
  /** Where those are that were fetched ahead; null where they come from their own addresses. */
  declare images: ReadonlyMap<string, string> | null;
  declare language: Language;
  declare large: Picture | null;

  constructor() {
    super();
    this.pictures = [];
    this.images = null;
    this.large = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #source(picture: Picture): string | undefined {
    return this.images ? this.images.get(picture.src) : picture.src;
  }

  async #enlarge(picture: Picture): Promise<void> {
    this.large = picture;
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
  }

  #one(picture: Picture): TemplateResult {
    const texts = ITEM_TEXTS[this.language];
    const source = this.#source(picture);
    const alt = picture.alt[this.language];
    if (!source) return html`<p class="picture-away">${fill(texts.pictureAway, alt)}</p>`;
    return html`<button type="button" class="picture" title=${texts.enlarge} @click=${() => void this.#enlarge(picture)}>
      <img src=${source} alt=${alt} width=${picture.width} height=${picture.height}></button>`;
  }

  /** Keys belong to the dialog while it is open. */
  protected override render(): TemplateResult {
    const { large } = this;
    return html`<div class="pictures">${this.pictures.map((picture) => this.#one(picture))}</div>
      ${large ? html`<dialog class="picture-large" aria-label=${ITEM_TEXTS[this.language].picture}
          @close=${() => (this.large = null)} @keydown=${(event: Event) => event.stopPropagation()}>
          <button type="button" class="picture-close" @click=${() => this.querySelector('dialog')?.close()}>
            ${ITEM_TEXTS[this.language].close}</button>
          <img src=${this.#source(large) ?? ''} alt=${large.alt[this.language]} width=${large.width} height=${large.height}>
        </dialog>` : nothing}`;
  }
}

customElements.define('callworthy-pictures', CallworthyPictures);
